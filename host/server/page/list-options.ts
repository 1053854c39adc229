import type { DataValidationRule } from '../../sheets-api/google/rules';
import { a1Of, readParts, type ViewsBackend } from './views-backend';

/** Turns validation lists that stand in a range into lists of values: the grid does not evaluate references. */
export class ListOptions {
  private readonly known = new Map<string, DataValidationRule>();
  private readonly engine: ViewsBackend;
  private readonly spreadsheetId: string;
  private readonly sheetTitle: string;

  constructor(engine: ViewsBackend, spreadsheetId: string, sheetTitle: string) {
    this.engine = engine;
    this.spreadsheetId = spreadsheetId;
    this.sheetTitle = sheetTitle;
  }

  resolve(rule: DataValidationRule): DataValidationRule {
    const reference =
      rule.condition?.type === 'ONE_OF_RANGE' ? rule.condition.values?.[0]?.userEnteredValue : undefined;
    if (!reference) return rule;
    const key = JSON.stringify(rule);
    const resolved = this.known.get(key) ?? {
      ...rule,
      condition: { type: 'ONE_OF_LIST', values: this.valuesOf(reference) },
    };
    this.known.set(key, resolved);
    return resolved;
  }

  private valuesOf(reference: string): { userEnteredValue: string }[] {
    const a1 = reference.replace(/^=/, '').replaceAll('$', '');
    const range = a1.includes('!') ? a1 : a1Of(this.sheetTitle, a1);
    const sheets = readParts(this.engine, this.spreadsheetId, 'sheets.data.rowData.values.formattedValue', [
      range,
    ]).sheets;
    const cells = (sheets?.[0]?.data?.[0]?.rowData ?? []).flatMap(({ values = [] }) => values);
    return cells.flatMap(({ formattedValue }) => (formattedValue ? [{ userEnteredValue: formattedValue }] : []));
  }
}

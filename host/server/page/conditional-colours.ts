import type { CellData, CellFormat } from '../../sheets-api/google/cells';
import type { ConditionalFormatRule } from '../../sheets-api/google/rules';
import { meets } from './boolean-condition';

type PlainRule = { ranges: NonNullable<ConditionalFormatRule['ranges']> } & Required<
  NonNullable<ConditionalFormatRule['booleanRule']>
>;

/** The conditional formats of a sheet, applied to its cells: the engine keeps them, but answers cells without them. */
export class ConditionalColours {
  private readonly rules: PlainRule[];
  private readonly merged = new Map<string, CellFormat>();
  private readonly today: number;

  /** @param today the workbook's day, in Sheets' serial numbers */
  constructor(rules: readonly ConditionalFormatRule[], today: number) {
    this.today = today;
    this.rules = rules.flatMap(({ ranges, booleanRule }) => {
      const { condition, format } = booleanRule ?? {};
      return ranges && condition && format ? [{ ranges, condition, format }] : [];
    });
  }

  /** The cell's format with that of the first rule it meets over it. */
  formatOf(cell: CellData, row: number, column: number): CellFormat | undefined {
    const rule = this.rules.find(
      ({ ranges, condition }) => isIn(ranges, row, column) && meets(cell, condition, this.today),
    );
    return rule ? this.over(cell.effectiveFormat ?? {}, rule.format) : cell.effectiveFormat;
  }

  private over(under: CellFormat, format: CellFormat): CellFormat {
    const key = JSON.stringify([under, format]);
    const textFormat = { ...under.textFormat, ...format.textFormat };
    const known = this.merged.get(key) ?? { ...under, ...format, textFormat };
    this.merged.set(key, known);
    return known;
  }
}

function isIn(ranges: PlainRule['ranges'], row: number, column: number): boolean {
  return ranges.some(
    (range) =>
      row >= (range.startRowIndex ?? 0) &&
      row < (range.endRowIndex ?? Number.POSITIVE_INFINITY) &&
      column >= (range.startColumnIndex ?? 0) &&
      column < (range.endColumnIndex ?? Number.POSITIVE_INFINITY),
  );
}

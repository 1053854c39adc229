import type { CellData, CellFormat } from '../google/cells';
import { effectiveScalar, FormulaCell } from '../model/cell-content';
import type { SheetModel } from '../model/sheet';
import { type MaskTree, maskOf } from '../schema/field-mask';
import { EffectiveFormats } from './effective-format';
import { extendedValue } from './extended-value';
import { showScalar } from './formatted-text';
import type { Reading } from './reading';

/** Which fields of a cell an answer is to hold, found out once for all cells. */
export class CellView {
  readonly #wants: ReadonlySet<keyof CellData>;

  readonly #formats: EffectiveFormats;

  constructor(
    private readonly reading: Reading,
    private readonly sheet: SheetModel,
    mask: MaskTree,
  ) {
    this.#formats = new EffectiveFormats(reading, sheet);
    this.#wants = new Set(CELL_FIELDS.filter((field) => maskOf(mask, field) !== undefined));
  }

  /** A cell as Google answers it; {} where it has none of the wanted fields. */
  json(row: number, column: number): CellData {
    const { cells } = this.sheet;
    const content = cells.content(row, column);
    const format = cells.format(row, column);
    const extras = cells.extras(row, column);
    const scalar = effectiveScalar(content);
    const data: { -readonly [field in keyof CellData]: CellData[field] } = {};
    if (content !== undefined) {
      if (this.#wants.has('userEnteredValue')) {
        data.userEnteredValue =
          content instanceof FormulaCell ? { formulaValue: content.formula } : extendedValue(content);
      }
      if (this.#wants.has('effectiveValue') && scalar !== undefined) data.effectiveValue = extendedValue(scalar);
      if (this.#wants.has('formattedValue') && scalar !== undefined) {
        const text = showScalar(scalar, format?.numberFormat, this.reading.workbook.state.properties.locale);
        if (text !== '') data.formattedValue = text;
      }
      const hyperlink = this.#wants.has('hyperlink') ? linkOf(content, format) : undefined;
      if (hyperlink !== undefined) data.hyperlink = hyperlink;
    }
    if (format && this.#wants.has('userEnteredFormat')) data.userEnteredFormat = format;
    if (this.#wants.has('effectiveFormat')) {
      const effective = this.#formats.of(row, column);
      if (effective) data.effectiveFormat = effective;
    }
    if (extras) {
      for (const field of ['note', 'dataValidation', 'textFormatRuns'] as const) {
        if (extras[field] !== undefined && this.#wants.has(field)) Object.assign(data, { [field]: extras[field] });
      }
    }
    return data;
  }
}

const CELL_FIELDS = [
  ...(['userEnteredValue', 'effectiveValue', 'formattedValue', 'userEnteredFormat', 'effectiveFormat'] as const),
  ...(['hyperlink', 'note', 'textFormatRuns', 'dataValidation'] as const),
];

/** A cell links by its format, or by a HYPERLINK formula with a written address. */
function linkOf(content: unknown, format: CellFormat | undefined): string | undefined {
  if (!(content instanceof FormulaCell)) return format?.textFormat?.link?.uri;
  return /^=\s*HYPERLINK\(\s*"([^"]+)"/i.exec(content.formula)?.[1];
}

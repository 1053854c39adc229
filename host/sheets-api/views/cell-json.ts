import type { CellData, CellFormat } from '../google/cells';
import { effectiveScalar, FormulaCell } from '../model/cell-content';
import type { SheetModel } from '../model/sheet';
import { type MaskTree, maskOf } from '../schema/field-mask';
import { EffectiveFormats } from './effective-format';
import { extendedValue } from './extended-value';
import { showScalar } from './formatted-text';
import type { Reading } from './reading';

/** A cell that has none of the wanted fields. Answers are read and never changed, so that one serves for all. */
const BLANK_CELL: CellData = Object.freeze({});

/** Which fields of a cell an answer is to hold, found out once for all cells. */
export class CellView {
  readonly #wants: ReadonlySet<keyof CellData>;

  /** Only where they are wanted: what a sheet's conditions compare with takes time to find out. */
  readonly #formats: EffectiveFormats | undefined;

  /** Is anything wanted that a cell without a value can have? */
  readonly #wantsMoreThanValues: boolean;

  constructor(
    private readonly reading: Reading,
    private readonly sheet: SheetModel,
    mask: MaskTree,
  ) {
    this.#wants = new Set(CELL_FIELDS.filter((field) => maskOf(mask, field) !== undefined));
    this.#formats = this.#wants.has('effectiveFormat') ? new EffectiveFormats(reading, sheet) : undefined;
    this.#wantsMoreThanValues = BLANKS_FIELDS.some((field) => this.#wants.has(field));
  }

  /** The cells of a row from one column up to another; typed tabs are mostly rows that only wait for values. */
  row(row: number, start: number, end: number): CellData[] {
    const contents = this.sheet.cells.row(row)?.contents ?? [];
    const values: CellData[] = [];
    for (let column = start; column < end; column += 1) {
      const isBlank = contents[column] === undefined && !this.#wantsMoreThanValues;
      values.push(isBlank ? BLANK_CELL : this.json(row, column));
    }
    return values;
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
    const effective = this.#formats?.of(row, column);
    if (effective) data.effectiveFormat = effective;
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

/** Of these what a cell can have without a value. */
const BLANKS_FIELDS = [
  ...(['userEnteredFormat', 'effectiveFormat', 'note', 'textFormatRuns', 'dataValidation'] as const),
];

/** A cell links by its format, or by a HYPERLINK formula with a written address. */
function linkOf(content: unknown, format: CellFormat | undefined): string | undefined {
  if (!(content instanceof FormulaCell)) return format?.textFormat?.link?.uri;
  return /^=\s*HYPERLINK\(\s*"([^"]+)"/i.exec(content.formula)?.[1];
}

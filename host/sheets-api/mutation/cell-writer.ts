import { notImplemented } from '../api-error';
import type { CellData, CellFormat } from '../google/cells';
import type { CellExtras } from '../model/cell-extras';
import type { SheetModel } from '../model/sheet';
import { type MaskTree, maskOf } from '../schema/field-mask';
import { applyUpdate, readUpdateMask } from '../schema/update-mask';
import { contentOf } from './cell-content-input';
import type { Mutation } from './mutation';

/**
 * Writes the parts of cells that an update mask names: what the mask names and the data lacks is taken away.
 * Read-only fields in the mask are passed over, as Google does.
 */
export class CellWriter {
  readonly #writesValue: boolean;
  readonly #format: MaskTree | undefined;
  readonly #extras: readonly (keyof CellExtras)[];
  /** Old format → new one, while the same format is laid over many cells. */
  readonly #laidOver = new Map<CellFormat | undefined, CellFormat | undefined>();
  #lastFormat: CellFormat | undefined;

  /** @throws UpdateMaskError */
  constructor(
    private readonly mutation: Mutation,
    fields: string | undefined,
  ) {
    const mask = readUpdateMask(fields, 'CellData');
    this.#writesValue = maskOf(mask, 'userEnteredValue') !== undefined;
    this.#format = maskOf(mask, 'userEnteredFormat');
    this.#extras = (['note', 'dataValidation', 'textFormatRuns'] as const).filter((name) => maskOf(mask, name));
  }

  write(sheet: SheetModel, row: number, column: number, data: CellData): void {
    if ('pivotTable' in data) throw notImplemented('CellData.pivotTable');
    if (this.#writesValue) this.mutation.setContent(sheet, row, column, contentOf(data.userEnteredValue));
    if (this.#format) this.#writeFormat(sheet, row, column, data.userEnteredFormat, this.#format);
    if (this.#extras.length > 0) this.#writeExtras(sheet, row, column, data);
  }

  #writeFormat(sheet: SheetModel, row: number, column: number, format: CellFormat | undefined, mask: MaskTree): void {
    const before = sheet.cells.format(row, column);
    if (before === undefined && format === undefined) return;
    if (format !== this.#lastFormat) this.#laidOver.clear();
    this.#lastFormat = format;
    if (!this.#laidOver.has(before)) {
      this.#laidOver.set(before, this.mutation.workbook.formats.intern(applyUpdate(before, format, mask)));
    }
    sheet.cells.setFormat(row, column, this.#laidOver.get(before));
  }

  #writeExtras(sheet: SheetModel, row: number, column: number, data: CellData): void {
    const before = sheet.cells.extras(row, column);
    const after: Record<string, unknown> = { ...before };
    for (const name of this.#extras) {
      if (data[name] === undefined) delete after[name];
      else after[name] = data[name];
    }
    sheet.cells.setExtras(row, column, this.mutation.workbook.extras.intern(after as CellExtras));
  }
}

import type { SheetModel } from '../model/sheet';
import { updateColumns } from './dimension-properties';
import type { Span } from './dimensions';
import type { Mutation } from './mutation';

/** Gives new rows or columns the formats, validations and size of the row or column they are inserted beside. */
export function inheritFormats(mutation: Mutation, sheet: SheetModel, span: Span, from: number): void {
  if (span.dimension === 'ROWS') inheritRow(mutation, sheet, span, from);
  else inheritColumn(mutation, sheet, span, from);
}

function inheritRow(mutation: Mutation, sheet: SheetModel, { start, count }: Span, from: number): void {
  const model = sheet.cells.row(from);
  if (!model) return;
  const plain = model.formats.length === 0 && model.extras.length === 0 && model.pixelSize === undefined;
  if (plain) return;
  for (let row = start; row < start + count; row += 1) {
    for (let column = 0; column < Math.max(model.formats.length, model.extras.length); column += 1) {
      inheritCell(mutation, sheet, [row, column], [from, column]);
    }
    if (model.pixelSize !== undefined) sheet.cells.writableRow(row).pixelSize = model.pixelSize;
  }
}

function inheritColumn(mutation: Mutation, sheet: SheetModel, { start, count }: Span, from: number): void {
  for (let row = 0; row < sheet.cells.storedRowCount; row += 1) {
    for (let column = start; column < start + count; column += 1)
      inheritCell(mutation, sheet, [row, column], [row, from]);
  }
  const pixelSize = sheet.state.columns[from]?.pixelSize;
  if (pixelSize === undefined) return;
  updateColumns(sheet, { start, count }, () => ({ pixelSize }));
}

type Place = readonly [row: number, column: number];

function inheritCell(mutation: Mutation, sheet: SheetModel, [row, column]: Place, from: Place): void {
  const format = sheet.cells.format(...from);
  if (format) sheet.cells.setFormat(row, column, format);
  const dataValidation = sheet.cells.extras(...from)?.dataValidation;
  if (dataValidation) sheet.cells.setExtras(row, column, mutation.workbook.extras.intern({ dataValidation }));
}

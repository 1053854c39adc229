import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellWindow, WindowCell } from '../../server/page/protocol';
import type { ExtendedValue } from '../../sheets-api/google/cells';
import { styleOf } from './cell-style';

/**
 * What the server says about a cell beside its value. It holds only as long as the cell keeps that value: after a
 * local edit `value` differs, and the cell shows what was typed until the server has answered.
 */
export type ServerText = { value: string | number | boolean | null; text: string; entered: string };

/** Cells of a window as Univer stores them, by row and column. */
export function cellMatrixOf(window: CellWindow): Record<number, Record<number, ICellData>> {
  const styles = window.formats.map(styleOf);
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const { row, cells } of window.rows) {
    const columns: Record<number, ICellData> = {};
    for (const cell of cells) columns[cell.column] = cellDataOf(cell, styles[cell.format ?? -1]);
    matrix[row] = columns;
  }
  return matrix;
}

function cellDataOf(cell: WindowCell, style: ICellData['s']): ICellData {
  const data: ICellData = { ...plainValue(cell) };
  if (cell.entered?.startsWith('=')) data.f = cell.entered;
  if (style) data.s = style;
  if (cell.text !== undefined || cell.entered !== undefined) {
    const shown: ServerText = {
      value: (data.v ?? null) as ServerText['value'],
      text: cell.text ?? '',
      entered: cell.entered ?? cell.text ?? '',
    };
    data.custom = { server: shown };
  }
  return data;
}

function plainValue({ value, text }: WindowCell): ICellData {
  const plain = value && plainOf(value);
  if (plain !== undefined) return plain;
  // An error value has no plain form: its text (#NAME?) stands in the cell.
  return text === undefined ? {} : { v: text, t: CellValueType.FORCE_STRING };
}

function plainOf(value: ExtendedValue): ICellData | undefined {
  if (value.numberValue !== undefined) return { v: value.numberValue, t: CellValueType.NUMBER };
  if (value.boolValue !== undefined) return { v: value.boolValue ? 1 : 0, t: CellValueType.BOOLEAN };
  // Forced, or Univer would take the text 301 for a number.
  if (value.stringValue !== undefined) return { v: value.stringValue, t: CellValueType.FORCE_STRING };
  return undefined;
}

/** What the server said about a cell, or undefined where the cell has been changed since. */
export function serverTextOf(cell: Nullable<ICellData>): ServerText | undefined {
  const shown = cell?.custom?.server as ServerText | undefined;
  return shown && shown.value === (cell?.v ?? null) ? shown : undefined;
}

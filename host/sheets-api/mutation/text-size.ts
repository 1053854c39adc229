import type { Dimension } from '../google/ranges';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { formattedText } from '../views/formatted-text';
import { STANDARD_ROW_HEIGHT } from './dimension-properties';

const STANDARD_FONT_SIZE = 10;
/** Pixels that a Latin letter, a line and a cell's two edges take at the standard size. Estimates: nothing is drawn here. */
const LETTER_WIDTH = 6.5;
const LINE_HEIGHT = 16;
const EDGES = 9;
/** Wide letters (Chinese and its kin, full-width signs) take two. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** The size in pixels that the texts of a row or column need; undefined when it has none. */
export function fittingSize(
  workbook: WorkbookModel,
  sheet: SheetModel,
  dimension: Dimension,
  index: number,
): number | undefined {
  let largest = 0;
  const length = dimension === 'ROWS' ? sheet.columnCount : sheet.cells.storedRowCount;
  for (let other = 0; other < length; other += 1) {
    const [row, column] = dimension === 'ROWS' ? [index, other] : [other, index];
    const text = formattedText(workbook, sheet, row, column);
    if (text === '') continue;
    const fontSize = sheet.cells.format(row, column)?.textFormat?.fontSize ?? STANDARD_FONT_SIZE;
    const scale = fontSize / STANDARD_FONT_SIZE;
    largest = Math.max(largest, dimension === 'ROWS' ? heightOf(text, scale) : widthOf(text, scale));
  }
  return largest === 0 ? undefined : Math.ceil(largest);
}

function widthOf(text: string, scale: number): number {
  const lines = text.split('\n').map((line) => [...line].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0));
  return Math.max(...lines) * LETTER_WIDTH * scale + EDGES;
}

function heightOf(text: string, scale: number): number {
  return Math.max(STANDARD_ROW_HEIGHT, text.split('\n').length * LINE_HEIGHT * scale + 5);
}

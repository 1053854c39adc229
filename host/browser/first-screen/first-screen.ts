import type { CellWindow, SheetOutline, WindowCell } from '../../server/page/protocol';
import type { CellFormat } from '../../sheets-api/google/cells';
import type { GridRange } from '../../sheets-api/google/ranges';
import { columnName } from '../../sheets-api/ranges/a1-notation';
import { backgroundOf, hexColor } from '../grid/color';
import { defaultColumnWidthPx, defaultRowHeightPx } from '../grid/sheet-sizes';

/** A column or row that can be seen: its label, and where it begins from the first cell's corner. */
export interface Line {
  index: number;
  label: string;
  startPx: number;
  sizePx: number;
}

export interface PlacedCell {
  key: string;
  text: string;
  leftPx: number;
  topPx: number;
  widthPx: number;
  heightPx: number;
  bold: boolean;
  /** '#rrggbb'; undefined for the grid's own black on white. */
  color: string | undefined;
  background: string | undefined;
  align: 'left' | 'center' | 'right';
}

/** A picture of a sheet's beginning: what a person sees before the grid itself is there. */
export interface FirstScreen {
  columns: Line[];
  rows: Line[];
  cells: PlacedCell[];
  hasGridLines: boolean;
}

const FIRST_SCREEN_WIDTH_PX = 2600;

/** Lays out the first rows of a sheet. @param window its rows from the first one on */
export function firstScreenOf(sheet: SheetOutline, window: CellWindow): FirstScreen {
  const columns = columnsOf(sheet);
  const rows = rowsOf(sheet, window);
  const cells = window.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) =>
      placed(cell, window.formats[cell.format ?? -1] ?? {}, spanOf(sheet, row, cell), columns, rows),
    ),
  );
  return { columns, rows, cells, hasGridLines: !sheet.hideGridlines };
}

function columnsOf(sheet: SheetOutline): Line[] {
  const special = new Map(sheet.columns.map(([column, widthPx, hidden]) => [column, { widthPx, hidden }]));
  const columns: Line[] = [];
  let startPx = 0;
  for (let index = 0; index < sheet.columnCount && startPx < FIRST_SCREEN_WIDTH_PX; index += 1) {
    const { widthPx = defaultColumnWidthPx, hidden = false } = special.get(index) ?? {};
    if (hidden) continue;
    columns.push({ index, label: columnName(index), startPx, sizePx: widthPx });
    startPx += widthPx;
  }
  return columns;
}

function rowsOf(sheet: SheetOutline, window: CellWindow): Line[] {
  const known = new Map(window.rows.map((row) => [row.row, row]));
  const filtered = new Set(sheet.filteredRows);
  const rows: Line[] = [];
  let startPx = 0;
  for (let index = 0; index < Math.min(window.endRow, sheet.rowCount); index += 1) {
    const { heightPx = defaultRowHeightPx, hidden = false } = known.get(index) ?? {};
    if (hidden || filtered.has(index)) continue;
    rows.push({ index, label: String(index + 1), startPx, sizePx: heightPx });
    startPx += heightPx;
  }
  return rows;
}

type Span = { startRow: number; endRow: number; startColumn: number; endColumn: number };

/** The cells that a cell covers: more than itself where it is the first of a merged range. */
function spanOf(sheet: SheetOutline, row: number, { column }: WindowCell): Span {
  const merge = sheet.merges.find(
    ({ startRowIndex = 0, startColumnIndex = 0 }: GridRange) => startRowIndex === row && startColumnIndex === column,
  );
  return {
    startRow: row,
    endRow: merge?.endRowIndex ?? row + 1,
    startColumn: column,
    endColumn: merge?.endColumnIndex ?? column + 1,
  };
}

function placed(cell: WindowCell, format: CellFormat, span: Span, columns: Line[], rows: Line[]): PlacedCell[] {
  const across = columns.filter(({ index }) => index >= span.startColumn && index < span.endColumn);
  const down = rows.filter(({ index }) => index >= span.startRow && index < span.endRow);
  const [left] = across;
  const [top] = down;
  const background = backgroundOf(format);
  const text = textOf(cell);
  if (!left || !top || (text === '' && !background)) return [];
  const { textFormat = {} } = format;
  return [
    {
      key: `${span.startRow}:${span.startColumn}`,
      text,
      leftPx: left.startPx,
      topPx: top.startPx,
      widthPx: sizeOf(across),
      heightPx: sizeOf(down),
      bold: textFormat.bold ?? false,
      color: hexColor(textFormat.foregroundColorStyle, textFormat.foregroundColor),
      background,
      align: alignOf(cell, format),
    },
  ];
}

const sizeOf = (lines: Line[]) => lines.reduce((sum, { sizePx }) => sum + sizePx, 0);

function textOf({ text, value }: WindowCell): string {
  if (text !== undefined) return text;
  if (value?.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  return value?.stringValue ?? (value?.numberValue === undefined ? '' : String(value.numberValue));
}

/** As Sheets: where the format does not say, numbers stand at the right. */
function alignOf({ value }: WindowCell, { horizontalAlignment }: CellFormat): PlacedCell['align'] {
  if (horizontalAlignment === 'CENTER') return 'center';
  if (horizontalAlignment === 'RIGHT') return 'right';
  if (horizontalAlignment === 'LEFT') return 'left';
  return value?.numberValue === undefined ? 'left' : 'right';
}

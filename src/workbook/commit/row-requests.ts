import type { Language } from '../../domain/settings/settings';
import { type CellsOf, writeCells } from '../rows/row-cells';
import type { CellContent } from '../schema/cell-kind';
import type { Column, Columns, RowOf, Tab } from '../schema/tab';
import type { SheetsRequest } from '../sheets-service';
import { type CellData, NEW_CELL_FIELDS, newCell, refuseTooLong, UPDATE_FIELDS, valueCell } from './cell-data';

/** Where the rows of a tab are written: by columns as they stand, wherever people moved them. */
export interface Target<C extends Columns = Columns> {
  readonly tab: Tab<C>;
  readonly sheetId: number;
  position(columnId: string): number;
}

/** Adds rows below whatever the tab holds; cells of columns that are not ours stay empty. */
export function appendRows<C extends Columns>(
  target: Target<C>,
  rows: readonly RowOf<C>[],
  language: Language,
): SheetsRequest[] {
  if (rows.length === 0) return [];
  const { tab, sheetId } = target;
  const values = rows.map((row) => {
    const cells = writeCells(tab, row, language);
    refuseTooLong(tab, cells, language);
    return { values: physicalRow(target, (id, column) => newCell(cells[id] ?? null, column, language)) };
  });
  return [{ appendCells: { sheetId, rows: values, fields: NEW_CELL_FIELDS } }];
}

/** Writes cells of one row; neighbours in one request, columns between them left as they are. */
export function updateRow(
  target: Target,
  rowIndex: number,
  cells: Partial<CellsOf>,
  language: Language,
): SheetsRequest[] {
  const written = Object.entries(cells).map(([id, content = null]) => ({ position: target.position(id), id, content }));
  refuseTooLong(target.tab, cells as CellsOf, language);
  const runs: { start: number; values: CellData[] }[] = [];
  for (const { position, content } of written.sort((a, b) => a.position - b.position)) {
    const run = runs[runs.length - 1];
    if (run && run.start + run.values.length === position) run.values.push(valueCell(content));
    else runs.push({ start: position, values: [valueCell(content)] });
  }
  return runs.map(({ start, values }) => ({
    updateCells: {
      start: { sheetId: target.sheetId, rowIndex, columnIndex: start },
      rows: [{ values }],
      fields: UPDATE_FIELDS,
    },
  }));
}

/** The cells of `row` that differ from what stands there. */
export function changedCells<C extends Columns>(
  tab: Tab<C>,
  row: RowOf<C>,
  language: Language,
  standing: (columnId: string) => CellContent,
): Partial<CellsOf> {
  const changed: Record<string, CellContent> = {};
  for (const [id, content] of Object.entries(writeCells(tab, row, language))) {
    if (content !== standing(id)) changed[id] = content;
  }
  return changed;
}

/** Removes rows from below upwards, so that no removal moves the next; neighbours in one request. */
export function deleteRows(sheetId: number, rowIndexes: readonly number[]): SheetsRequest[] {
  const runs: { startIndex: number; endIndex: number }[] = [];
  for (const rowIndex of [...rowIndexes].sort((a, b) => b - a)) {
    const run = runs[runs.length - 1];
    if (run && run.startIndex === rowIndex + 1) run.startIndex = rowIndex;
    else runs.push({ startIndex: rowIndex, endIndex: rowIndex + 1 });
  }
  return runs.map((run) => ({ deleteDimension: { range: { sheetId, dimension: 'ROWS', ...run } } }));
}

/** One more blank row below. */
export function addBlankRow(sheetId: number): SheetsRequest {
  return { appendDimension: { sheetId, dimension: 'ROWS', length: 1 } };
}

/** The cells of a row from the first column to our last, wherever ours stand. */
export function physicalRow(target: Target, cellOf: (id: string, column: Column) => CellData): CellData[] {
  const columns = Object.entries(target.tab.columns);
  const width = Math.max(...columns.map(([id]) => target.position(id))) + 1;
  const cells: CellData[] = Array.from({ length: width }, () => ({}));
  for (const [id, column] of columns) cells[target.position(id)] = cellOf(id, column);
  return cells;
}

import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { EditStep, EnteredValue } from '../../server/page/protocol';
import { serverTextOf } from './cell-data';
import { type FormatChange, formatChangeOf } from './cell-format';

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;
type Touched = { row: number; column: number; cell: Nullable<ICellData> };
type Block<T> = { row: number; column: number; rows: T[][] };

/** The steps that a change of cells (`sheet.mutation.set-range-values`) asks of the server. */
export function stepsOfCellChange(
  sheetId: number,
  matrix: Matrix,
  options: {
    /** Typed into the editor: what styles come along are the cell's own. */
    valuesOnly: boolean;
    /** Undone or redone: a cell that comes back with what the server said of it is what was entered then. */
    restores: boolean;
    styleById: (id: string) => Nullable<IStyleData>;
  },
): EditStep[] {
  const cells = touchedCells(matrix);
  const steps = valueSteps(sheetId, cells, options.restores);
  if (options.valuesOnly) return steps;
  const requests = formatRequests(sheetId, cells, options.styleById);
  return requests.length > 0 ? [...steps, { kind: 'requests', requests }] : steps;
}

function touchedCells(matrix: Matrix): Touched[] {
  return Object.entries(matrix).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, cell]) => ({ row: Number(row), column: Number(column), cell })),
  );
}

function valueSteps(sheetId: number, cells: Touched[], restores: boolean): EditStep[] {
  const valued = cells.flatMap(({ row, column, cell }) => {
    const value = (restores ? serverTextOf(cell)?.entered : undefined) ?? enteredValueOf(cell);
    return value === undefined ? [] : [{ row, column, value }];
  });
  return blocksOf(valued).map(({ row, column, rows }) => ({
    kind: 'values',
    sheetId,
    startRow: row,
    startColumn: column,
    values: rows,
  }));
}

/** What the person would have typed; undefined where the change leaves the value alone. */
function enteredValueOf(cell: Nullable<ICellData>): EnteredValue | undefined {
  if (!cell) return '';
  if (cell.f) return cell.f;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.v === undefined) return 'f' in cell && cell.f === null && 'p' in cell ? '' : undefined;
  if (cell.v === null) return '';
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === 'TRUE';
  if (cell.t === CellValueType.FORCE_STRING) return `'${cell.v}`;
  return cell.v;
}

function formatRequests(sheetId: number, cells: Touched[], styleById: (id: string) => Nullable<IStyleData>) {
  const byFormat = new Map<string, { change: FormatChange; cells: Touched[] }>();
  for (const touched of cells) {
    const change = formatOf(touched.cell, styleById);
    if (!change || change.fields.length === 0) continue;
    const key = JSON.stringify(change);
    const group = byFormat.get(key) ?? { change, cells: [] };
    group.cells.push(touched);
    byFormat.set(key, group);
  }
  return [...byFormat.values()].flatMap(({ change: { format, fields }, cells: group }) =>
    rectanglesOf(group).map(({ row, column, height, width }) => {
      const rows = { startRowIndex: row, endRowIndex: row + height };
      const range = { sheetId, ...rows, startColumnIndex: column, endColumnIndex: column + width };
      return { repeatCell: { range, cell: { userEnteredFormat: format }, fields: fields.join(',') } };
    }),
  );
}

function formatOf(cell: Nullable<ICellData>, styleById: (id: string) => Nullable<IStyleData>): FormatChange | null {
  if (cell === null || (cell && cell.s === null)) return { format: {}, fields: ['userEnteredFormat'] };
  if (cell?.s === undefined) return null;
  const style = typeof cell.s === 'string' ? styleById(cell.s) : cell.s;
  return style ? formatChangeOf(style) : null;
}

/** Cells side by side, joined into blocks: runs of a row, and equal runs of rows that follow each other. */
function rectanglesOf(cells: { row: number; column: number }[]) {
  const runs: { row: number; column: number; height: number; width: number }[] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.width === column) last.width += 1;
    else runs.push({ row, column, height: 1, width: 1 });
  }
  const open = new Map<string, (typeof runs)[number]>();
  return runs.filter((run) => {
    const key = `${run.column}:${run.width}`;
    const above = open.get(key);
    if (above && above.row + above.height === run.row) {
      above.height += 1;
      return false;
    }
    open.set(key, run);
    return true;
  });
}

function blocksOf<T>(cells: { row: number; column: number; value: T }[]): Block<T>[] {
  const at = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.value]));
  return rectanglesOf(cells).map(({ row, column, height, width }) => ({
    row,
    column,
    rows: Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (_, right) => at.get(`${row + down}:${column + right}`) as T),
    ),
  }));
}

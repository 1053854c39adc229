import type { CellMend } from '../../application/ports/hand-edits';
import { peoplesNote } from '../../domain/hand-edit/cell-note';
import { isEmpty } from '../hand-edits/before-edit';
import { kindOf } from '../hand-edits/edited-tab';
import { keptPlaceOf } from '../kept/kept-rows';
import type { Table } from '../read/table';
import { type CellsOf, readCells, UnreadableRow } from '../rows/row-cells';
import { type CellContent, UnreadableCell } from '../schema/cell-kind';
import { blocksOf, type PlacedCell } from './cell-blocks';
import type { CommitContext } from './plan-change';

/** Writes what becomes of hand-edited cells, each with its note, and keeps what was taken. */
export function planMends({ plan, sight }: CommitContext, mends: readonly CellMend[]): void {
  if (mends.length === 0) return;
  const { edited } = sight;
  if (!edited) throw new Error('cells are mended by a snapshot that was read with their edit');
  const { table: now } = edited;
  const before = sight.rowsOnly(now.place);
  const rows = new Map<number, CellMend[]>();
  for (const mend of mends) rows.set(mend.rowIndex, [...(rows.get(mend.rowIndex) ?? []), mend]);
  const placed: PlacedCell[] = [];
  for (const [rowIndex, own] of rows) {
    const after: Record<string, CellContent> = {};
    for (const id of Object.keys(now.place.tab.columns)) after[id] = before.content(rowIndex, id);
    for (const mend of own) {
      const content = contentAfter(mend, now, before, sight.language);
      if (content !== undefined) after[mend.column] = content;
      const note = [mend.note, peoplesNote(now.note(rowIndex, mend.column))].filter(Boolean).join('\n');
      const column = now.place.tab.columns[mend.column];
      if (column) placed.push({ rowIndex, position: now.position(mend.column), column, content, note });
    }
    if (own.some((mend) => mend.do === 'accept')) keepRow(plan, before, rowIndex, after);
  }
  const isFormed = now.place.tab.typedByPeople !== true;
  plan.change(blocksOf(now.place.sheetId, placed, { isFormed, language: sight.language }));
}

/** Rows that people removed from a tab of theirs. */
export function planForgotten({ plan, sight }: CommitContext, keys: readonly string[]): void {
  const place = sight.edited?.table.place;
  if (place) plan.forget(place, keys);
}

/** What the cell is to hold; undefined where it stays as it was typed. */
function contentAfter(
  { rowIndex, column, ...mend }: CellMend,
  now: Table,
  before: Table,
  language: CommitContext['sight']['language'],
): CellContent | undefined {
  if (mend.do === 'mark') return undefined;
  if (mend.do === 'clear') return null;
  if (mend.do === 'restore') return before.content(rowIndex, column);
  const content = now.content(rowIndex, column);
  if (isEmpty(content)) return null;
  const kind = kindOf(now, rowIndex, column);
  try {
    const written = kind.write(kind.read(content), language);
    // 设置 keeps every value as text, whatever its kind.
    return kind === now.place.tab.columns[column]?.kind || written === null ? written : String(written);
  } catch (error) {
    if (error instanceof UnreadableCell) return undefined;
    throw error;
  }
}

/** A row that can be read as a whole is kept as it is now; one that was emptied is kept no more. */
function keepRow(plan: CommitContext['plan'], before: Table, rowIndex: number, after: CellsOf): void {
  const { place } = before;
  if (!keptPlaceOf(place)) return;
  if (Object.values(after).every(isEmpty)) {
    plan.keep(before, rowIndex, null);
    return;
  }
  try {
    readCells(place.tab, Object.keys(place.tab.columns), (id) => after[id] ?? null);
  } catch (error) {
    if (error instanceof UnreadableRow) return; // not complete yet: it is kept once it is
    throw error;
  }
  plan.keep(before, rowIndex, after);
}

import type { CellOnFile, EditedTab } from '../../application/ports/hand-edits';
import type { Snapshot } from '../../application/ports/order-book';
import { isOurNote } from '../../domain/hand-edit/cell-note';
import { policyOf } from '../../domain/hand-edit/policies';
import type { Order } from '../../domain/order/order';
import { identityOf } from '../kept/kept-rows';
import type { Sight } from '../read/sight';
import type { Table } from '../read/table';
import { SCALAR_KINDS, type ScalarKey } from '../rows/scalar-settings';
import { type CellContent, type CellKind, UnreadableCell } from '../schema/cell-kind';
import { columnTitle } from '../schema/words';
import { type BeforeEdit, isEmpty, type RowBefore } from './before-edit';
import { shownContent } from './shown-content';

/** The cells of a hand edit, each with what it means now and what it was. `sight` is the one before the edit. */
export function editedTab(before: BeforeEdit, sight: Sight, { orders }: Pick<Snapshot, 'orders'>): EditedTab {
  const { table: now } = before;
  const { place, title } = now;
  const was = sight.rowsOnly(place);
  const onFile = new Map((orders[place.month ?? ''] ?? []).map(({ order }): [string, Order] => [order.key, order]));
  const cells = before.rows.flatMap((row) => rowCells(row, { before, now, was, sight, onFile }));
  return { tab: place.tab.id, month: place.month, title, cells, goneKeys: before.goneKeys };
}

interface RowContext {
  before: BeforeEdit;
  now: Table;
  was: Table;
  sight: Sight;
  onFile: ReadonlyMap<string, Order>;
}

function rowCells(row: RowBefore, { before, now, was, sight, onFile }: RowContext): CellOnFile[] {
  const { tab } = now.place;
  const { rowIndex } = row;
  const ids = Object.keys(tab.columns);
  const rowCleared = ids.every((id) => isEmpty(now.content(rowIndex, id)));
  const values: Record<string, unknown> = {};
  for (const id of ids) values[id] = readAs(kindOf(now, rowIndex, id), now.content(rowIndex, id)).value;
  const key = identityOf(tab, (id) => was.content(rowIndex, id)) || identityOf(tab, (id) => now.content(rowIndex, id));
  const order = tab.id === 'orders' || tab.id === 'items' ? (onFile.get(key.split('/')[0] ?? '') ?? null) : null;
  return row.columnIds.map((column): CellOnFile => {
    const kind = kindOf(was, rowIndex, column);
    const [content, former] = [now.content(rowIndex, column), was.content(rowIndex, column)];
    const read = readAs(kind, content);
    const isSame = (isEmpty(content) && isEmpty(former)) || (row.kind === 'kept' && content === former);
    const hasNote = isOurNote(now.note(rowIndex, column));
    return {
      tab: tab.id,
      column,
      title: columnTitle(tab.id, column, sight.language),
      value: read.value,
      readable: read.readable,
      blank: isEmpty(content),
      row: row.kind,
      restorable: row.isRestorable,
      isLost: row.isLost && !policyOf(tab.id).rowsByHand,
      rowCleared,
      values,
      order,
      rowIndex,
      key,
      now: shownContent(content, kind),
      was: row.isRestorable ? shownContent(former, kind) : '',
      isSame: isSame || (row.kind === 'kept' && read.readable && meansTheSame(kind, read.value, former, sight)),
      hasNote,
      isUntouched: isSame && !hasNote,
      isBeyond: !before.editedIds.includes(column),
    };
  });
}

/** Whether a cell, written as the desk writes it, is what stood there: `2026-03-02` typed as text is the date. */
function meansTheSame(kind: CellKind<unknown>, value: unknown, former: CellContent, { language }: Sight): boolean {
  const written = kind.write(value, language);
  return written === former || (isEmpty(written) && isEmpty(former));
}

function readAs(kind: CellKind<unknown>, content: CellContent): { readable: boolean; value: unknown } {
  try {
    return { readable: true, value: kind.read(content) };
  } catch (error) {
    if (error instanceof UnreadableCell) return { readable: false, value: undefined };
    throw error;
  }
}

/** What a column's cells hold; in 设置 each row has a kind of its own. */
export function kindOf(table: Table, rowIndex: number, columnId: string): CellKind<unknown> {
  const { tab } = table.place;
  const own = tab.columns[columnId]?.kind;
  if (!own) throw new Error(`${tab.id} has no column ${columnId}`);
  if (tab.id !== 'settings' || columnId !== 'value' || isEmpty(table.content(rowIndex, 'value'))) return own;
  const scalar = SCALAR_KINDS[String(table.content(rowIndex, 'key')) as ScalarKey] as CellKind<unknown> | undefined;
  return scalar ?? own;
}

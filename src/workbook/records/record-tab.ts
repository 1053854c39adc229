import type { Order, OrderKey } from '../../domain/order/order';
import type { Problem } from '../../domain/problem';
import type { Language } from '../../domain/settings/settings';
import type { LocalMonth } from '../../domain/time/local-time';
import type { CommitContext } from '../commit/plan-change';
import { rowsOf } from '../commit/row-of';
import { standing, type WriteTarget } from '../commit/write-target';
import type { Sight } from '../read/sight';
import { readPart, rowIndexesOf } from '../read/table';
import type { Wishes } from '../read/wanted';
import type { Names } from '../rows/names';
import { monthPlace, type Place, runningPlace } from '../schema/place';
import type { Columns, RowOf, Tab } from '../schema/tab';
import { text } from '../schema/value-kinds';

/** What a row shows beside its record. */
export interface RowContext {
  readonly names: Names;
  readonly language: Language;
  /** An order that the use case read. */
  orderOf(key: OrderKey): Order | undefined;
  /** The name of a customer that the use case read; the id itself where it read none. */
  customerName(id: string): string;
}

/** How a kind of record stands on its tab. */
export interface RecordSchema<R, C extends Columns, Read extends keyof C & string> {
  readonly tab: Tab<C>;
  /** The month on whose tab a record stands; null for a kind that does not go by months. */
  monthOf(record: R): LocalMonth | null;
  /** What tells the records of a tab apart: the content of its key column. */
  keyOf(record: R): string;
  /** The columns that a record is read from, the key's among them; the others only show it to people. */
  readonly readFrom: readonly Read[];
  /** Its keys begin with the key of the record's order: where a need means only some orders, only their records are read. */
  readonly byOrder?: true;
  toRow(record: R, context: RowContext): RowOf<C>;
  fromRow(row: Pick<RowOf<C>, Read>): R;
}

/** Records of one kind that one commit adds, changes and removes. */
export interface RecordChange<R> {
  readonly added: readonly R[];
  readonly updated: readonly R[];
  readonly removed: readonly R[];
  /** Only keys were read: then a changed record is written anew, cell by cell. */
  readonly isUnseen: boolean;
}

/** A kind of record in the workbook: what to wish for, how to read it, how to write it. */
export interface RecordTab<R> {
  readonly tab: Tab;
  readonly byOrder: boolean;
  keyOf(record: R): string;
  monthOf(record: R): LocalMonth | null;
  place(month: LocalMonth | null): Place;
  /** Asks for the records of a month's tab, only for their keys, or only for where its columns stand. */
  wish(wishes: Wishes, month: LocalMonth | null, extent: 'records' | 'keys' | 'header'): void;
  /** The records of a tab, or only those with some keys; a tab that is not there holds none. */
  read(sight: Sight, month: LocalMonth | null, isMeant?: (key: string) => boolean): R[];
  /** The keys of a tab's records. */
  keysIn(sight: Sight, month: LocalMonth | null): string[];
  /** @throws Error where a tab is written to that the need did not name */
  plan(context: CommitContext, change: RecordChange<R>, wasAsked: (place: Place) => boolean): void;
}

/** Where the record tabs of a new month stand: behind its orders and items. */
export const FIRST_RECORD_INDEX = 2;

export function recordTab<R, C extends Columns, Read extends keyof C & string>(
  schema: RecordSchema<R, C, Read>,
): RecordTab<R> {
  const { tab, keyOf, monthOf } = schema;
  const place = (month: LocalMonth | null): Place<C> => (month === null ? runningPlace(tab) : monthPlace(tab, month));

  /** A month's tab is made where it is missing, and one that is made when it is used; any other running tab is the installation's. */
  const targetOf = (context: CommitContext, month: LocalMonth | null): WriteTarget<C> => {
    const own = place(month);
    const { plan, sight } = context;
    const isMade = (month !== null || tab.madeWhenUsed === true) && !sight.shows(own);
    const index = month === null ? null : FIRST_RECORD_INDEX;
    return isMade ? plan.make(own, context.titleOf(own), index) : standing(sight.table(own));
  };

  return {
    tab,
    byOrder: schema.byOrder ?? false,
    keyOf,
    monthOf,
    place,
    wish(wishes, month, extent) {
      const columns = { records: schema.readFrom, keys: [tab.key], header: [] };
      wishes.columns(place(month), columns[extent]);
    },
    read(sight, month, isMeant) {
      const own = place(month);
      if (!sight.shows(own)) return [];
      const table = sight.table(own);
      const onUnreadable = (problem: Problem): unknown => sight.unreadable.push(problem);
      return rowIndexesOf(table).flatMap((rowIndex) => {
        if (isMeant && !isMeant(text.read(table.content(rowIndex, tab.key)))) return [];
        const row = readPart(table, rowIndex, schema.readFrom, sight.language, onUnreadable);
        return row ? [schema.fromRow(row)] : [];
      });
    },
    keysIn(sight, month) {
      const own = place(month);
      if (!sight.shows(own)) return [];
      const table = sight.table(own);
      return rowIndexesOf(table).map((rowIndex) => text.read(table.content(rowIndex, tab.key)));
    },
    plan(context, { added, updated, removed, isUnseen }, wasAsked) {
      const { plan, sight } = context;
      const rowFor = (record: R): RowOf<C> => schema.toRow(record, rowContext(context));
      for (const month of new Set([...added, ...updated, ...removed].map(monthOf))) {
        const own = place(month);
        if (!wasAsked(own)) throw new Error(`${own.name} is written to, but the need did not name it`);
        const isOwn = (record: R): boolean => monthOf(record) === month;
        const changed = updated.filter(isOwn);
        const gone = removed.filter(isOwn);
        if (changed.length + gone.length > 0) {
          const table = sight.table(own);
          const rowAt = rowsOf(table);
          for (const record of changed) {
            if (isUnseen) plan.replace(table, rowAt(keyOf(record)), rowFor(record));
            else plan.update(table, rowAt(keyOf(record)), rowFor(record));
          }
          plan.remove(
            table,
            gone.map((record) => rowAt(keyOf(record))),
          );
        }
        const more = added.filter(isOwn);
        if (more.length > 0) plan.appendChecked(targetOf(context, month), more.map(rowFor));
      }
    },
  };
}

function rowContext({ names, sight, snapshot }: CommitContext): RowContext {
  const filed = Object.values(snapshot.orders).flat();
  return {
    names,
    language: sight.language,
    customerName: (id) => snapshot.customers.find((customer) => customer.id === id)?.name ?? id,
    orderOf: (key) => filed.find(({ order }) => order.key === key)?.order,
  };
}

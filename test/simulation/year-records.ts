import type { ChangeSet } from '../../src/application/ports/order-book';
import type {
  RecordExtent,
  RecordKeys,
  RecordKind,
  RecordNeed,
  RecordsRead,
} from '../../src/application/ports/records';
import { RECORD_TABS } from '../../src/workbook/records/record-tabs';

const KINDS = Object.keys(RECORD_TABS) as RecordKind[];

/** A tab of records, with what was told of it since it last changed: many read what hardly ever changes. */
interface Shelf {
  readonly byKey: Map<string, unknown>;
  list: unknown[] | null;
}

/** Records of all kinds in memory, each kind on its running tab or month by month, as they stand in the workbook. */
export class YearRecords {
  private readonly shelves = new Map<RecordKind, Map<string, Shelf>>(KINDS.map((kind) => [kind, new Map()]));

  /** All records of a kind. */
  list(kind: RecordKind): unknown[] {
    return joined([...(this.shelves.get(kind)?.values() ?? [])].map(listOf));
  }

  read(need: RecordNeed = {}): RecordsRead {
    const read = KINDS.map((kind) => [kind, joined(this.found(kind, need[kind]).map(listOf))]);
    return Object.fromEntries(read) as RecordsRead;
  }

  keys(need: RecordNeed): RecordKeys {
    const asked = KINDS.filter((kind) => need[kind] !== undefined);
    return Object.fromEntries(asked.map((kind) => [kind, keysOf(this.found(kind, need[kind]))]));
  }

  set(kind: RecordKind, record: unknown): void {
    const { key, shelf } = this.placeOf(kind, record);
    shelf.list = null;
    shelf.byKey.set(key, record);
  }

  /** Removes the record that stands under this key on a running tab. */
  removeKey(kind: RecordKind, key: string): void {
    for (const shelf of this.shelves.get(kind)?.values() ?? []) remove(shelf, key);
  }

  change({ addRecords, updateRecords, removeRecords }: ChangeSet): void {
    for (const kind of KINDS) {
      for (const record of addRecords?.[kind] ?? []) this.set(kind, record);
      for (const record of updateRecords?.[kind] ?? []) this.set(kind, record);
      for (const record of removeRecords?.[kind] ?? []) {
        const { key, shelf } = this.placeOf(kind, record);
        remove(shelf, key);
      }
    }
  }

  private found(kind: RecordKind, extent: RecordExtent | undefined): Shelf[] {
    const shelves = this.shelves.get(kind);
    if (!shelves || extent === undefined) return [];
    return extent === 'all' ? [...shelves.values()] : extent.flatMap((month) => shelves.get(month) ?? []);
  }

  private placeOf(kind: RecordKind, record: unknown): { key: string; shelf: Shelf } {
    const { keyOf, monthOf } = RECORD_TABS[kind] as unknown as Tab;
    const month = monthOf(record) ?? '';
    const shelves = this.shelves.get(kind) ?? new Map<string, Shelf>();
    const shelf = shelves.get(month) ?? { byKey: new Map(), list: null };
    shelves.set(month, shelf);
    return { key: keyOf(record), shelf };
  }
}

interface Tab {
  keyOf(record: unknown): string;
  monthOf(record: unknown): string | null;
}

/** Lists as one; a list of its own is given out as it is, and never changed. */
function joined<T>(lists: readonly T[][]): T[] {
  const [only] = lists;
  return only && lists.length === 1 ? only : ([] as T[]).concat(...lists);
}

function listOf(shelf: Shelf): unknown[] {
  shelf.list ??= [...shelf.byKey.values()];
  return shelf.list;
}

/** Whether a record stands on one of these. */
function keysOf(shelves: readonly Shelf[]): { has(key: string): boolean } {
  return { has: (key) => shelves.some(({ byKey }) => byKey.has(key)) };
}

function remove(shelf: Shelf, key: string): void {
  if (!shelf.byKey.delete(key)) return;
  shelf.list = null;
}

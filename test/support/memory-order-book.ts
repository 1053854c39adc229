import type { ChangeSet, Need, OrderBook, OrderOnFile, Snapshot } from '../../src/application/ports/order-book';
import type { RecordKeys, RecordKind, RecordNeed, RecordsRead } from '../../src/application/ports/records';
import { parseOrderKey } from '../../src/domain/order/number';
import { openEntriesAfter } from '../../src/domain/reminder/open-entry';
import type { Settings } from '../../src/domain/settings/settings';
import { RECORD_TABS } from '../../src/workbook/records/record-tabs';
import { knownCustomer, priceList } from './door-entry';

type Kept = Pick<Snapshot, 'settings' | 'customers' | 'prices' | 'drafts'> & {
  filed: OrderOnFile[];
  records: RecordsRead;
  requests: Map<string, string>;
  audit: ChangeSet['audit'][number][];
};

/** An order book in memory: what a use case reads and commits, without a workbook. */
export class MemoryOrderBook implements OrderBook {
  readonly kept: Kept;
  /** One entry a call, so that a test can count. */
  readonly calls: ('read' | 'commit')[] = [];

  constructor(settings: Settings) {
    this.kept = {
      settings,
      customers: [knownCustomer()],
      prices: [...priceList],
      drafts: [],
      filed: [],
      records: noRecords(),
      requests: new Map(),
      audit: [],
    };
  }

  get orders() {
    return this.kept.filed.map(({ order }) => order);
  }

  read(need: Need): Snapshot {
    this.calls.push('read');
    const { settings, customers, prices, drafts, filed, records, requests } = this.kept;
    const inMonth = (month: string) => filed.filter(({ order }) => parseOrderKey(order.key)?.month === month);
    const byMonth = <T>(months: readonly string[] = [], value: (month: string) => T) =>
      Object.fromEntries(months.map((month) => [month, value(month)]));
    return structuredClone({
      settings,
      customers: need.customers ? customers : [],
      prices: need.prices ? prices : [],
      drafts: need.drafts ? drafts : [],
      numbering: byMonth(need.numbering, (month) => ({
        exists: inMonth(month).length > 0,
        lastSequence: Math.max(0, ...inMonth(month).map(({ order }) => parseOrderKey(order.key)?.sequence ?? 0)),
      })),
      orders: byMonth(need.orders, (month) =>
        inMonth(month).filter(({ order }) => !need.only || need.only.includes(order.key)),
      ),
      index: byMonth(need.index, (month) =>
        inMonth(month).map(({ order, place }) => ({ key: order.key, customerId: order.customerId, place })),
      ),
      records: recordsOf(records, need.records),
      ...(need.keysOf ? { recordKeys: keysOf(recordsOf(records, need.keysOf), need.keysOf) } : {}),
      rows: (need.rows ?? []).flatMap(({ rowIndex }) => filed.filter(({ place }) => place.rowIndex === rowIndex)),
      requestOutcome: need.request === undefined ? null : (requests.get(need.request) ?? null),
    });
  }

  commit(_snapshot: Snapshot, change: ChangeSet): void {
    this.calls.push('commit');
    const { kept } = this;
    kept.requests.set(change.request.key, change.request.outcome);
    for (const order of change.addOrders ?? []) {
      kept.filed.push({ order, place: { sheetId: 1, rowIndex: kept.filed.length + 1 } });
    }
    for (const order of [...(change.updateOrders ?? []), ...(change.reviseOrders ?? [])]) {
      kept.filed = kept.filed.map((each) => (each.order.key === order.key ? { ...each, order } : each));
    }
    keepOpenWork(kept.records, change);
    for (const kind of KINDS) changeRecords(kept.records, change, kind);
    const gone = new Set(change.removeCustomerIds ?? []);
    kept.customers = kept.customers.filter(({ id }) => !gone.has(id));
    kept.customers.push(...(change.addCustomers ?? []));
    for (const customer of change.updateCustomers ?? []) {
      kept.customers = kept.customers.map((each) => (each.id === customer.id ? customer : each));
    }
    const removed = new Set([...(change.removeDraftIds ?? []), ...(change.saveDrafts ?? []).map(({ id }) => id)]);
    kept.drafts = [...kept.drafts.filter(({ id }) => !removed.has(id)), ...(change.saveDrafts ?? [])];
    kept.audit.push(...change.audit);
  }
}

const KINDS = Object.keys(RECORD_TABS) as RecordKind[];

function noRecords(): RecordsRead {
  return Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as RecordsRead;
}

/** The records of the months that were asked for, as their tabs would show them. */
function recordsOf(records: RecordsRead, need: RecordNeed = {}): RecordsRead {
  const found = KINDS.map((kind) => {
    const extent = need[kind] ?? [];
    const monthOf = RECORD_TABS[kind].monthOf as (record: unknown) => string | null;
    const isMeant = (record: unknown) => extent === 'all' || extent.includes(monthOf(record) ?? '');
    return [kind, (records[kind] as unknown[]).filter(isMeant)];
  });
  return Object.fromEntries(found) as unknown as RecordsRead;
}

function keysOf(records: RecordsRead, need: RecordNeed): RecordKeys {
  const keyOf = (kind: RecordKind) => RECORD_TABS[kind].keyOf as (record: unknown) => string;
  const kinds = KINDS.filter((kind) => need[kind] !== undefined);
  return Object.fromEntries(kinds.map((kind) => [kind, new Set((records[kind] as unknown[]).map(keyOf(kind)))]));
}

/** The index of open work, as the workbook keeps it. */
function keepOpenWork(records: RecordsRead, change: ChangeSet): void {
  const orders = [...(change.addOrders ?? []), ...(change.updateOrders ?? []), ...(change.reviseOrders ?? [])];
  const notices = [...(change.addRecords?.notices ?? []), ...(change.updateRecords?.notices ?? [])];
  const { standing, gone } = openEntriesAfter(orders, notices);
  const replaced = new Set([...gone, ...standing.map(({ key }) => key)]);
  records.openWork = [...records.openWork.filter(({ key }) => !replaced.has(key)), ...standing];
}

function changeRecords(records: RecordsRead, change: ChangeSet, kind: RecordKind): void {
  const keyOf = RECORD_TABS[kind].keyOf as (record: unknown) => string;
  const of = (changes: ChangeSet['addRecords']): unknown[] => [...(changes?.[kind] ?? [])];
  const updated = new Map(of(change.updateRecords).map((record) => [keyOf(record), record]));
  const removed = new Set(of(change.removeRecords).map(keyOf));
  const kept = (records[kind] as unknown[]).filter((record) => !removed.has(keyOf(record)));
  const after = [...kept.map((record) => updated.get(keyOf(record)) ?? record), ...of(change.addRecords)];
  Object.assign(records, { [kind]: after });
}

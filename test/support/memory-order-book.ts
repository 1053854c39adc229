import type { ChangeSet, Need, OrderBook, OrderOnFile, Snapshot } from '../../src/application/ports/order-book';
import type { Notice } from '../../src/domain/notice/notice';
import { parseOrderKey } from '../../src/domain/order/number';
import type { Settings } from '../../src/domain/settings/settings';
import { knownCustomer, priceList } from './door-entry';

type Kept = Pick<Snapshot, 'settings' | 'customers' | 'prices' | 'drafts'> & {
  filed: OrderOnFile[];
  notices: Notice[];
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
      notices: [],
      requests: new Map(),
      audit: [],
    };
  }

  get orders() {
    return this.kept.filed.map(({ order }) => order);
  }

  read(need: Need): Snapshot {
    this.calls.push('read');
    const { settings, customers, prices, drafts, filed, notices, requests } = this.kept;
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
      orders: byMonth(need.orders, inMonth),
      index: byMonth(need.index, (month) =>
        inMonth(month).map(({ order, place }) => ({ key: order.key, customerId: order.customerId, place })),
      ),
      notices: notices.filter(({ orderKey }) => need.notices?.includes(orderKey.slice(0, 7))),
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
    for (const notice of [...(change.addNotices ?? []), ...(change.updateNotices ?? [])]) {
      const others = kept.notices.filter((each) => noticeKey(each) !== noticeKey(notice));
      kept.notices = [...others, notice];
    }
    kept.customers.push(...(change.addCustomers ?? []));
    for (const customer of change.updateCustomers ?? []) {
      kept.customers = kept.customers.map((each) => (each.id === customer.id ? customer : each));
    }
    const removed = new Set([...(change.removeDraftIds ?? []), ...(change.saveDrafts ?? []).map(({ id }) => id)]);
    kept.drafts = [...kept.drafts.filter(({ id }) => !removed.has(id)), ...(change.saveDrafts ?? [])];
    kept.audit.push(...change.audit);
  }
}

const noticeKey = ({ orderKey, number }: Notice) => `${orderKey} ${number}`;

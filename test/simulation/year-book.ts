import type {
  ChangeSet,
  IndexedOrder,
  Need,
  OrderBook,
  OrderOnFile,
  Snapshot,
} from '../../src/application/ports/order-book';
import type { RecordKind } from '../../src/application/ports/records';
import type { Notice } from '../../src/domain/notice/notice';
import type { Order } from '../../src/domain/order/order';
import { Refusal } from '../../src/domain/problem';
import { openEntriesAfter } from '../../src/domain/reminder/open-entry';
import type { Settings } from '../../src/domain/settings/settings';
import { knownCustomer, priceList } from '../support/door-entry';
import type { Chance } from './seeded';
import { YearPage } from './year-page';
import { YearRecords } from './year-records';

/** A run was ended from outside: nothing that it does afterwards has an effect. */
export class RunEnded extends Error {}

const monthOf = (key: string) => key.slice(0, 7);

/**
 * The order book's port in memory, quick enough for a year: the same reads and the same whole commits as the workbook's, an index
 * of open work kept with each, requests remembered. Faults strike it by chance: a call fails, or the run ends before or after it.
 */
export class YearBook implements OrderBook {
  readonly months = new Map<string, OrderOnFile[]>();
  readonly requests = new Map<string, string>();
  readonly customers = new Map(Array.from({ length: 60 }, (_, n) => customer(n)).map((each) => [each.id, each]));
  readonly page = new YearPage();
  commits = 0;
  /** The run that is on was ended: until the next one begins nothing has an effect any more. */
  isDead = false;
  private readonly rows = new Map<string, number>();
  private readonly index = new Map<string, IndexedOrder[]>();
  private readonly records = new YearRecords();

  constructor(
    readonly settings: Settings,
    private readonly chance: Chance,
    private readonly faultRate: number,
  ) {}

  get orders(): Order[] {
    return [...this.months.values()].flat().map(({ order }) => order);
  }

  order(key: string): Order | undefined {
    return this.months.get(monthOf(key))?.[this.rows.get(key) ?? -1]?.order;
  }

  list<T>(kind: RecordKind): T[] {
    return this.records.list(kind) as T[];
  }

  read(need: Need): Snapshot {
    this.strike();
    return this.readSurely(need);
  }

  /** A read that no fault strikes: the watcher's own. */
  readSurely(need: Need): Snapshot {
    const byMonth = <T>(months: readonly string[] = [], value: (filed: OrderOnFile[]) => T) =>
      Object.fromEntries(months.map((month) => [month, value(this.months.get(month) ?? [])]));
    return {
      settings: this.settings,
      customers: need.customers ? [...this.customers.values()] : [],
      prices: need.prices ? [...priceList] : [],
      drafts: [],
      numbering: byMonth(need.numbering, (filed) => ({ exists: filed.length > 0, lastSequence: filed.length })),
      orders: need.only ? this.only(need.orders ?? [], need.only) : byMonth(need.orders, (filed) => filed),
      index: Object.fromEntries((need.index ?? []).map((month) => [month, this.index.get(month) ?? []])),
      records: this.records.read(need.records),
      ...(need.keysOf ? { recordKeys: this.records.keys(need.keysOf) } : {}),
      rows: [],
      requestOutcome: need.request === undefined ? null : (this.requests.get(need.request) ?? null),
    } as Snapshot;
  }

  commit(_snapshot: Snapshot, change: ChangeSet): void {
    this.strike();
    this.commits += 1;
    const shown = this.page.shown(change);
    this.requests.set(change.request.key, change.request.outcome);
    for (const order of change.addOrders ?? []) this.file(order);
    const changed = [...(change.updateOrders ?? []), ...(change.reviseOrders ?? [])];
    for (const order of changed) this.refile(order);
    for (const each of change.updateCustomers ?? []) this.customers.set(each.id, each);
    const notices = [...(change.addRecords?.notices ?? []), ...(change.updateRecords?.notices ?? [])];
    this.keepIndex([...(change.addOrders ?? []), ...changed], notices);
    this.records.change(change);
    if (shown) this.page.compare(shown, change.request.key, (need) => this.readSurely(need));
    if (this.chance.happens(this.faultRate)) this.end('after a commit');
  }

  /** Ends the run that is on. */
  end(where: string): never {
    this.isDead = true;
    throw new RunEnded(where);
  }

  private only(months: readonly string[], keys: readonly string[]): Snapshot['orders'] {
    const own = (month: string) => keys.filter((key) => monthOf(key) === month);
    const found = (month: string) =>
      own(month).flatMap((key) => this.months.get(month)?.[this.rows.get(key) ?? -1] ?? []);
    return Object.fromEntries(months.map((month) => [month, found(month)]));
  }

  private file(order: Order): void {
    const month = monthOf(order.key);
    const filed = this.months.get(month) ?? [];
    this.months.set(month, filed);
    this.rows.set(order.key, filed.length);
    const place = { sheetId: 1, rowIndex: filed.length + 1 };
    filed.push({ order, place });
    const line = { key: order.key, customerId: order.customerId, place };
    this.index.set(month, [...(this.index.get(month) ?? []), line]);
  }

  private refile(order: Order): void {
    const filed = this.months.get(monthOf(order.key)) ?? [];
    const row = this.rows.get(order.key) ?? -1;
    const former = filed[row];
    if (!former) throw new Error(`${order.key} is not on file`);
    filed[row] = { ...former, order };
  }

  private keepIndex(orders: readonly Order[], notices: readonly Notice[]): void {
    const { standing, gone } = openEntriesAfter(orders, notices);
    for (const entry of standing) this.records.set('openWork', entry);
    for (const key of gone) this.records.removeKey('openWork', key);
  }

  /** Before a call's effect: it fails, or the run ends. */
  private strike(): void {
    if (this.isDead) throw new RunEnded('it is over');
    if (this.chance.happens(this.faultRate)) throw new Refusal('unavailable', [{ code: 'service-unavailable' }]);
    if (this.chance.happens(this.faultRate)) this.end('before a call');
  }
}

function customer(n: number) {
  return knownCustomer({ id: `C${1000 + n}`, name: `客户 ${n}`, salesperson: `sales${n % 4}@factory.example` });
}

import type { Customer } from '../../domain/customer/customer';
import type { Draft } from '../../domain/order/draft';
import type { Order, OrderKey } from '../../domain/order/order';
import type { PriceRow } from '../../domain/pricing/price-list';
import type { Problem } from '../../domain/problem';
import type { Person, Settings } from '../../domain/settings/settings';
import type { FigurePlace } from '../../domain/statistics/figure-place';
import type { MonthReport } from '../../domain/statistics/month-report';
import type { Instant, LocalMonth } from '../../domain/time/local-time';
import type { CellMend, EditedRange, EditedTab } from './hand-edits';
import type { RecordChanges, RecordKeys, RecordNeed, RecordsRead } from './records';

/** What a use case needs from the workbook; all of it comes in one read. */
export interface Need {
  settings?: boolean;
  customers?: boolean;
  prices?: boolean;
  drafts?: boolean;
  /** Numbering of these months, and where their rows go. A month without tabs is answered as not existing. */
  numbering?: readonly LocalMonth[];
  /** All orders of these months, without their items. */
  orders?: readonly LocalMonth[];
  /** The items of these months. */
  items?: readonly LocalMonth[];
  /** Of the orders, items and notices of those months only these orders': of the others nothing is read but the keys. */
  only?: readonly OrderKey[];
  /** The records of these kinds. */
  records?: RecordNeed;
  /** Only the keys of the records of these kinds: to write some of them anew as they were not read, or to add some. */
  keysOf?: RecordNeed;
  /** Only where records of these kinds go, to add some; a tab that is missing is made by the commit. */
  addingTo?: RecordNeed;
  /** Only key, customer and place of the orders of these months: to find some among many. */
  index?: readonly LocalMonth[];
  /** Exactly these rows of orders, without their items: places that an index just gave. */
  rows?: readonly OrderPlace[];
  /** Cells that somebody edited by hand: then everything is read as it was before that edit. */
  edited?: EditedRange;
  /** The orders of the rows that somebody selected in the grid, on a month's orders or items. */
  selected?: GridSelection;
  /** What stands on the page 统计 where somebody selected a cell. */
  figureAt?: GridSelection;
  /** Was this request carried out already? */
  request?: string;
}

/** How far a month is numbered (B4). `lastSequence` is 0 where none is used. */
export interface MonthNumbering {
  exists: boolean;
  lastSequence: number;
}

/** Where an order's row stands; people may sort it elsewhere at any time. */
export interface OrderPlace {
  sheetId: number;
  rowIndex: number;
}

/** Rows of one tab, selected in the grid: from `start` up to, not including, `end`, counted from 0. */
export interface GridSelection {
  sheetId: number;
  rows: readonly { start: number; end: number }[];
  /** The first column of the first block, counted from 0. */
  column?: number;
}

/** A line of a month's index. */
export interface IndexedOrder {
  key: OrderKey;
  customerId: string;
  place: OrderPlace;
}

/** An order row as it stands in the workbook. Items are filled where the need asked for them, otherwise empty. */
export interface OrderOnFile {
  order: Order;
  place: OrderPlace;
}

/** What one read found. Only what was asked for is filled; the rest is empty. */
export interface Snapshot {
  settings: Settings;
  customers: Customer[];
  prices: PriceRow[];
  drafts: Draft[];
  numbering: Record<LocalMonth, MonthNumbering>;
  orders: Record<LocalMonth, OrderOnFile[]>;
  index: Record<LocalMonth, IndexedOrder[]>;
  /** The records that were asked for, by kind, month by month. */
  records: RecordsRead;
  /** The keys that were asked for, by kind. */
  recordKeys?: RecordKeys;
  /** The orders with items of the selected rows that can be seen, from above; rows that a filter or a person hides are left out. */
  selected?: OrderOnFile[];
  /** The place on the page 统计 that was asked for; null where no figure stands there. */
  figurePlace?: FigurePlace | null;
  /** The rows that were asked for, in that order; one that holds no order is left out. */
  rows: OrderOnFile[];
  /**
   * Rows that were left out because somebody typed what can't be read: `cell-unreadable` with tab, row, column and
   * value, and with the order's key as `key` where it is an order's.
   */
  unreadable?: readonly Problem[];
  /** What was edited by hand, where the need named it. */
  edited?: EditedTab;
  /** The outcome kept with the request's key, or null where it was not carried out. */
  requestOutcome: string | null;
}

/** The report of the month under way as it was read, and as it will be. */
export interface ReportChange {
  before: MonthReport;
  after: MonthReport;
}

/** A line of the audit log (审计): who, when, what, before and after (M2). */
export interface AuditEntry {
  at: Instant;
  by: string;
  action: string;
  subject: string;
  before: string;
  after: string;
}

/** Everything that one use case changes; it is committed as a whole or not at all. */
export interface ChangeSet {
  /** The idempotency key with the outcome to answer when the request comes again, as JSON text. */
  request: { key: string; outcome: string; at: Instant; by: string };
  addOrders?: readonly Order[];
  /** Orders of months whose orders were read; their items stay as they are. */
  updateOrders?: readonly Order[];
  /** Orders of months whose orders and items were read: their items are changed, added and removed too. */
  reviseOrders?: readonly Order[];
  /** Records of kinds that the need named, with their months. */
  addRecords?: RecordChanges;
  /** Records that were read, told by their keys. */
  updateRecords?: RecordChanges;
  /** Records that were read, told by their keys. */
  removeRecords?: RecordChanges;
  addCustomers?: readonly Customer[];
  updateCustomers?: readonly Customer[];
  /** Customers that were read and that nothing refers to. */
  removeCustomerIds?: readonly string[];
  /** A draft with a known id replaces the stored one. */
  saveDrafts?: readonly Draft[];
  removeDraftIds?: readonly string[];
  /** What becomes of the cells that were edited by hand, where the need named them. */
  mendCells?: readonly CellMend[];
  /** Rows of the edited tab that are gone and are kept no more, by their keys. */
  forgetRows?: readonly string[];
  /** The list of people as it is to stand (M1); needs the settings. */
  people?: readonly Person[];
  /** A month whose orders and items were read: its tabs are protected, or free again (J5). */
  protect?: { month: LocalMonth; on: boolean };
  /** What the page 统计 is to show, worked out by whoever writes it; a workbook without the page keeps its figures all the same. */
  statistics?: () => ReportChange;
  audit: readonly AuditEntry[];
}

/** The workbook as the desk's order book: one read, one write. */
export interface OrderBook {
  /**
   * Reads everything needed in one call; a second one brings single orders that somebody moved since they were last read.
   * @throws Refusal kind `setup` where a tab or column is missing, saying how to restore it; kind `unavailable` where the service did not answer.
   */
  read(need: Need): Snapshot;
  /**
   * Writes the change set in one call, atomically; months that have no tabs yet get them in the same call.
   * After a failure whose outcome is unknown it re-reads by the request's key: found means committed.
   * @param snapshot the snapshot of this same run: it knows where columns and rows stand.
   * @throws Refusal kind `unavailable` where nothing was written.
   */
  commit(snapshot: Snapshot, change: ChangeSet): void;
}

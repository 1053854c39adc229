import type { Complaint } from '../../domain/complaint/complaint';
import type { Contact } from '../../domain/customer/contact';
import type { CustomerFile } from '../../domain/customer/customer-file';
import type { ImportRecord } from '../../domain/import/import-record';
import type { LedgerEntry } from '../../domain/ledger/entry';
import type { Receivable } from '../../domain/ledger/receivable';
import type { Notice } from '../../domain/notice/notice';
import type { RegisterLine } from '../../domain/order/register-line';
import type { Mail } from '../../domain/reminder/mail';
import type { OpenEntry } from '../../domain/reminder/open-entry';
import type { SentPaper } from '../../domain/sent-paper/sent-paper';
import type { KeptFigure, MonthClosing, MonthTotal } from '../../domain/statistics/kept-figure';
import type { OwedAtClosing } from '../../domain/statistics/owed-at-closing';
import type { StockMove } from '../../domain/stock/movement';
import type { StockItem } from '../../domain/stock/stock-item';
import type { LocalMonth } from '../../domain/time/local-time';
import type { Volume } from '../../domain/volume/volume';
import type { KeptValue } from './kept';
import type { WorkListLine } from './work-list';

/**
 * The kinds of records that the workbook keeps beside orders, customers, prices and drafts. A feature adds its kind here,
 * in one line, and where its rows stand in `src/workbook/records`.
 */
export interface RecordTypes {
  /** Change and withdrawal notices (E), by the months of their orders. */
  notices: Notice;
  /** The intake register as it was taken (A1, A5), by the months of its orders. */
  register: RegisterLine;
  /** The index of open orders and notices; kept by the order book itself. */
  openWork: OpenEntry;
  /** The rows of 今日待办 (L3). */
  workList: WorkListLine;
  /** The mails of 发件箱 (L2). */
  outbox: Mail;
  /** What the desk keeps for itself by name (系统). */
  keptValues: KeptValue;
  /** Bookings (流水), by the months in which they count; only ever added. */
  ledger: LedgerEntry;
  /** Open accounts of orders and customers' credit (H2). */
  receivables: Receivable;
  /** Credit terms and checklists of customers (F2, F4, G3). */
  customerFiles: CustomerFile;
  /** Enquiries, visits and satisfaction scores of customers (G4). */
  contacts: Contact;
  /** Complaints (I1), by the months of their orders. */
  complaints: Complaint;
  /** Contracts, payment requests and statements that were sent (H3). */
  sentPapers: SentPaper;
  /** Tables that were brought in. */
  imports: ImportRecord;
  /** Kept figures, by the months whose orders and bookings they come from (J4). */
  figures: KeptFigure;
  /** The sums of kept figures over all months. */
  totals: MonthTotal;
  /** Volumes of released production orders (K1). */
  volumes: Volume;
  /** Months that were closed (J5). */
  closings: MonthClosing;
  /** What was owed by age when a month was closed, by the months that are. */
  owedAtClosing: OwedAtClosing;
  /** Stock items (N1); none where stock is not used. */
  stockItems: StockItem;
  /** Movements of stock, by the months in which they were booked; only ever added. */
  stockMoves: StockMove;
}

export type RecordKind = keyof RecordTypes;

/** The months whose records are meant; `'all'` for a kind that does not go by months. */
export type RecordExtent = readonly LocalMonth[] | 'all';

/** What to read of each kind. */
export type RecordNeed = { readonly [Kind in RecordKind]?: RecordExtent };

/** The records that were read, by kind, in the order of their rows; empty for a kind that was not asked for. */
export type RecordsRead = { [Kind in RecordKind]: RecordTypes[Kind][] };

/** Which records there are, by kind: told by their keys. */
export type RecordKeys = { readonly [Kind in RecordKind]?: Pick<ReadonlySet<string>, 'has'> };

/** Records to be written or removed, by kind. */
export type RecordChanges = { readonly [Kind in RecordKind]?: readonly RecordTypes[Kind][] };

import type { ListVouchersRequest } from '../application/money/list-vouchers';
import type { MoneyOutcome } from '../application/money/money-outcome';
import type { KeepCreditRequest, UseCreditRequest } from '../application/money/move-credit';
import type { OpenMoneyRequest } from '../application/money/open-money';
import type { PayBackRequest } from '../application/money/pay-back';
import type { ReverseVoucherRequest } from '../application/money/reverse-voucher';
import type { TakeReceiptRequest } from '../application/money/take-receipt';
import type { WriteOffRequest } from '../application/money/write-off';
import type { Allocation } from '../domain/ledger/allocation';
import type { AgedReceivables } from '../domain/ledger/receivables-by';
import type { Voucher } from '../domain/ledger/voucher';
import type { LocalDate, LocalMonth } from '../domain/time/local-time';
import type { Answer } from './contract';

/** A customer to choose by name, pinyin or phone. */
export interface MoneyCustomer {
  id: string;
  name: string;
  phone: string;
}

/** An order with something to pay. Whole fen. */
export interface OpenOrder {
  key: string;
  shortNumber: string;
  amountFen: number;
  paidFen: number;
  /** Still to be paid, shipped or not. */
  openFen: number;
  /** When the earliest of what is owed falls due; null where nothing is owed yet. */
  dueOn: LocalDate | null;
  promisedOn: LocalDate | null;
}

/** A customer's open account; the orders stand in the order in which money should pay them (H1). */
export interface ShownAccount {
  customer: MoneyCustomer;
  orders: OpenOrder[];
  /** Orders that something was paid on, and what of it is too much: what can be paid back or kept as credit. */
  paid: { key: string; shortNumber: string; paidFen: number; overpaidFen: number }[];
  creditFen: number;
  proposal: Allocation | null;
}

/** Customers to choose from where none is chosen yet, otherwise their account. */
export interface MoneyData {
  customers: MoneyCustomer[];
  account: ShownAccount | null;
  today: LocalDate;
  may: { receive: boolean; reverse: boolean; payBack: boolean; writeOff: boolean };
}

/** What was booked together, in words. Whole fen. */
export interface ShownVoucher {
  voucher: string;
  month: LocalMonth;
  happenedOn: LocalDate;
  byName: string;
  customerName: string;
  kindNames: string[];
  orders: { key: string; shortNumber: string }[];
  amountFen: number;
  /** What of it belongs to which order; an empty number is money of no order. */
  parts: { shortNumber: string; kindName: string; amountFen: number }[];
  methodName: string;
  reference: string;
  note: string;
  state: Voucher['state'];
}

export interface VoucherList {
  vouchers: ShownVoucher[];
  /** The first and last month that were looked through. */
  firstMonth: LocalMonth;
  lastMonth: LocalMonth;
  /** Send it back as `from` to look at earlier months. */
  more: LocalMonth;
  isCut: boolean;
  mayReverse: boolean;
}

export interface MoneyCallables {
  /** What is owed by age: in total, by salesperson and by customer (H2). */
  readReceivables(request: null): Answer<AgedReceivables>;
  /** Bookings of the latest months by customer, order, reference or voucher. */
  listVouchers(request: ListVouchersRequest): Answer<VoucherList>;
  openMoney(request: OpenMoneyRequest): Answer<MoneyData>;
  /** Money that came in, spread over orders; the rest becomes credit (H1). */
  takeReceipt(request: TakeReceiptRequest): Answer<MoneyOutcome>;
  /** A refund, of an order or of the customer's credit. */
  payBack(request: PayBackRequest): Answer<MoneyOutcome>;
  useCredit(request: UseCreditRequest): Answer<MoneyOutcome>;
  keepCredit(request: KeepCreditRequest): Answer<MoneyOutcome>;
  writeOff(request: WriteOffRequest): Answer<MoneyOutcome>;
  /** Takes all bookings of a voucher back (冲红). */
  reverseVoucher(request: ReverseVoucherRequest): Answer<MoneyOutcome>;
}

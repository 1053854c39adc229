import { dueFen } from '../life/payment';
import type { Fen } from '../money/fen';
import type { PaymentWay } from '../order/entry';
import type { Order, OrderKey } from '../order/order';
import type { CategoryId } from '../settings/settings';
import type { LocalDate } from '../time/local-time';
import { type Balanced, balanceFen, type Claim } from './order-money';

/**
 * An open account (未结账款): an order of which something is owed, paid ahead or still to be paid, or the credit of a customer.
 * Kept on one running tab, so that whoever asks what is open reads what is open and no history.
 */
export interface Receivable extends Balanced {
  /** The order's key, or the customer's id for their credit. */
  key: string;
  /** Null for a customer's credit. */
  orderKey: OrderKey | null;
  shortNumber: string;
  customerId: string;
  customerName: string;
  salesperson: string;
  categoryId: CategoryId | '';
  paymentWay: PaymentWay | null;
  promisedOn: LocalDate | null;
  /** What the order comes to in all, shipped or not. */
  amountFen: Fen;
  paidFen: Fen;
  writtenOffFen: Fen;
  claims: readonly Claim[];
  /** Money of the customer that pays no order yet (客户余额). */
  creditFen: Fen;
}

/** As much of an account as says what is still to be paid. */
export type Payable = Pick<Receivable, 'amountFen' | 'paidFen' | 'writtenOffFen'>;

/** What is still to be paid of an order in all, shipped or not; never below 0. */
export function toPayFen({ amountFen, paidFen, writtenOffFen }: Payable): Fen {
  return Math.max(0, amountFen - paidFen - writtenOffFen);
}

/** The open account of an order, or null where it is settled to the fen. */
export function receivableOf(order: Order): Receivable | null {
  const account = accountOf(order);
  const { amountFen, paidFen, writtenOffFen } = account;
  return balanceFen(account) === 0 && amountFen === paidFen + writtenOffFen ? null : account;
}

/** What an order's account says, settled or not. */
export function accountOf(order: Order): Receivable {
  const { paidFen, writtenOffFen, claims } = order.life.money;
  return {
    key: order.key,
    orderKey: order.key,
    shortNumber: order.shortNumber,
    customerId: order.customerId,
    customerName: order.customerName,
    salesperson: order.salesperson,
    categoryId: order.categoryId,
    paymentWay: order.paymentWay,
    promisedOn: order.promise.promisedOn,
    amountFen: dueFen(order),
    paidFen,
    writtenOffFen,
    claims,
    creditFen: 0,
  };
}

/** A customer as far as their account goes. */
export interface AccountHolder {
  customerId: string;
  customerName: string;
  salesperson: string;
}

/** The open account of a customer's credit, or null where there is none. */
export function creditAccount(holder: AccountHolder, creditFen: Fen): Receivable | null {
  if (creditFen === 0) return null;
  return {
    key: holder.customerId,
    orderKey: null,
    shortNumber: '',
    customerId: holder.customerId,
    customerName: holder.customerName,
    salesperson: holder.salesperson,
    categoryId: '',
    paymentWay: null,
    promisedOn: null,
    amountFen: 0,
    paidFen: 0,
    writtenOffFen: 0,
    claims: [],
    creditFen,
  };
}

/** What a customer has to their credit. */
export function creditOf(accounts: readonly Receivable[], customerId: string): Fen {
  return accounts.find(({ key }) => key === customerId)?.creditFen ?? 0;
}

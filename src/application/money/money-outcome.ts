import { effectOfAll } from '../../domain/ledger/effect';
import type { LedgerEntry } from '../../domain/ledger/entry';
import { creditOf } from '../../domain/ledger/receivable';
import { openFen } from '../../domain/life/payment';
import type { OrderKey } from '../../domain/order/order';
import type { LocalMonth } from '../../domain/time/local-time';
import type { ChangeSet, Snapshot } from '../ports/order-book';

/** What a person is told of bookings: each order as it stands now, and the customer's credit. Whole fen. */
export interface MoneyOutcome {
  voucher: string;
  /** The month whose bookings these are. */
  month: LocalMonth;
  orders: { key: OrderKey; shortNumber: string; bookedFen: number; paidFen: number; openFen: number }[];
  creditFen: number;
}

export function moneyOutcome(
  voucher: string,
  entries: readonly LedgerEntry[],
  { updateOrders = [] }: Pick<ChangeSet, 'updateOrders'>,
  { records }: Pick<Snapshot, 'records'>,
): MoneyOutcome {
  const [first] = entries;
  if (!first) throw new RangeError('nothing was booked');
  return {
    voucher,
    month: first.month,
    orders: updateOrders.map((order) => ({
      key: order.key,
      shortNumber: order.shortNumber,
      bookedFen: effectOfAll(entries.filter(({ orderKey }) => orderKey === order.key)).paidFen,
      paidFen: order.life.money.paidFen,
      openFen: openFen(order, order.life.money),
    })),
    creditFen: creditOf(records.receivables, first.customerId) + effectOfAll(entries).creditFen,
  };
}

import { requiredText } from '../life/check-input';
import { type Fen, formatYuan } from '../money/fen';
import type { Order } from '../order/order';
import type { Problem } from '../problem';
import { bookingMonth } from './booking-month';
import { effectOfAll } from './effect';
import type { LedgerEntry, LedgerKind } from './entry';
import type { BookingFacts } from './make-entry';
import { booked } from './order-money';

/** What a person booked and can take back. Goods, charges and the money of a withdrawal follow from other acts. */
const REVERSIBLE: readonly LedgerKind[] = [
  'deposit',
  'balance',
  'refund',
  'credit-received',
  'credit-refunded',
  'credit-used',
  'credit-kept',
  'write-off',
  'allowance',
];

/** The id of the one reversal that a booking can have. */
export function reversalId(id: string): string {
  return `${id}!`;
}

/** The bookings of a voucher that stand: neither taken back nor taking back. */
export function standingEntries(entries: readonly LedgerEntry[], voucher: string): LedgerEntry[] {
  const reversed = new Set(entries.flatMap(({ reverses }) => reverses ?? []));
  return entries.filter((each) => each.voucher === voucher && each.reverses === null && !reversed.has(each.id));
}

/** Can this booking be taken back by hand? The money of a withdrawal was decided by its notice (E5). */
export function isReversible({ kind, voucher, id }: LedgerEntry): boolean {
  return REVERSIBLE.includes(kind) && id.startsWith(`${voucher}/`);
}

/**
 * The booking that takes another back (冲红): the same in everything, money and pieces the other way round. It belongs to the
 * same day, so it counts in the same month while that one is open (J5).
 */
export function reversalOf(entry: LedgerEntry, { by, now, isClosed }: BookingFacts, note: string): LedgerEntry {
  return {
    ...entry,
    ...bookingMonth(entry.happenedOn, now.date, isClosed),
    id: reversalId(entry.id),
    entered: now,
    by,
    reverses: entry.id,
    amountFen: -entry.amountFen || 0,
    pieces: -entry.pieces || 0,
    items: entry.items.map(({ place, quantity }) => ({ place, quantity: -quantity })),
    note,
  };
}

/**
 * What keeps bookings from being taken back: none stand, one follows from another act, or the money was spent since: then
 * what spent it is taken back first.
 */
export function reversalProblems(
  entries: readonly LedgerEntry[],
  reason: string,
  { orders, creditFen }: { orders: readonly Order[]; creditFen: Fen },
): Problem[] {
  if (entries.length === 0) return [{ code: 'booking-gone', rule: 'H1' }];
  if (!entries.every(isReversible)) return [{ code: 'not-reversible', rule: 'H1' }];
  const back = entries.map((entry) => ({ ...entry, amountFen: -entry.amountFen }));
  const spent = orders.filter((order) => {
    const own = back.filter(({ orderKey }) => orderKey === order.key);
    return booked(order, own).life.money.paidFen < 0;
  });
  const creditAfter = creditFen + effectOfAll(back).creditFen;
  return [
    ...requiredText(reason, 'reason', 'H1'),
    ...spent.map(
      ({ shortNumber, life }): Problem => ({
        code: 'spent-on-order',
        rule: 'H1',
        params: { number: shortNumber, paid: formatYuan(life.money.paidFen) },
      }),
    ),
    ...(creditAfter < 0
      ? [{ code: 'credit-spent' as const, rule: 'H1', params: { credit: formatYuan(creditFen) } }]
      : []),
  ];
}

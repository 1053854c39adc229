import type { Fen } from '../money/fen';
import { shortNumberOf } from '../order/number';
import type { OrderKey } from '../order/order';
import type { LocalDate, LocalMoment, LocalMonth } from '../time/local-time';
import type { LedgerEntry, LedgerKind, PaymentMethod } from './entry';
import { isReversible, reversalId } from './reversal';

/** What was booked together (单据), as a person looks for it and takes it back. Whole fen. */
export interface Voucher {
  voucher: string;
  /** The month on whose tab it stands. */
  month: LocalMonth;
  happenedOn: LocalDate;
  entered: LocalMoment;
  by: string;
  customerId: string;
  customerName: string;
  salesperson: string;
  kinds: LedgerKind[];
  orderKeys: OrderKey[];
  amountFen: Fen;
  /** What of it belongs to which order, in the order in which it was booked; null where it belongs to none. They sum to the amount. */
  parts: { orderKey: OrderKey | null; kind: LedgerKind; amountFen: Fen }[];
  method: PaymentMethod | null;
  reference: string;
  note: string;
  /** Taken back already, to be taken back as a whole, or following from another act. */
  state: 'reversed' | 'stands' | 'follows';
}

/** The vouchers of bookings, the latest first; reversals are told by what they took back. */
export function vouchersOf(entries: readonly LedgerEntry[]): Voucher[] {
  const ids = new Set(entries.map(({ id }) => id));
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (entry.reverses !== null) continue;
    const key = `${entry.month} ${entry.voucher} ${entry.customerId}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map((group) => voucherOf(group, ids)).sort(latestFirst);
}

/** Is a voucher meant by what was typed: its number, a reference, an order's number, a customer? */
export function isMeant(each: Voucher, query: string): boolean {
  const typed = query.normalize('NFKC').trim().toLowerCase();
  if (typed === '') return true;
  const numbers = each.orderKeys.flatMap((key) => [key, shortNumberOf(key)]);
  if (numbers.some((number) => number === typed)) return true;
  return [each.voucher, each.reference, each.customerName].some((text) => text.toLowerCase().includes(typed));
}

function voucherOf(group: readonly LedgerEntry[], ids: ReadonlySet<string>): Voucher {
  const [first] = group;
  if (!first) throw new RangeError('a voucher without bookings');
  const { voucher, month, happenedOn, entered, by, customerId, customerName, salesperson } = first;
  const isReversed = group.every(({ id }) => ids.has(reversalId(id)));
  return {
    ...{ voucher, month, happenedOn, entered, by, customerId, customerName, salesperson },
    kinds: distinct(group.map(({ kind }) => kind)),
    orderKeys: distinct(group.flatMap(({ orderKey }) => orderKey ?? [])),
    amountFen: group.reduce((sum, { amountFen }) => sum + amountFen, 0),
    parts: group.map(({ orderKey, kind, amountFen }) => ({ orderKey, kind, amountFen })),
    ...{ method: first.method, reference: first.reference, note: first.note },
    state: isReversed ? 'reversed' : group.every(isReversible) ? 'stands' : 'follows',
  };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function latestFirst(a: Voucher, b: Voucher): number {
  const rank = ({ happenedOn, entered, voucher }: Voucher): string => `${happenedOn} ${entered.instant} ${voucher}`;
  return rank(a) < rank(b) ? 1 : -1;
}

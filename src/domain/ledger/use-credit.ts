import { type Fen, formatYuan } from '../money/fen';
import type { Order } from '../order/order';
import type { Problem } from '../problem';
import type { AllocatedPart } from './allocation';
import type { LedgerEntry } from './entry';
import { type BookingFacts, orderEntry } from './make-entry';
import { orderOf, partProblems } from './receipt';

/** Credit that pays orders (余额抵款): no more than there is, and than each order has open. */
export function useCreditProblems(
  parts: readonly AllocatedPart[],
  orders: readonly Order[],
  { customerId, creditFen }: { customerId: string; creditFen: Fen },
): Problem[] {
  if (parts.length === 0) return [{ code: 'missing', field: 'parts', rule: 'H1' }];
  const problems = parts.flatMap((part, index) => partProblems(part, `parts.${index}.amountFen`, orders, customerId));
  const spent = parts.reduce((sum, { amountFen }) => sum + amountFen, 0);
  if (problems.length > 0 || spent <= creditFen) return problems;
  return [{ code: 'credit-too-small', field: 'parts', rule: 'H1', params: { credit: formatYuan(creditFen) } }];
}

export function bookUsedCredit(
  parts: readonly AllocatedPart[],
  orders: readonly Order[],
  voucher: string,
  facts: BookingFacts,
): LedgerEntry[] {
  return parts.map(({ orderKey, amountFen }, index) => {
    const draft = { id: `${voucher}/${index + 1}`, voucher, happenedOn: facts.now.date, amountFen };
    return orderEntry(orderOf(orders, orderKey), { ...draft, kind: 'credit-used' }, facts);
  });
}

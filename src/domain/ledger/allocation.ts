import type { Fen } from '../money/fen';
import type { OrderKey } from '../order/order';
import { nextDueOn } from './ageing';
import { type Payable, type Receivable, toPayFen } from './receivable';

/** Part of a receipt that pays an order. */
export interface AllocatedPart {
  orderKey: OrderKey;
  amountFen: Fen;
}

/** How a receipt is spread over orders; what is left stays with the customer as credit. */
export interface Allocation {
  parts: AllocatedPart[];
  restFen: Fen;
}

/** A customer's orders that money can pay, in the order in which it should: what fell due first, then what is promised first. */
export function payable(accounts: readonly Receivable[], customerId: string): Receivable[] {
  const own = accounts.filter((each) => each.customerId === customerId && each.orderKey !== null && toPayFen(each) > 0);
  const rank = (each: Receivable): string => `${nextDueOn(each) ?? '9999'} ${each.promisedOn ?? '9999'} ${each.key}`;
  return own.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** A proposal: oldest due first, each order as far as it is open (H1). Parts and rest sum to the amount. */
export function proposeAllocation(
  amountFen: Fen,
  accounts: readonly (Payable & Pick<Receivable, 'orderKey'>)[],
): Allocation {
  let restFen = amountFen;
  const parts: AllocatedPart[] = [];
  for (const account of accounts) {
    const part = Math.min(restFen, toPayFen(account));
    if (part <= 0 || account.orderKey === null) continue;
    parts.push({ orderKey: account.orderKey, amountFen: part });
    restFen -= part;
  }
  return { parts, restFen };
}

import type { Fen } from '../money/fen';
import type { OrderKey } from '../order/order';
import { balanceFen, type HasMoney } from './order-money';
import type { Receivable } from './receivable';

/** What was agreed with a customer about paying later (信用条件), F2. */
export interface CreditTerms {
  /** How much may be owed for goods that left, over all their orders; 0: everything is paid before it leaves. */
  creditLimitFen: Fen;
  /** Days beyond the usual day on which money falls due. */
  creditDays: number;
}

export const NO_CREDIT: CreditTerms = { creditLimitFen: 0, creditDays: 0 };

/**
 * How much an order may come to beyond what was paid on it: the limit less what the customer owes for goods of other orders. What
 * this order owes counts where its own goods are checked.
 */
export function creditLeftFen({ creditLimitFen }: CreditTerms, accounts: readonly Receivable[], key: OrderKey): Fen {
  const owedElsewhere = accounts
    .filter((each) => each.key !== key)
    .reduce((sum, each) => sum + Math.max(0, balanceFen(each)), 0);
  return Math.max(0, creditLimitFen - owedElsewhere);
}

/** How much more of its customer's credit an order takes up after bookings of it, whole fen; below 0 where it takes up less. */
export function owedMoreFen(before: HasMoney, after: HasMoney): Fen {
  const owedFen = ({ life }: HasMoney): Fen => Math.max(0, balanceFen(life.money));
  return owedFen(after) - owedFen(before);
}

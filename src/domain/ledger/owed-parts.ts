import type { Fen } from '../money/fen';
import type { LocalDate } from '../time/local-time';
import { ageingOf, overdueSince } from './ageing';
import type { Receivable } from './receivable';
import { netOwedFen, type OwedBy } from './receivables-by';

/** An order, or a customer's credit, with what it adds to what is owed (J3). */
export interface OwedPart {
  account: Receivable;
  /** The oldest day since which something of it is overdue; null where nothing is. */
  overdueSince: LocalDate | null;
  /** Outstanding − paid ahead − credit: below 0 where the customer has money here. Whole fen. */
  owedFen: Fen;
}

/**
 * What somebody's customers, or one of them, owe: order by order, the longest overdue first, then what is not yet due, then money
 * that customers have here. The parts sum to what is owed in all (H2); what comes to nothing is left out.
 */
export function owedParts(
  accounts: readonly Receivable[],
  asOf: LocalDate,
  { by, key }: { by: OwedBy; key: string },
): OwedPart[] {
  const own = accounts.filter(
    (each) => by === 'total' || (by === 'customer' ? each.customerId : each.salesperson) === key,
  );
  return own
    .map((account) => ({
      account,
      overdueSince: overdueSince(account, asOf),
      owedFen: netOwedFen(ageingOf(account, asOf), account.creditFen),
    }))
    .filter(({ owedFen }) => owedFen !== 0)
    .sort(longestOverdueFirst);
}

function longestOverdueFirst(a: OwedPart, b: OwedPart): number {
  const [since, other] = [a.overdueSince ?? NEVER, b.overdueSince ?? NEVER];
  return since < other ? -1 : since > other ? 1 : b.owedFen - a.owedFen || (a.account.key < b.account.key ? -1 : 1);
}

const NEVER: LocalDate = '9999-12-31';

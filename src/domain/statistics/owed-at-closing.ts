import { type AgedAccounts, type AgedReceivables, type OwedBy, outstandingFen } from '../ledger/receivables-by';
import type { LocalDate, LocalMonth } from '../time/local-time';

/**
 * What was owed by age on the day on which a month was closed (J5, H2), a line of it. Open accounts are kept as they stand, so what
 * a closed month's report tells of them is kept with the closing, until the month is reopened. Whole fen.
 */
export interface OwedAtClosing {
  month: LocalMonth;
  asOf: LocalDate;
  by: OwedBy;
  accounts: AgedAccounts;
}

/** What is kept with a closing: the total, and whoever owes something or has money here. */
export function owedAtClosing(
  month: LocalMonth,
  { asOf, total, salespeople, customers }: AgedReceivables,
): OwedAtClosing[] {
  const line = (by: OwedBy) => (accounts: AgedAccounts) => ({ month, asOf, by, accounts });
  return [
    line('total')(total),
    ...salespeople.filter(hasMoney).map(line('salesperson')),
    ...customers.filter(hasMoney).map(line('customer')),
  ];
}

function hasMoney(accounts: AgedAccounts): boolean {
  return outstandingFen(accounts) !== 0 || accounts.advanceFen !== 0 || accounts.creditFen !== 0;
}

/** What was kept with a month's closing, as it was told then; null where nothing was. */
export function agedAtClosing(kept: readonly OwedAtClosing[], month: LocalMonth): AgedReceivables | null {
  const own = kept.filter((each) => each.month === month);
  const total = own.find(({ by }) => by === 'total');
  if (!total) return null;
  const of = (by: OwedBy) => own.filter((each) => each.by === by).map(({ accounts }) => accounts);
  return { asOf: total.asOf, total: total.accounts, salespeople: of('salesperson'), customers: of('customer') };
}

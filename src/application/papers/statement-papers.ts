import { owedNowFen, periodProblems, statementOf } from '../../domain/ledger/statement';
import { statementPaper } from '../../domain/papers/statement-paper';
import { Refusal } from '../../domain/problem';
import { monthBefore, monthOf } from '../../domain/time/local-date';
import type { LocalDate, LocalMonth } from '../../domain/time/local-time';
import { customerInHand } from '../customers/customer-in-hand';
import { accountsOf } from '../money/account-holder';
import type { PaperSource } from './paper-source';

/** A customer's statement of account over a period (H3): the months since its first day, and what is open. */
export const statementPapers: PaperSource<{ customerId: string; from: LocalDate; to: LocalDate }> = {
  action: 'print-statement',
  need({ from, to }, today) {
    const problems = periodProblems(from, to, today);
    if (problems.length > 0) throw new Refusal('invalid', problems);
    return { customers: true, records: { receivables: 'all', ledger: monthsUntil(monthOf(from), monthOf(today)) } };
  },
  papers({ customerId, from, to }, hearing, reader) {
    const { snapshot, person, now } = hearing;
    const { name, salesperson } = customerInHand(hearing, customerId);
    const own = snapshot.records.ledger.filter((entry) => entry.customerId === customerId);
    const statement = statementOf(own, owedNowFen(accountsOf(snapshot, customerId)), { from, to });
    const head = { customerName: name, salesperson, by: person.email, on: now.date };
    return [[statementPaper(statement, head, reader)]];
  },
};

function monthsUntil(first: LocalMonth, last: LocalMonth): LocalMonth[] {
  const months = [last];
  for (let month = last; month > first; months.push(month)) month = monthBefore(month, 1);
  return months.reverse();
}

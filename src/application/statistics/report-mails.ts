import type { Receivable } from '../../domain/ledger/receivable';
import type { ReportContent } from '../../domain/papers/month-report-paper';
import { Refusal } from '../../domain/problem';
import { type Mail, type MailBody, type MailPaper, newMail } from '../../domain/reminder/mail';
import { seesEveryCustomer } from '../../domain/role/customer-sight';
import { may } from '../../domain/role/permission';
import type { Person, Settings } from '../../domain/settings/settings';
import { oldestKept } from '../../domain/statistics/earlier-months';
import type { LocalDate, LocalMoment, LocalMonth } from '../../domain/time/local-time';
import type { Snapshot } from '../ports/order-book';
import { reportOf } from './report-after';

/** What a month's report is read from. @param figures the months whose own figures it takes: most often that month's alone */
export function reportRecords(month: LocalMonth, figures: readonly LocalMonth[] = [month]) {
  return { totals: 'all', closings: 'all', receivables: 'all', owedAtClosing: [month], figures } as const;
}

/** Writes a monthly report as a mail: HTML, plain text, and the page that goes along as a PDF (J6). */
export type ReportWriter = (content: ReportContent, settings: Settings) => MailBody & { papers: MailPaper[] };

/**
 * A month's report as its figures are kept, with who closed it; what is owed by age for whoever sees the money of all customers (H2).
 * @throws Refusal `invalid` where the totals of that month are kept no more
 */
export function reportContent(snapshot: Snapshot, month: LocalMonth, today: LocalDate, reader: Person): ReportContent {
  if (month < oldestKept(today)) {
    throw new Refusal('invalid', [{ code: 'month-report-gone', field: 'month', rule: 'J6', params: { month } }]);
  }
  const closing = snapshot.records.closings.find((each) => each.month === month && each.status === 'closed');
  const accounts = accountsFor(reader, snapshot);
  return { report: reportOf(snapshot, month, today, accounts), closed: closing ? { by: closing.by } : null };
}

/** All open accounts, for whoever may see them all; a salesperson has their own in the panel. */
export function accountsFor(reader: Person, { records }: Pick<Snapshot, 'records'>): readonly Receivable[] | undefined {
  return may(reader, 'see-money') && seesEveryCustomer(reader) ? records.receivables : undefined;
}

/** The mails that carry a report; `occasion` tells this sending from every other, so that nobody gets it twice. */
export function reportMails(
  body: ReturnType<ReportWriter>,
  to: readonly string[],
  occasion: { month: LocalMonth; id: string; at: LocalMoment },
): Mail[] {
  const { month, id, at } = occasion;
  return [...new Set(to)].map((email) =>
    newMail({ id: `report:${month}:${id}:${email}`, kind: 'paper', to: email, planned: at, ...body }),
  );
}

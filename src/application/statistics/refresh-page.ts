import { monthOf } from '../../domain/time/local-date';
import type { Clock } from '../ports/office';
import type { OrderBook } from '../ports/order-book';
import { reportOf } from './report-after';
import { reportRecords } from './report-mails';

/**
 * Shows on the page 统计 what is kept, as of today: ages and what is judged by a day go on without any commit (H2, J1). Each night,
 * and after the page was laid out anew. Writes what everybody sees, so nobody's rights are asked for; the caller holds the lock.
 */
export function makeRefreshPage({ book, clock }: { book: OrderBook; clock: Clock }) {
  return (run: string, by: string): void => {
    const now = clock.now();
    const month = monthOf(now.date);
    const key = `refresh-page:${run}`;
    const need = { settings: true, records: reportRecords(month), request: key } as const;
    const snapshot = book.read(need);
    if (snapshot.requestOutcome !== null) return;
    const report = reportOf(snapshot, month, now.date, snapshot.records.receivables);
    const request = { key, outcome: '{}', at: now.instant, by };
    book.commit(snapshot, { request, statistics: () => ({ before: report, after: report }), audit: [] });
  };
}

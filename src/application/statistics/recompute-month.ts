import type { LocalMonth } from '../../domain/time/local-time';
import { carryOut, type Decision, type Desk, type Hearing } from '../carry-out';
import { correction, type Recomputed } from './correction';
import { reportAfter } from './report-after';

/** `requestKey` is made once per intent; a nightly run makes one a day and month. */
export interface RecomputeRequest {
  requestKey: string;
  month: LocalMonth;
}

/** Tabs of a month that figures come from. */
export function sourceNeed(month: LocalMonth) {
  return { orders: [month], records: { ledger: [month] } };
}

/**
 * Works the figures that come from one month's tabs out anew, compares them with those kept and puts right what differs (J4): one read, and one write
 * where anything differs. A closed month stays as it is; what differs is booked into the month under way (J5).
 */
export function makeRecomputeMonth(desk: Desk) {
  return ({ requestKey, month }: RecomputeRequest): Recomputed =>
    carryOut<Recomputed>(desk, { action: 'recompute-statistics', requestKey, need: sourceNeed(month) }, (hearing) =>
      decide(hearing, month),
    );
}

function decide(hearing: Hearing, month: LocalMonth): Decision<Recomputed> {
  const { snapshot, now, person } = hearing;
  const { outcome, changes } = correction(hearing, month);
  if (!changes) return { outcome, changes };
  const after = JSON.stringify(outcome.differences);
  const audit = {
    at: now.instant,
    by: person.email,
    action: 'recompute-statistics',
    subject: month,
    before: '',
    after,
  };
  const { rows, ...records } = changes;
  return { outcome, changes: { ...records, statistics: () => reportAfter(snapshot, rows, now.date), audit: [audit] } };
}

import { Refusal } from '../../domain/problem';
import { closingProblems, type OpenMatters, openMatters, reopeningProblems } from '../../domain/statistics/closing';
import type { MonthClosing } from '../../domain/statistics/kept-figure';
import type { MonthReport } from '../../domain/statistics/month-report';
import type { LocalMonth } from '../../domain/time/local-time';
import { carryOut, type Decision, type Desk, type Hearing, lookUp } from '../carry-out';
import { type Correction, correction } from './correction';
import { sourceNeed } from './recompute-month';
import { reportOf } from './report-after';

export interface ClosingPreview {
  month: LocalMonth;
  open: OpenMatters;
  /** Figures that would be put right first. */
  differenceCount: number;
  unreadableCount: number;
  report: MonthReport;
}

/** What stands in the way of closing a month, what is open in it, and its figures (J5). */
export function makePreviewClosing(desk: Omit<Desk, 'lock'>) {
  return ({ month }: { month: LocalMonth }): ClosingPreview => {
    const source = sourceNeed(month);
    const need = {
      ...source,
      records: { ...source.records, figures: [month], totals: 'all', closings: 'all' },
    } as const;
    return lookUp(desk, { action: 'close-month', need }, (hearing) => {
      const { snapshot, now } = hearing;
      refuseIf(closingProblems(month, now.date, snapshot.records.closings));
      const { outcome } = correction(hearing, month);
      return {
        month,
        open: openMatters((snapshot.orders[month] ?? []).map(({ order }) => order)),
        differenceCount: outcome.differenceCount,
        unreadableCount: outcome.unreadable.length,
        report: reportOf(snapshot, month, now.date),
      };
    });
  };
}

/**
 * Closes a month (J5): its figures are worked out once more and fixed, its tables protected, in one read and one write. What comes later books into the
 * month in which it happens.
 * @throws Refusal `invalid` where the month is not over, is closed, or holds rows that can't be read
 */
export function makeCloseMonth(desk: Desk) {
  return ({ requestKey, month }: { requestKey: string; month: LocalMonth }): { month: LocalMonth } =>
    carryOut(desk, { action: 'close-month', requestKey, need: closingNeed(month) }, (hearing) => {
      const { snapshot, now, person } = hearing;
      refuseIf(closingProblems(month, now.date, snapshot.records.closings));
      const { outcome, changes } = correction(hearing, month);
      if (outcome.unreadable.length > 0) throw new Refusal('invalid', outcome.unreadable);
      const closing: MonthClosing = { month, status: 'closed', at: now.instant, by: person.email, reason: '' };
      return decided(hearing, closing, changes);
    });
}

/** Opens a closed month again: an administrator's, and with a reason (J5). What was booked late stays where it was booked. */
export function makeReopenMonth(desk: Desk) {
  return ({ requestKey, month, reason }: { requestKey: string; month: LocalMonth; reason: string }) =>
    carryOut<{ month: LocalMonth }>(
      desk,
      { action: 'reopen-month', requestKey, need: closingNeed(month) },
      (hearing) => {
        const { snapshot, now, person } = hearing;
        refuseIf(reopeningProblems(month, reason, snapshot.records.closings));
        const closing: MonthClosing = { month, status: 'reopened', at: now.instant, by: person.email, reason };
        return decided(hearing, closing, null);
      },
    );
}

function closingNeed(month: LocalMonth) {
  return { ...sourceNeed(month), items: [month] };
}

function decided(
  { snapshot, now, person }: Hearing,
  closing: MonthClosing,
  corrected: Correction | null,
): Decision<{ month: LocalMonth }> {
  const { month, status, reason } = closing;
  const before = snapshot.records.closings.find((each) => each.month === month);
  const action = status === 'closed' ? 'close-month' : 'reopen-month';
  const report = reportOf(snapshot, month, now.date);
  const after = JSON.stringify({ reason, figures: report.figures.map(({ id, figure }) => [id, figure.value]) });
  return {
    outcome: { month },
    changes: {
      addRecords: { ...corrected?.addRecords, ...(before ? {} : { closings: [closing] }) },
      updateRecords: { ...corrected?.updateRecords, ...(before ? { closings: [closing] } : {}) },
      removeRecords: corrected?.removeRecords ?? {},
      protect: { month, on: status === 'closed' },
      audit: [{ at: now.instant, by: person.email, action, subject: month, before: before?.status ?? '', after }],
    },
  };
}

function refuseIf(problems: ConstructorParameters<typeof Refusal>[1]): void {
  if (problems.length > 0) throw new Refusal('invalid', problems);
}

import { Refusal } from '../../domain/problem';
import { managers } from '../../domain/reminder/whose';
import { closingProblems, type OpenMatters, openMatters, reopeningProblems } from '../../domain/statistics/closing';
import type { MonthClosing } from '../../domain/statistics/kept-figure';
import type { MonthReport } from '../../domain/statistics/month-report';
import { type OwedAtClosing, owedAtClosing } from '../../domain/statistics/owed-at-closing';
import type { LocalMonth } from '../../domain/time/local-time';
import { carryOut, type Desk, type Hearing, lookUp } from '../carry-out';
import { type Correction, correction } from './correction';
import type { RowChanges } from './figure-rows';
import type { ReportDesk } from './mail-report';
import { sourceNeed } from './recompute-month';
import { reportOf, reportWith } from './report-after';
import { reportMails } from './report-mails';

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
 * Closes a month (J5): its figures are worked out once more and fixed, with what is owed by age (H2), its tables protected, in one read and one write. What comes later books into the
 * month in which it happens. The report goes to the managers in the same commit, so once for each closing (J6).
 * @throws Refusal `invalid` where the month is not over, is closed, or holds rows that can't be read
 */
export function makeCloseMonth(desk: ReportDesk) {
  return ({ requestKey, month }: { requestKey: string; month: LocalMonth }): { month: LocalMonth } =>
    carryOut(desk, { action: 'close-month', requestKey, need: withOutbox(closingNeed(month)) }, (hearing) => {
      const { snapshot, now, person } = hearing;
      refuseIf(closingProblems(month, now.date, snapshot.records.closings));
      const { outcome, changes } = correction(hearing, month);
      if (outcome.unreadable.length > 0) throw new Refusal('invalid', outcome.unreadable);
      const closing: MonthClosing = { month, status: 'closed', at: now.instant, by: person.email, reason: '' };
      const decision = decided(hearing, closing, changes);
      const outbox = snapshot.settings.sendsReminders ? mailsOf(desk, decision.report, closing, hearing) : [];
      const addRecords = { ...decision.changes.addRecords, ...(outbox.length > 0 ? { outbox } : {}) };
      return { outcome: decision.outcome, changes: { ...decision.changes, addRecords } };
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
        const { outcome, changes } = decided(hearing, closing, null);
        return { outcome, changes };
      },
    );
}

function closingNeed(month: LocalMonth) {
  const { orders, records } = sourceNeed(month);
  return { orders, records: { ...records, receivables: 'all', owedAtClosing: [month] }, items: [month] } as const;
}

function decided({ snapshot, now, person }: Hearing, closing: MonthClosing, corrected: Correction | null) {
  const { month, status, reason } = closing;
  const before = snapshot.records.closings.find((each) => each.month === month);
  const action = status === 'closed' ? 'close-month' : 'reopen-month';
  const report = corrected
    ? reportWith(snapshot, corrected.rows, month, now.date, snapshot.records.receivables)
    : reportOf(snapshot, month, now.date, snapshot.records.receivables);
  const isClosed = status === 'closed';
  const ages = isClosed && report.receivables ? owedAtClosing(month, report.receivables) : [];
  const owed = replaced(snapshot.records.owedAtClosing, ages);
  const after = JSON.stringify({ reason, figures: report.figures.map(({ id, figure }) => [id, figure.value]) });
  return {
    report,
    outcome: { month },
    changes: {
      addRecords: { ...corrected?.addRecords, owedAtClosing: owed.added, ...(before ? {} : { closings: [closing] }) },
      updateRecords: {
        ...corrected?.updateRecords,
        owedAtClosing: owed.updated,
        ...(before ? { closings: [closing] } : {}),
      },
      removeRecords: { ...corrected?.removeRecords, owedAtClosing: owed.removed },
      protect: { month, on: isClosed },
      audit: [{ at: now.instant, by: person.email, action, subject: month, before: before?.status ?? '', after }],
    },
  };
}

/** What was kept with a former closing gives way to what is kept with this one. */
function replaced(former: readonly OwedAtClosing[], now: readonly OwedAtClosing[]): RowChanges<OwedAtClosing> {
  const idOf = ({ by, accounts }: OwedAtClosing): string => `${by}/${accounts.key}`;
  const [known, wanted] = [new Set(former.map(idOf)), new Set(now.map(idOf))];
  return {
    added: now.filter((each) => !known.has(idOf(each))),
    updated: now.filter((each) => known.has(idOf(each))),
    removed: former.filter((each) => !wanted.has(idOf(each))),
  };
}

function withOutbox(need: ReturnType<typeof closingNeed>) {
  return { ...need, records: { ...need.records, outbox: 'all' } } as const;
}

function mailsOf({ writeReport }: ReportDesk, report: MonthReport, closing: MonthClosing, hearing: Hearing) {
  const { settings } = hearing.snapshot;
  const body = writeReport({ report, closed: { by: closing.by } }, settings);
  return reportMails(body, managers(settings), { month: closing.month, id: closing.at, at: hearing.now });
}

function refuseIf(problems: ConstructorParameters<typeof Refusal>[1]): void {
  if (problems.length > 0) throw new Refusal('invalid', problems);
}

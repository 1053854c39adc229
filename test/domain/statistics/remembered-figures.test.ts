import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Figures,
  figureKey,
  figuresOf,
  readFigureKey,
  sumOfFigures,
  TOTAL,
} from '../../../src/domain/statistics/figures';
import type { MonthTotal } from '../../../src/domain/statistics/kept-figure';
import { monthReport } from '../../../src/domain/statistics/month-report';
import { orderContributions, subjectOf } from '../../../src/domain/statistics/order-contributions';
import { moneyLine, standingCounts } from '../../../src/domain/statistics/standing';
import { addDays, monthBefore, monthOf } from '../../../src/domain/time/local-date';
import { anyHistory, type HistoryEvent } from '../../support/random-history';

/** The same settings, whichever promise punctuality is judged by. */
const READINGS = [{ punctualityBy: 'first' }, { punctualityBy: 'current' }] as const;

/** The totals of a history as they stand after each of its events; what an event leaves alone stays the same object, as in a commit. */
function totalsByEvent(events: readonly HistoryEvent[]): MonthTotal[][] {
  let totals = new Map<string, MonthTotal['counts']>();
  return events.map(({ before, after }) => {
    const parts = [before, after].map(
      (order): Figures => (order ? figuresOf(orderContributions(order), subjectOf(order)) : new Map()),
    );
    const touched = new Set(parts.flatMap((figures) => [...figures.keys()]));
    const [gone, come] = parts;
    const next = new Map(totals);
    for (const key of touched) {
      const minus = Object.fromEntries(Object.entries(gone?.get(key) ?? {}).map(([name, count]) => [name, -count]));
      const sum = sumOfFigures(
        [totals.get(key) ?? {}, minus, come?.get(key) ?? {}].map((each) => new Map([[key, each]])),
      );
      next.set(key, sum.get(key) ?? {});
    }
    totals = next;
    return [...totals].map(([key, counts]) => ({ key, counts }));
  });
}

const copied = (totals: readonly MonthTotal[]) => totals.map(({ key, counts }) => ({ key, counts: { ...counts } }));

describe('figures that are remembered by their counts', () => {
  it('are those that fresh counts give, after every change, on any day and by either promise (J4)', () => {
    fc.assert(
      fc.property(anyHistory, fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), (events, later) => {
        totalsByEvent(events).forEach((totals, n) => {
          const today = addDays(events[n]?.now.date ?? '', later[n % later.length] ?? 0);
          const settings = READINGS[n % 2] ?? READINGS[0];
          const reportOf = (kept: MonthTotal[]) =>
            monthReport(monthOf(today), today, { totals: kept, customers: [], receivables: null }, settings);
          expect(reportOf(totals)).toEqual(reportOf(copied(totals)));
        });
      }),
      { numRuns: 10 },
    );
  });

  it('of what stands at a month’s end are the sums of the months up to it', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const totals = totalsByEvent(events)[events.length - 1] ?? [];
        const own = totals.filter(({ key }) => key.endsWith(figureKey('', TOTAL)));
        const months = new Map(own.map(({ key, counts }) => [readFigureKey(key).month, counts]));
        for (const month of [...months.keys(), monthBefore('2026-01', 3)]) {
          const before = [...months].filter(([each]) => each <= month).map(([, counts]) => counts);
          const sum = (name: string) => before.reduce((total, counts) => total + (counts[name] ?? 0), 0);
          const standing = standingCounts(months, month);
          expect(standing['open-orders']).toBe(sum('backlog'));
          expect(standing['open-amount']).toBe(sum('backlog-amount'));
          expect(moneyLine(months, month).closing).toBe(sum('fell-due') - sum('received') - sum('written-off'));
        }
      }),
      { numRuns: 10 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOfOrder } from '../../../src/application/statistics/source-figures';
import { asIfNeverClosed, bookedChange } from '../../../src/domain/statistics/closed-months';
import { sumOfCounts } from '../../../src/domain/statistics/counts';
import { evaluate, judgedThrough } from '../../../src/domain/statistics/evaluate';
import {
  changeOfFigures,
  type Figures,
  figureKey,
  figuresOf,
  readFigureKey,
  sumOfFigures,
  TOTAL,
} from '../../../src/domain/statistics/figures';
import { MEASURE_IDS, measuresFor } from '../../../src/domain/statistics/measures';
import { type CountedOrder, orderContributions, subjectOf } from '../../../src/domain/statistics/order-contributions';
import { monthOf } from '../../../src/domain/time/local-date';
import { anyHistory, type HistoryEvent, ordersAfter } from '../../support/random-history';

/** Each run plays months of a factory. */
const RUNS = { numRuns: 20 };

const NOTHING: Figures = new Map();
const figuresOfOrder = (order: CountedOrder | null): Figures =>
  order ? figuresOf(orderContributions(order), subjectOf(order)) : NOTHING;
const changeOf = ({ before, after }: HistoryEvent) => changeOfFigures(figuresOfOrder(before), figuresOfOrder(after));
const orderOf = ({ before, after }: HistoryEvent) => (after ?? before)?.key ?? '';
const recomputed = (events: HistoryEvent[]) => sumOfFigures(ordersAfter(events).map(figuresOfOrder));

describe('figures kept by what each commit changes', () => {
  it('are those of a full recomputation after any history, to the fen (J4)', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        expect(sumOfFigures(events.map(changeOf))).toEqual(recomputed(events));
      }),
      RUNS,
    );
  });

  it('change with an order by what it adds now, without what it added before (J4)', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        for (const event of events) {
          if (event.after) expect(changeOfOrder(event.before ?? undefined, event.after)).toEqual(changeOf(event));
        }
      }),
      RUNS,
    );
  });

  it('are the same text however they were summed: names in order, without zeros', () => {
    const counts = fc.dictionary(fc.constantFrom('taken', 'amount', 'due-first.05', 'lead.12'), fc.integer());
    fc.assert(
      fc.property(counts, counts, counts, (a, b, c) => {
        const text = JSON.stringify(sumOfCounts([a, b, c]));
        expect(JSON.stringify(sumOfCounts([sumOfCounts([a, b]), c]))).toBe(text);
        expect(JSON.stringify(sumOfCounts([c, sumOfCounts([b, a])]))).toBe(text);
        const names = Object.keys(JSON.parse(text));
        expect(names).toEqual([...names].sort());
        expect(Object.values(JSON.parse(text))).not.toContain(0);
      }),
    );
  });

  it('sum over categories, salespeople and customers to the total (J1)', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const figures = recomputed(events);
        for (const dimension of ['category', 'salesperson', 'customer']) {
          const slices = [...figures].filter(([key]) => readFigureKey(key).slice.dimension === dimension);
          const summed = sumOfFigures(
            slices.map(([key, counts]) => new Map([[figureKey(readFigureKey(key).month, TOTAL), counts]])),
          );
          const totals = new Map([...figures].filter(([key]) => readFigureKey(key).slice.dimension === 'total'));
          expect(summed).toEqual(totals);
        }
      }),
      RUNS,
    );
  });

  it('are sums of the parts that single orders add: every figure but the median (J3)', () => {
    const measures = measuresFor({ punctualityBy: 'first' });
    fc.assert(
      fc.property(anyHistory, (events) => {
        const today = events[events.length - 1]?.now.date ?? '2026-10-01';
        const [month, through] = [monthOf(today), judgedThrough(monthOf(today), today)];
        const key = figureKey(month, TOTAL);
        const total = recomputed(events).get(key) ?? {};
        const parts = ordersAfter(events).map((order) => figuresOfOrder(order).get(key) ?? {});
        for (const id of MEASURE_IDS.filter((each) => !measures[each].median)) {
          const figure = evaluate(measures[id], total, through);
          const each = parts.map((counts) => evaluate(measures[id], counts, through));
          expect(each.reduce((sum, { part }) => sum + part, 0)).toBe(figure.part);
          expect(each.reduce((sum, { whole }) => sum + (whole ?? 0), 0)).toBe(figure.whole ?? 0);
        }
      }),
      RUNS,
    );
  });

  it('leave a closed month as it was closed, and book what comes later with the month that it concerns (J5)', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(100), (events, percent) => {
        const closedAfter = Math.floor((events.length * percent) / 100);
        const closed = monthOf(events[0]?.now.date ?? '');
        const isClosed = (month: string) => month === closed;
        const open = sumOfFigures(events.slice(0, closedAfter).map(changeOf));
        const later = events
          .slice(closedAfter)
          .filter(({ now }) => monthOf(now.date) > closed)
          .map((event) => bookedChange(changeOf(event), isClosed, monthOf(event.now.date), orderOf(event)));
        const kept = sumOfFigures([open, ...later]);
        const ofClosed = (figures: Figures) => [...figures].filter(([key]) => isClosed(readFigureKey(key).month));
        expect(ofClosed(kept)).toEqual(ofClosed(open));
        const counted = events.filter(({ now }, n) => n < closedAfter || monthOf(now.date) > closed);
        expect(asIfNeverClosed(kept)).toEqual(sumOfFigures(counted.map(changeOf)));
      }),
      RUNS,
    );
  });
});

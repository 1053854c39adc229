import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOfOrder, figuresOfOrder } from '../../../src/application/statistics/source-figures';
import { bookedChange } from '../../../src/domain/statistics/closed-months';
import { type Figures, readFigureKey, sumOfFigures } from '../../../src/domain/statistics/figures';
import { lateChanges, moved, movedByNobody } from '../../../src/domain/statistics/late-orders';
import { subjectOf } from '../../../src/domain/statistics/order-contributions';
import { monthOf } from '../../../src/domain/time/local-date';
import { anyHistory, type HistoryEvent, ordersAfter } from '../../support/random-history';

/** Each run plays months of a factory. */
const RUNS = { numRuns: 20 };

/** What is kept where the first month of a history was closed once it was over, after so many per cent of what came later. */
function keptWithClosing(events: readonly HistoryEvent[], percent: number, isTold: boolean): Figures {
  const closed = monthOf(events[0]?.now.date ?? '');
  const over = events.findIndex(({ now }) => monthOf(now.date) > closed);
  const closedAfter = over < 0 ? events.length : over + Math.floor(((events.length - over) * percent) / 100);
  return sumOfFigures(
    events.map(({ before, after, now }, n) => {
      if (!after) return new Map();
      const change = changeOfOrder(before ?? undefined, after);
      const isClosed = (month: string) => n >= closedAfter && month === closed;
      return bookedChange(change, isClosed, monthOf(now.date), isTold ? after.key : '');
    }),
  );
}

/** All together, and by steps of the work: what an order adds there stays with it, whoever sells it. */
function ofAll(figures: Figures): Figures {
  return new Map([...figures].filter(([key]) => ['total', 'step'].includes(readFigureKey(key).slice.dimension)));
}

/** The figures that people see: of all slices, without what only tells late changes by orders. */
function shown(kept: Figures): Figures {
  return new Map([...kept].filter(([key]) => readFigureKey(key).slice.dimension !== 'late'));
}

describe('what orders changed after a month was closed (J3, J5)', () => {
  it('is told order by order: what each adds sums to what is kept, in every month and step of the work', () => {
    let late = 0;
    fc.assert(
      fc.property(anyHistory, fc.nat(99), (events, percent) => {
        const kept = keptWithClosing(events, percent, true);
        const changes = lateChanges(kept);
        late += changes.size;
        const parts = ordersAfter(events).flatMap((order) => [
          figuresOfOrder(order),
          moved(changes.get(order.key) ?? new Map(), subjectOf(order)),
        ]);
        expect(ofAll(sumOfFigures(parts))).toEqual(ofAll(kept));
      }),
      RUNS,
    );
    expect(late).toBeGreaterThan(0);
  });

  it('is a part of its own where no order tells it, or where an order went to somebody else, so that the parts of every slice sum', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(99), fc.boolean(), (events, percent, isTold) => {
        const kept = keptWithClosing(events, percent, isTold);
        const changes = lateChanges(kept);
        const orders = ordersAfter(events);
        const explained = orders.map((order) => moved(changes.get(order.key) ?? new Map(), subjectOf(order)));
        const rest = movedByNobody(kept, sumOfFigures(explained));
        if (isTold) expect(ofAll(rest).size).toBe(0);
        expect(sumOfFigures([...orders.map(figuresOfOrder), ...explained, rest])).toEqual(shown(kept));
      }),
      RUNS,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOfEntry, figuresOfOrder } from '../../../src/application/statistics/source-figures';
import { keptFigure, partsOf } from '../../../src/domain/statistics/figure-parts';
import { type Figures, readFigureKey, type Slice, sumOfFigures } from '../../../src/domain/statistics/figures';
import {
  MEASURE_IDS,
  measureOf,
  type OpenedMeasureId,
  STEP_MEASURE_IDS,
} from '../../../src/domain/statistics/measures';
import { addDays, monthOf } from '../../../src/domain/time/local-date';
import { anyHistory, ordersAfter } from '../../support/random-history';
import { anyBooking } from '../ledger/booking';

/** What was booked for some of the orders, some of it for none, owed some days later. */
const anyBookings = fc.array(fc.tuple(anyBooking, fc.nat(120), fc.nat(60), fc.nat(1000)), { maxLength: 40 });

/** All slices that occur; what is not a step has all figures but those of steps. */
function openedFigures(figures: Figures): { slice: Slice; ids: readonly OpenedMeasureId[] }[] {
  const slices = new Map<string, Slice>();
  for (const key of figures.keys()) {
    const { slice } = readFigureKey(key);
    slices.set(`${slice.dimension}:${slice.value}`, slice);
  }
  return [...slices.values()].map((slice) => ({
    slice,
    ids: slice.dimension === 'step' ? STEP_MEASURE_IDS : MEASURE_IDS,
  }));
}

describe('every figure that is shown (J3)', () => {
  it('is the sum of its parts, above and below the line, in total and by category, salesperson, customer and step', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyHistory, anyBookings, (events, bookings) => {
        const orders = ordersAfter(events);
        const entries = bookings.map(([booking, day, later, which]) => {
          const order = orders[which % (orders.length + 1)];
          const happenedOn = addDays('2026-09-20', day);
          const { key, customerId, categoryId, salesperson } = order ?? {
            ...{ key: null, customerId: 'C0003', categoryId: '', salesperson: booking.salesperson },
          };
          const whose = { orderKey: key, customerId, categoryId, salesperson };
          return { ...booking, ...whose, happenedOn, month: monthOf(happenedOn), dueOn: addDays(happenedOn, later) };
        });
        const sources = [
          ...orders.map((order) => ({ subject: order.key, figures: figuresOfOrder(order) })),
          ...entries.map((entry) => ({ subject: entry.id, figures: figuresOfEntry(entry) })),
        ];
        const all = sumOfFigures(sources.map(({ figures }) => figures));
        const today = events[events.length - 1]?.now.date ?? '2026-10-01';
        for (const { slice, ids } of openedFigures(all)) {
          for (const month of ['2026-10', '2026-11', '2026-12']) {
            for (const id of ids) {
              const measure = measureOf(id, { punctualityBy: 'first' });
              const figure = keptFigure(measure, month, slice, all, today);
              const parts = partsOf(measure, month, slice, sources, today);
              const shown = `${id} of ${month}, ${slice.dimension} ${slice.value}`;
              expect(
                parts.reduce((sum, { part }) => sum + part, 0),
                shown,
              ).toBe(figure.part);
              expect(
                parts.reduce((sum, { whole }) => sum + whole, 0),
                shown,
              ).toBe(figure.whole ?? 0);
              if (figure.part !== 0) seen.add(`${slice.dimension} ${id}`);
            }
          }
        }
      }),
      { numRuns: 15, seed: 11 },
    );
    // The histories are rich enough: each figure was there to be opened, but what only a closed month brings.
    const expected = (['total', 'category', 'salesperson', 'customer'] as const).flatMap((dimension) =>
      MEASURE_IDS.filter((id) => id !== 'lateAmount').map((id) => `${dimension} ${id}`),
    );
    const missing = [...expected, ...STEP_MEASURE_IDS.map((id) => `step ${id}`)].filter((each) => !seen.has(each));
    expect(missing).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFigure } from '../../../src/domain/statistics/figure-parts';
import {
  type Figures,
  figureKey,
  figuresOf,
  type Slice,
  sumOfFigures,
  TOTAL,
  WORK_STEPS,
} from '../../../src/domain/statistics/figures';
import { type MeasureId, measuresFor } from '../../../src/domain/statistics/measures';
import { orderContributions, subjectOf } from '../../../src/domain/statistics/order-contributions';
import { type Question, sqlOracle } from '../../support/oracle/sql-oracle';
import { PEOPLE } from '../../support/order-in-life';
import { anyHistory, ordersAfter } from '../../support/random-history';

const measures = measuresFor({ punctualityBy: 'first' });

/** The domain's answer to the oracle's question. */
function answer(figures: Figures, { month, today }: Question, slice: Slice, id: MeasureId): number | null {
  return keptFigure(measures[id], month, slice, figures, today).value;
}

/** What the domain keeps by step of the work. */
function stepsIn(figures: Figures, month: string) {
  const kept = WORK_STEPS.map(
    (step) => [step, figures.get(figureKey(month, { dimension: 'step', value: step }))] as const,
  );
  return Object.fromEntries(
    kept.flatMap(([step, counts]) =>
      counts ? [[step, { orders: counts.taken, pieces: counts.pieces, amount: counts.amount }]] : [],
    ),
  );
}

describe('the statistics by SQL over plain tables', () => {
  it('are those of the domain, for any history, month and slice (J1, J2)', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (events) => {
        const orders = ordersAfter(events);
        const oracle = await sqlOracle(orders);
        const figures = sumOfFigures(orders.map((order) => figuresOf(orderContributions(order), subjectOf(order))));
        const today = events[events.length - 1]?.now.date ?? '2026-10-01';
        for (const month of ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01']) {
          expect(stepsIn(figures, month), `steps of ${month}`).toEqual(oracle.steps(month));
          for (const [slice, where] of [
            [TOTAL, undefined],
            [
              { dimension: 'category', value: 'security' },
              { column: 'category', value: 'security' },
            ],
            [
              { dimension: 'salesperson', value: PEOPLE.otherSales.email },
              { column: 'salesperson', value: PEOPLE.otherSales.email },
            ],
            [
              { dimension: 'customer', value: 'C0002' },
              { column: 'customer', value: 'C0002' },
            ],
          ] as const) {
            const question = { month, today, ...(where ? { where } : {}) };
            for (const [id, expected] of Object.entries(oracle.figures(question))) {
              const own = answer(figures, question, slice, id as MeasureId);
              const shown = `${id} of ${month} as of ${today}, ${slice.dimension} ${slice.value}`;
              if (expected === null) expect(own, shown).toBeNull();
              else expect(own, shown).toBeCloseTo(expected, 9);
            }
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

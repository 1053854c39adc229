import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOfEntry, figuresOfOrder } from '../../../src/application/statistics/source-figures';
import { keptFigure } from '../../../src/domain/statistics/figure-parts';
import { type Figures, sumOfFigures } from '../../../src/domain/statistics/figures';
import { measuresFor } from '../../../src/domain/statistics/measures';
import { firstCounted, monthReport, ROW_MEASURES } from '../../../src/domain/statistics/month-report';
import { deskSettings } from '../../support/order-in-life';
import { anyHistory, ordersAfter } from '../../support/random-history';
import { booking } from '../ledger/booking';

const settings = deskSettings();
const measures = measuresFor(settings);
const totals = (figures: Figures) => [...figures].map(([key, counts]) => ({ key, counts }));
const reportOf = (figures: Figures, month: string, today: string) =>
  monthReport(month, today, { totals: totals(figures), customers: [] }, settings);

describe('the tables by category and by salesperson', () => {
  it('show for each what the figure of that one comes to, the collection rate with what was overdue before (J1)', () => {
    const sold = booking({ kind: 'shipment', month: '2026-09', dueOn: '2026-09-30', amountFen: 800_00 });
    const paid = booking({ kind: 'balance', month: '2026-11', amountFen: 200_00 });
    const money = sumOfFigures([sold, paid].map(figuresOfEntry));
    const [row] = reportOf(money, '2026-11', '2026-11-30').categories;
    expect(row?.figures.collection).toEqual({ value: 0.25, part: 200_00, whole: 800_00 });
    fc.assert(
      fc.property(anyHistory, (events) => {
        const figures = sumOfFigures([money, ...ordersAfter(events).map(figuresOfOrder)]);
        const { categories, salespeople } = reportOf(figures, '2026-11', '2026-11-28');
        for (const [dimension, rows] of [
          ['category', categories],
          ['salesperson', salespeople],
        ] as const) {
          for (const { value, figures: shown } of rows) {
            for (const id of ROW_MEASURES) {
              const own = keptFigure(measures[id], '2026-11', { dimension, value }, figures, '2026-11-28');
              expect(shown[id], `${id} of ${value}`).toEqual(own);
            }
          }
        }
      }),
      { numRuns: 5 },
    );
  });
});

describe('the trend of twelve months', () => {
  it('tells where the desk began to count, so that no month before shows noughts (J6)', () => {
    const begun = figuresOfEntry(booking({ month: '2026-09', amountFen: 100 }));
    const { trend } = reportOf(begun, '2026-11', '2026-11-30');
    expect(trend[firstCounted(trend)]?.month).toBe('2026-09');
    const nothing = reportOf(new Map(), '2026-11', '2026-11-30').trend;
    expect(nothing[firstCounted(nothing)]?.month).toBe('2026-11');
  });
});

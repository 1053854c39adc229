import { describe, expect, it } from 'vitest';
import { makeRecomputeMonth } from '../../src/application/statistics/recompute-month';
import { BUSY_MONTH, busyDesk } from './support/busy-month';

const ORDERS = 200;

describe('the figures of a month of many orders', () => {
  it('are recomputed in at most four calls, and are what was kept with each commit (J4)', () => {
    const { workbook, desk, as } = busyDesk(ORDERS);
    as('manager');
    const outcome = makeRecomputeMonth(desk)({ requestKey: 'recompute', month: BUSY_MONTH });
    expect(outcome).toMatchObject({ orders: ORDERS, differences: [], unreadable: [] });
    expect(workbook.calls.length).toBeGreaterThan(0);
    expect(workbook.calls.length).toBeLessThanOrEqual(4);
  });
});

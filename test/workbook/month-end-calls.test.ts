import { describe, expect, it } from 'vitest';
import { makeCloseMonth, makePreviewClosing } from '../../src/application/statistics/close-month';
import { makeRecomputeMonth } from '../../src/application/statistics/recompute-month';
import { writeReport } from '../../src/entry/statistics/report-mail';
import { PEOPLE } from '../support/order-in-life';
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

  it('are fixed by a closing in at most eight calls, its preview and its report included (J5, J6)', () => {
    const { workbook, desk, as } = busyDesk(ORDERS);
    as('manager');
    const preview = makePreviewClosing(desk)({ month: BUSY_MONTH });
    expect(preview.open.undelivered).toHaveLength(ORDERS);
    makeCloseMonth({ ...desk, writeReport })({ requestKey: 'close', month: BUSY_MONTH });
    expect(workbook.calls.filter((method) => method === 'batchUpdate')).toHaveLength(1);
    expect(workbook.calls.length).toBeLessThanOrEqual(8);
    const { closings, outbox } = desk.book.read({ records: { closings: 'all', outbox: 'all' } }).records;
    expect(closings).toMatchObject([{ month: BUSY_MONTH, status: 'closed' }]);
    expect(outbox.map(({ to }) => to)).toEqual([PEOPLE.manager.email]);
  });
});

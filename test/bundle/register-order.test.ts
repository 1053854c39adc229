import { describe, expect, it } from 'vitest';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { forEachInterleaving } from '../support/interleaving';
import { accepted, numbersOf, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const orderTab = '2026-11 订单';

function keysIn(desk: OrderDesk): unknown[] {
  return desk.column(orderTab, '订单编号');
}

describe('registering an order with the built bundle', () => {
  it('writes the order, its items, its customer and the log', () => {
    const desk = orderDesk();
    const outcome = accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001')));
    expect(outcome).toMatchObject({
      kind: 'registered',
      orders: [
        {
          key: '2026-11-0001',
          shortNumber: '1101',
          itemCount: 3,
          quantity: 4,
          amountFen: 720_000,
          promisedOn: '2026-12-09',
          promiseReason: expect.stringContaining('实木门 10–15 天'),
        },
      ],
    });
    expect(keysIn(desk)).toEqual(['2026-11-0001']);
    expect(desk.column('2026-11 明细', '明细号')).toEqual(['1101-1', '1101-2', '1101-3']);
    expect(desk.column('客户', '客户')).toEqual(['杭州宏达建材']);
    expect(desk.column('审计', '对象')).toEqual(['2026-11-0001']);
  });

  it('makes the tabs of a new month in the same commit', () => {
    const desk = orderDesk();
    desk.clock.set('2026-12-01T09:00:00+08:00');
    const cost = costOf(desk, () => desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001')));
    expect(numbersOf(cost.value)).toEqual(['2026-12-0001']);
    expect(desk.column('2026-12 订单', '订单编号')).toEqual(['2026-12-0001']);
    expect(cost.sheetsCalls).toHaveLength(2);
  });

  it.each(['<img src=x onerror=alert(1)>', '=IMPORTDATA("http://127.0.0.1")', '+1+1', "'007", '1-2', '@SUM(1)'])(
    'keeps the customer name %j as text',
    (name) => {
      const desk = orderDesk();
      accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001', name)));
      const query = { ranges: [`'客户'`, `'${orderTab}'`], fields: 'sheets.data.rowData.values.userEnteredValue' };
      const cells = JSON.stringify(desk.engine.get(desk.spreadsheetId, query, { user: staff.clerk }));
      expect(cells).toContain(JSON.stringify({ stringValue: name }));
      expect(cells).not.toContain('formulaValue');
    },
  );

  it('reaches the old state or the new one whatever call fails, and a retry the new one, once (B4)', () => {
    const tried = forEachFault(
      orderDesk,
      (desk) => desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001')),
      (desk, outcome) => {
        const keys = keysIn(desk);
        expect([[], ['2026-11-0001']]).toContainEqual(keys);
        expect(desk.column('2026-11 明细', '订单编号')).toHaveLength(3 * keys.length);
        expect(desk.column('客户', '客户编号')).toHaveLength(keys.length);
        const requests = desk.column('请求', '请求').filter((each) => String(each).startsWith('register-order:'));
        expect(requests).toHaveLength(keys.length);
        if (outcome.ok && outcome.value.ok) expect(keys).toHaveLength(1);
        expect(numbersOf(desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001')))).toEqual(['2026-11-0001']);
        expect(keysIn(desk)).toEqual(['2026-11-0001']);
        expect(desk.column('客户', '客户编号')).toEqual(['C0001']);
      },
    );
    expect(tried).toBeGreaterThan(20);
  });

  it('gives two clerks who register at once different numbers, or tells one that the desk is busy', () => {
    const tried = forEachInterleaving(
      orderDesk,
      (desk) => desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001', '甲木业')),
      (desk) => desk.as(staff.otherClerk, 'registerOrder', threeDoors('intent-0001', '乙门窗')),
      (desk, { first, second }) => {
        const answers = [first, second].map((outcome) => {
          if (!outcome.ok) throw outcome.error;
          return outcome.value;
        });
        const registered = answers.filter(({ ok }) => ok).flatMap(numbersOf);
        for (const answer of answers) if (!answer.ok) expect(answer.code).toBe('busy');
        expect(registered.length).toBeGreaterThan(0);
        expect(keysIn(desk)).toEqual([...registered].sort());
        expect(new Set(registered).size).toBe(registered.length);
        const ids = desk.column('客户', '客户编号');
        expect(new Set(ids).size).toBe(ids.length);
      },
    );
    expect(tried).toBeGreaterThan(20);
  });
});

describe('what registering an order takes', () => {
  const clerk = { user: staff.clerk };

  /** A desk with so many orders in earlier months: each month's tabs as the bundle makes them, then filled up. */
  function withHistory(orders: number): OrderDesk {
    const desk = orderDesk();
    const last = Math.ceil(orders / 3_000);
    for (let n = last; n >= 1; n -= 1) {
      const month = new Date(Date.UTC(2026, 10 - n)).toISOString().slice(0, 7);
      desk.clock.set(`${month}-15T10:00:00+08:00`);
      const history = threeDoors(`history-${month}`, '老客户');
      history.entry.wantedOn = `${month}-28`;
      accepted(desk.as(staff.clerk, 'registerOrder', history));
      const count = Math.min(3_000, orders - (last - n) * 3_000) - 1;
      const values = Array.from({ length: count }, (_, i) => [
        `${month}-${String(i + 2).padStart(4, '0')}`,
        '1',
        '已结清',
      ]);
      const query = { valueInputOption: 'RAW' };
      // What the night does with the totals, before the month is filled with rows that are no orders.
      accepted(desk.as(staff.manager, 'recomputeStatistics', { requestKey: `night-${month}`, month }));
      desk.engine.valuesAppend(desk.spreadsheetId, `'${month} 订单'!A1`, query, { values }, clerk);
    }
    desk.clock.set('2026-11-24T10:00:00+08:00');
    // The running tabs start afresh on both desks: only the months differ. What was taken then is settled, so none of it is open.
    for (const tab of ['客户', '客户留底', '请求', '审计', '在办', '应收账款']) {
      desk.engine.valuesClear(desk.spreadsheetId, `'${tab}'!A2:Z`, clerk);
    }
    return desk;
  }

  it('is one read and one write, and as many cells at 100,000 orders as at 10', () => {
    const costs = [10, 100_000].map((orders) => {
      const desk = withHistory(orders);
      const { sheetsCalls, cellsRead, cellsWritten } = costOf(desk, () =>
        accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001'))),
      );
      return { sheetsCalls, cellsRead, cellsWritten };
    });
    expect(costs[0]?.sheetsCalls).toEqual(['Sheets.Spreadsheets.getByDataFilter', 'Sheets.Spreadsheets.batchUpdate']);
    expect(costs[1]?.sheetsCalls).toEqual(costs[0]?.sheetsCalls);
    expect(costs[1]?.cellsWritten).toBe(costs[0]?.cellsWritten);
    // The counters and the totals of past months, of twelve at most, are two cells each in tabs that are read whole.
    expect((costs[1]?.cellsRead ?? 0) - (costs[0]?.cellsRead ?? 0)).toBeLessThan(100);
  });
});

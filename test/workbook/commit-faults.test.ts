import { describe, expect, it } from 'vitest';
import { monthPlace, runningPlace } from '../../src/workbook/schema/place';
import { TABS } from '../../src/workbook/schema/tabs';
import { knownCustomer } from '../support/door-entry';
import { changeSet, installed, refusalOf, register, registering } from './support/desk-workbook';
import { sampleOrder } from './support/sample-orders';

const orders = monthPlace(TABS.orders, '2026-03');
const order = sampleOrder('2026-03-0001');

/** The keys on file and the last number, to compare old state and new. */
function state(desk: ReturnType<typeof installed>) {
  const { orders: found, numbering } = desk.book.read({ orders: ['2026-03'], numbering: ['2026-03'] });
  return { keys: found['2026-03']?.map((each) => each.order.key), last: numbering['2026-03']?.lastSequence };
}

describe('a commit that fails', () => {
  it('before its effect is refused as unavailable, and nothing was written', () => {
    const desk = installed();
    desk.next('batchUpdate', 'fails-before');
    const refusal = refusalOf(() => register(desk, order));
    expect([refusal.kind, refusal.problems]).toEqual(['unavailable', [{ code: 'service-unavailable' }]]);
    expect(desk.calls).toEqual(['getByDataFilter', 'batchUpdate', 'getByDataFilter']);
    expect(state(desk)).toEqual({ keys: [], last: 0 });
    expect(desk.book.read({ request: `r-${order.key}` }).requestOutcome).toBeNull();
    register(desk, order);
    expect(state(desk)).toEqual({ keys: [order.key], last: 1 });
  });

  it('after its effect is found again by the key of its request', () => {
    const desk = installed();
    desk.next('batchUpdate', 'fails-after');
    register(desk, order);
    expect(state(desk)).toEqual({ keys: [order.key], last: 1 });
    expect(desk.book.read({ request: `r-${order.key}` }).requestOutcome).toBe(`{"key":"r-${order.key}"}`);
  });

  it('is refused where its outcome can not be asked for, and a retry finds it', () => {
    const desk = installed();
    const snapshot = desk.book.read(registering('r'));
    desk.next('batchUpdate', 'fails-after');
    desk.next('getByDataFilter', 'fails-before');
    expect(refusalOf(() => desk.book.commit(snapshot, changeSet('r', { addOrders: [order] }))).kind).toBe(
      'unavailable',
    );
    expect(desk.book.read(registering('r')).requestOutcome).toBe('{"key":"r"}');
    expect(state(desk).keys).toEqual([order.key]);
  });

  it('in its reads changes nothing', () => {
    const desk = installed();
    desk.next('getByDataFilter', 'fails-before');
    expect(refusalOf(() => register(desk, order)).kind).toBe('unavailable');
    expect(desk.calls).toEqual(['getByDataFilter']);
  });

  it('makes the tabs of a month once, however its first commit ends', () => {
    for (const happening of ['fails-before', 'fails-after'] as const) {
      const desk = installed();
      const april = sampleOrder('2026-04-0001');
      desk.next('batchUpdate', happening);
      if (happening === 'fails-before') expect(refusalOf(() => register(desk, april)).kind).toBe('unavailable');
      else register(desk, april);
      register(desk, sampleOrder('2026-04-0002'));
      expect(desk.titles().filter((title) => title.startsWith('2026-04'))).toEqual([
        '2026-04 订单',
        '2026-04 明细',
        '2026-04 更改通知',
        '2026-04 留底',
        '2026-04 登记底稿',
        '2026-04 流水',
        '2026-04 投诉',
        '2026-04 统计数',
      ]);
    }
  });

  it('because a tab already has the title of a new month is tried once more under a free title', () => {
    const desk = installed();
    desk.byHand({ addSheet: { properties: { title: '2026-04 订单' } } });
    register(desk, sampleOrder('2026-04-0001'));
    expect(desk.titles()).toContain('2026-04 订单 (2)');
    register(desk, sampleOrder('2026-04-0002'));
    const { orders: found } = desk.book.read({ orders: ['2026-04'] });
    expect(found['2026-04']?.map((each) => each.order.shortNumber)).toEqual(['401', '402']);
  });
});

describe('a commit into a workbook that is rearranged between its read and its write', () => {
  it('is reported where any column was moved from under the appended rows', () => {
    for (const startIndex of [0, 30]) {
      const desk = installed();
      const source = { sheetId: orders.sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 };
      desk.next('batchUpdate', () => desk.byHand({ moveDimension: { source, destinationIndex: 9 } }));
      expect(() => register(desk, order)).toThrow(
        'rearranged workbook, please check: 2026-03 订单, columns were moved',
      );
    }
  });

  it('is not reported where a column was added at the end', () => {
    const desk = installed();
    desk.next('batchUpdate', () =>
      desk.byHand({ appendDimension: { sheetId: orders.sheetId, dimension: 'COLUMNS', length: 1 } }),
    );
    register(desk, order);
    expect(state(desk).keys).toEqual([order.key]);
  });

  it('is reported where a customer was sorted away from under its update', () => {
    const desk = installed();
    const customers = ['C0001', 'C0002'].map((id) => knownCustomer({ id }));
    register(desk, order, { addCustomers: customers });
    const { sheetId } = runningPlace(TABS.customers);
    const range = { sheetId, startRowIndex: 1, endRowIndex: 3 };
    desk.next('batchUpdate', () =>
      desk.byHand({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } }),
    );
    const updateCustomers = [knownCustomer({ orderMonths: ['2026-03'] })];
    expect(() => register(desk, sampleOrder('2026-03-0002'), { updateCustomers })).toThrow(
      'rearranged workbook, please check: 客户, row 2 should be C0001',
    );
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetsEngine } from '../../host/sheets-api/engine';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { forEachInterleaving } from '../support/interleaving';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';
import { LORRY, readyOrders, standing, stockDesk, switchStock, take } from '../support/stock-desk';

const KEY = '2026-11-0001';
let ready: SheetsEngine;
let gone: SheetsEngine;
beforeAll(() => {
  const desk = stockDesk();
  readyOrders(desk, 3);
  ready = desk.engine;
  const on = released();
  finish(on);
  ship(on, 1, 1);
  gone = on.engine;
});

function released(): OrderDesk {
  const desk = orderDesk({ from: ready });
  take(desk, staff.clerk, 'release', [KEY], {});
  return desk;
}

function finish(desk: OrderDesk): void {
  take(desk, staff.production, 'start-production', [KEY], {});
  take(desk, staff.production, 'finish-production', [KEY], {});
}

const ship = (desk: OrderDesk, place: number, quantity: number, nth = 1) =>
  take(desk, staff.manager, 'ship', [KEY], { ...LORRY, items: [{ place, quantity }] }, nth);
/** The desk has seen where these orders stand, as in any factory at work. */
const seen = (desk: OrderDesk, keys: string[]) => {
  for (const key of keys) accepted(desk.as(staff.clerk, 'readOrder', { key }));
};
const returned = (desk: OrderDesk, way: 'return' | 'exchange', restock: boolean) =>
  accepted(
    desk.as(staff.clerk, 'bookReturn', {
      ...{ requestKey: `return-${way}-${restock}`, key: KEY, way, returnedOn: '2026-11-24', restock },
      ...{ items: [{ place: 1, quantity: 1 }], reason: '划痕', amountFen: null, complaint: '' },
    }),
  );
const kinds = (desk: OrderDesk) => desk.column('2026-11 库存流水', '类型').slice(2);

/** Signs a notice of the order by clerk and follower, so that it takes effect. */
function notice(desk: OrderDesk, request: object): void {
  const drafted = accepted(
    desk.as(staff.clerk, 'draftNotice', {
      ...{ requestKey: 'stock-notice', key: KEY },
      request: {
        ...{ kind: 'change', reason: '改', askedBy: '王经理', cause: 'customer', baseRevision: 0, outOfTime: false },
        ...request,
      } as never,
    }),
  );
  const ref = { key: KEY, number: drafted.number };
  accepted(desk.as(staff.clerk, 'signNotice', { requestKey: 'sign-clerk-1', ...ref, as: 'clerk' }));
  accepted(desk.as(staff.follower, 'signNotice', { requestKey: 'sign-follow', ...ref, as: 'follower' }));
}

describe('an order and the stock (N1) with the built bundle', () => {
  it('reserves with its release, not before, in the one commit of the step', () => {
    const desk = orderDesk({ from: ready });
    expect(standing(desk)).toEqual({ K01: [10, 0, 10], K02: [40, 0, 40] });
    seen(desk, [KEY]);
    const cost = costOf(desk, () => take(desk, staff.clerk, 'release', [KEY], {}));
    expect([cost.reads, cost.writes]).toEqual([1, 1]);
    expect(standing(desk)).toEqual({ K01: [10, 4, 6], K02: [40, 12, 28] });
    expect(desk.column('2026-11 库存流水', '单号').slice(2)).toEqual(['1101', '1101']);
    expect(kinds(desk)).toEqual(['订单预留', '订单预留']);
  });

  it('of a selection: each reserves its own, in one commit, and what is short is marked', () => {
    const desk = orderDesk({ from: ready });
    const keys = [1, 2, 3].map((n) => `2026-11-000${n}`);
    seen(desk, keys);
    const cost = costOf(desk, () => take(desk, staff.clerk, 'release', keys, {}));
    expect([cost.reads, cost.writes]).toEqual([1, 1]);
    expect(standing(desk)).toEqual({ K01: [10, 12, -2], K02: [40, 36, 4] });
    expect(kinds(desk)).toHaveLength(6);
    expect(desk.column('库存', '状态')).toEqual(['要采购', '要采购']);
    expect(desk.column('2026-11 库存流水', '变动后预留').slice(2)).toEqual([4, 12, 8, 24, 12, 36]);
  });

  it('shipped in parts deducts what left, and only that', () => {
    const desk = released();
    finish(desk);
    expect(standing(desk)).toEqual({ K01: [10, 4, 6], K02: [40, 12, 28] });
    ship(desk, 1, 1);
    expect(standing(desk)).toEqual({ K01: [9, 3, 6], K02: [37, 9, 28] });
    ship(desk, 3, 2, 2);
    expect(standing(desk)).toEqual({ K01: [7, 1, 6], K02: [31, 3, 28] });
    expect(kinds(desk).slice(2)).toEqual(['发货出库', '发货出库', '发货出库', '发货出库']);
  });

  it('whose goods left although the books say that none are there ships: the item wants counting', () => {
    const desk = released();
    const counted = { requestKey: 'stock-count', code: 'K01', kind: 'counted' as const, quantity: 0, reason: '盘亏' };
    accepted(desk.as(staff.production, 'bookStock', { ...counted, version: 2 }));
    finish(desk);
    ship(desk, 1, 1);
    expect(standing(desk).K01).toEqual([-1, 3, -4]);
    expect(desk.column('库存', '状态')[0]).toBe('账面为负');
  });

  it('changed by a notice reserves what its doors now are; withdrawn, it frees all', () => {
    const desk = released();
    notice(desk, {
      edit: {
        items: [
          { place: 1, quantity: 3 },
          { place: 3, hardware: false },
        ],
        addItems: [],
        removePlaces: [2],
      },
    });
    expect(standing(desk)).toEqual({ K01: [10, 5, 5], K02: [40, 9, 31] });
    const other = released();
    const money = { refundFen: 0, creditFen: 0, forfeitFen: 0 };
    notice(other, { kind: 'withdrawal', money });
    expect(standing(other)).toEqual({ K01: [10, 0, 10], K02: [40, 0, 40] });
    expect(kinds(other).slice(2)).toEqual(['释放预留', '释放预留']);
  });

  it('of which goods came back adds what goes back to the store, and an exchange reserves the new pieces', () => {
    const scrapped = orderDesk({ from: gone });
    returned(scrapped, 'return', false);
    expect(standing(scrapped)).toEqual({ K01: [9, 3, 6], K02: [37, 9, 28] });
    const restocked = orderDesk({ from: gone });
    returned(restocked, 'return', true);
    expect(standing(restocked)).toEqual({ K01: [10, 3, 7], K02: [40, 9, 31] });
    const exchanged = orderDesk({ from: gone });
    returned(exchanged, 'exchange', true);
    expect(standing(exchanged)).toEqual({ K01: [10, 4, 6], K02: [40, 12, 28] });
    expect(kinds(exchanged).slice(-2)).toEqual(['退货入库', '退货入库']);
    ship(exchanged, 1, 1, 2);
    expect(standing(exchanged)).toEqual({ K01: [9, 3, 6], K02: [37, 9, 28] });
  });

  it('keeps what it reserved to its end when stock is switched off, and a new one then takes nothing', () => {
    const desk = released();
    switchStock(desk, '否');
    take(desk, staff.clerk, 'release', ['2026-11-0002'], {});
    finish(desk);
    ship(desk, 1, 1);
    switchStock(desk, '是');
    expect(standing(desk)).toEqual({ K01: [9, 3, 6], K02: [37, 9, 28] });
    take(desk, staff.production, 'start-production', ['2026-11-0002'], {});
    expect(standing(desk).K01).toEqual([9, 3, 6]);
  });

  it('goes on where somebody deleted the item’s row', () => {
    const desk = released();
    const caller = { user: staff.administrator };
    const { sheets = [] } = desk.engine.get(desk.spreadsheetId, { fields: 'sheets.properties' }, caller);
    const sheetId = sheets.find(({ properties }) => properties?.title === '库存')?.properties?.sheetId ?? 0;
    const range = { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
    desk.engine.batchUpdate(desk.spreadsheetId, { requests: [{ deleteDimension: { range } }] }, caller);
    finish(desk);
    ship(desk, 1, 1);
    expect(standing(desk)).toEqual({ K02: [37, 9, 28] });
  });
});

describe('stock that is switched off (N)', () => {
  it('costs an order not one cell: release and shipment read and write what they do in a workbook that has no stock tabs', () => {
    const cost = (on: '是' | '否', readsTabs: boolean) => {
      const desk = orderDesk();
      if (readsTabs) switchStock(desk, on);
      readyOrders(desk, 1);
      const release = costOf(desk, () => take(desk, staff.clerk, 'release', [KEY], {}));
      finish(desk);
      const shipped = costOf(desk, () => ship(desk, 1, 1));
      return [release, shipped].map(({ reads, writes, cellsRead, cellsWritten }) => [
        ...[reads, writes, cellsRead, cellsWritten],
      ]);
    };
    const plain = cost('否', false);
    expect(plain.map(([reads, writes]) => [reads, writes])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(cost('是', true)).toEqual(plain);
    const desk = orderDesk();
    readyOrders(desk, 1);
    take(desk, staff.clerk, 'release', [KEY], {});
    expect(String(desk.column('2026-11 订单', '经过')[0])).not.toContain('stock');
  });
});

describe('an order of an earlier month (N1)', () => {
  it('books into the month under way, and reads of its copies only where they are added', () => {
    const released = (desk: OrderDesk) => {
      desk.clock.set('2026-12-01T02:00:00.000Z');
      accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('december-1', '客户九')));
      seen(desk, [KEY]);
      return costOf(desk, () => take(desk, staff.clerk, 'release', [KEY], {}));
    };
    const desk = orderDesk({ from: ready });
    const { reads, writes } = released(desk);
    expect([reads, writes]).toEqual([1, 1]);
    expect(standing(desk).K01).toEqual([10, 4, 6]);
    expect(desk.column('2026-12 库存流水', '单号')).toEqual(['1101', '1101']);
    const kept = desk.column('2026-12 留底', '对象').filter((each) => String(each).startsWith('stockMoves:'));
    expect(kept).toEqual(['stockMoves:K01/2', 'stockMoves:K02/2']);
  });
});

describe('reserving and shipping, whatever fails and whoever else books (N1)', () => {
  it('reserves once with the release, whatever call fails, and after a retry once', () => {
    forEachFault(
      () => orderDesk({ from: ready }),
      (desk) => take(desk, staff.clerk, 'release', [KEY], {}),
      (desk) => {
        const { K01 } = standing(desk);
        expect([0, 4]).toContain(K01?.[1]);
        expect(desk.column('2026-11 订单', '状态')[0]).toBe(K01?.[1] === 4 ? '已下单' : '已确认');
        take(desk, staff.clerk, 'release', [KEY], {});
        expect(standing(desk)).toEqual({ K01: [10, 4, 6], K02: [40, 12, 28] });
        expect(kinds(desk)).toHaveLength(2);
      },
    );
  });

  it('keeps both of a release and a delivery that meet at any call of the Sheets service', () => {
    const received = { requestKey: 'stock-meets', code: 'K01', kind: 'received' as const, quantity: 20, reason: '' };
    const release = { requestKey: 'release-meets', step: 'release' as const, keys: [KEY], input: {} };
    forEachInterleaving(
      () => orderDesk({ from: ready }),
      (desk) => desk.as(staff.clerk, 'takeStep', release as never).ok,
      (desk) => desk.as(staff.production, 'bookStock', { ...received, version: 1 }).ok,
      (desk, { first, second }) => {
        const took = first.ok && first.value;
        const came = second.ok && second.value;
        expect(took || came).toBe(true);
        const onHand = came ? 30 : 10;
        const reserved = took ? 4 : 0;
        expect(standing(desk).K01).toEqual([onHand, reserved, onHand - reserved]);
      },
      ({ service }) => service.startsWith('Sheets'),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { makeTakeStep } from '../../src/application/life/take-step';
import { makeReadOrder } from '../../src/application/orders/read-order';
import { productionOrders } from '../../src/application/papers/order-papers';
import type { OrderBook, Snapshot } from '../../src/application/ports/order-book';
import { lorry } from '../support/order-in-life';
import { type BusyDesk, busyDesk, busyKey, ITEMS_AN_ORDER } from './support/busy-month';

const FEW = 20;
const MANY = 400;
const desks = { few: busyDesk(FEW), many: busyDesk(MANY) };

/** Cells that each further order adds to a read: the keys of its rows, … */
const ORDER_AND_ITEMS = 1 + ITEMS_AN_ORDER;
/** … of their copies, of its line in the index of open work, and of its account; */
const COPIES = 1 + ITEMS_AN_ORDER;
const OPEN_WORK = 1;
const ACCOUNT_KEY = 1;
/** where credit terms ask what a customer owes everywhere (F2), the account itself. */
const ACCOUNT = 2;

/** What an action reads in a month of few orders and of many: the calls of each, and cells for each further order. */
function costsOf(act: (desk: BusyDesk['desk'], as: BusyDesk['as']) => unknown) {
  const [few, many] = [desks.few, desks.many].map(({ workbook, desk, as }) => {
    let cells = 0;
    const read: OrderBook['read'] = (need) => {
      let snapshot: Snapshot | undefined;
      cells += workbook.cellsRead(() => {
        snapshot = desk.book.read(need);
      });
      return snapshot as Snapshot;
    };
    workbook.calls.length = 0;
    act({ ...desk, book: { ...desk.book, read } }, as);
    return { cells, calls: [...workbook.calls] };
  });
  if (!few || !many) throw new Error('two desks are compared');
  return { few: few.calls, many: many.calls, perOrder: (many.cells - few.cells) / (MANY - FEW) };
}

const readAndWrite = ['getByDataFilter', 'batchUpdate'];

describe(`what an action reads as its month grows from ${FEW} to ${MANY} orders`, () => {
  it('is no more than keys for a step that asks nothing of items', () => {
    const costs = costsOf((desk, as) => {
      as('manager');
      makeTakeStep(desk)({ requestKey: 'hold', step: 'hold', keys: [busyKey(7)], input: { reason: '等图纸' } });
    });
    const perOrder = 1 + COPIES + OPEN_WORK + ACCOUNT_KEY;
    expect(costs).toEqual({ few: readAndWrite, many: readAndWrite, perOrder });
  });

  it('is no more than keys and open accounts for a shipment, which asks what the customer owes', () => {
    const costs = costsOf((desk, as) => {
      as('manager');
      const input = { ...lorry, items: [{ place: 1, quantity: 1 }], unpaidReason: '老客户' };
      makeTakeStep(desk)({ requestKey: 'ship', step: 'ship', keys: [busyKey(8)], input });
    });
    const perOrder = ORDER_AND_ITEMS + COPIES + OPEN_WORK + ACCOUNT;
    expect(costs).toEqual({ few: readAndWrite, many: readAndWrite, perOrder });
  });

  it('is no more than keys and open accounts for the panel of an order with its notices', () => {
    const costs = costsOf((desk, as) => {
      as('clerk');
      makeReadOrder(desk)(busyKey(9));
    });
    const calls = readAndWrite.slice(0, 1);
    expect(costs).toEqual({ few: calls, many: calls, perOrder: ORDER_AND_ITEMS + ACCOUNT });
  });

  it('is no more than keys for the papers of an order', () => {
    const costs = costsOf((desk) => desk.book.read(productionOrders.need({ keys: [busyKey(10)] }, '2026-12-09')));
    const calls = readAndWrite.slice(0, 1);
    expect(costs).toEqual({ few: calls, many: calls, perOrder: ORDER_AND_ITEMS });
  });
});

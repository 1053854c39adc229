import { describe, expect, it } from 'vitest';
import { monthPlace, type Place, runningPlace } from '../../src/workbook/schema/place';
import { TABS } from '../../src/workbook/schema/tabs';
import { knownCustomer } from '../support/door-entry';
import { type DeskWorkbook, installed, register } from './support/desk-workbook';
import { sampleItem, sampleOrder } from './support/sample-orders';

const orders = monthPlace(TABS.orders, '2026-03');
const items = monthPlace(TABS.items, '2026-03');
const keyOf = (n: number) => `2026-03-000${n}`;

/** Four orders of two items each, in rows 1 to 4 below the header. */
function deskWithOrders(): DeskWorkbook {
  const desk = installed();
  for (const n of [1, 2, 3, 4]) {
    const own = [1, 2].map((place) => sampleItem(keyOf(n), place));
    const customer = n === 1 ? { addCustomers: [knownCustomer()] } : { updateCustomers: [knownCustomer()] };
    register(desk, sampleOrder(keyOf(n), { items: own, amountFen: n * 1000 }), customer);
  }
  return desk;
}

function selected(desk: DeskWorkbook, place: Place, ...rows: [number, number][]) {
  const selection = { sheetId: place.sheetId, rows: rows.map(([start, end]) => ({ start, end })) };
  return desk.book.read({ settings: true, selected: selection }).selected?.map(({ order }) => order);
}

const keys = (...found: Parameters<typeof selected>) => selected(...found)?.map(({ key }) => key);

const grid = ({ sheetId }: Place) => ({ sheetId, startRowIndex: 0, endRowIndex: 5 });

describe('the orders of the selected rows', () => {
  it('are those of one block or several, with their items, in one read', () => {
    const desk = deskWithOrders();
    const before = desk.calls.length;
    const found = selected(desk, orders, [4, 5], [1, 3]);
    expect(found?.map(({ key }) => key)).toEqual([keyOf(1), keyOf(2), keyOf(4)]);
    expect(found?.map((order) => order.items.length)).toEqual([2, 2, 2]);
    expect(desk.calls.slice(before)).toEqual(['getByDataFilter']);
  });

  it('are the same wherever people sorted rows and moved columns to', () => {
    const desk = deskWithOrders();
    const dimensionIndex = desk.columnOf(orders, 'amount');
    const range = { ...grid(orders), startRowIndex: 1 };
    desk.byHand({ sortRange: { range, sortSpecs: [{ dimensionIndex, sortOrder: 'DESCENDING' }] } });
    const startIndex = desk.columnOf(orders, 'key');
    const source = { sheetId: orders.sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 };
    desk.byHand({ moveDimension: { source, destinationIndex: 9 } });
    expect(keys(desk, orders, [1, 3])).toEqual([keyOf(4), keyOf(3)]);
  });

  it('leave out rows that a filter or a person hides', () => {
    const desk = deskWithOrders();
    const columnIndex = desk.columnOf(orders, 'shortNumber');
    const filterSpecs = [{ columnIndex, filterCriteria: { hiddenValues: ['302'] } }];
    desk.byHand({ setBasicFilter: { filter: { range: grid(orders), filterSpecs } } });
    const range = { sheetId: orders.sheetId, dimension: 'ROWS', startIndex: 4, endIndex: 5 };
    desk.byHand({ updateDimensionProperties: { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } });
    expect(keys(desk, orders, [0, 300])).toEqual([keyOf(1), keyOf(3)]);
  });

  it('can be selected by their items, each order once', () => {
    expect(keys(deskWithOrders(), items, [2, 6])).toEqual([keyOf(1), keyOf(2), keyOf(3)]);
  });

  it('are none on the header, below the last row and on other tabs', () => {
    const desk = deskWithOrders();
    expect(keys(desk, orders, [0, 1], [5, 90])).toEqual([]);
    expect(keys(desk, runningPlace(TABS.customers), [0, 9])).toEqual([]);
    expect(keys(desk, monthPlace(TABS.orders, '2025-01'), [0, 9])).toEqual([]);
  });
});

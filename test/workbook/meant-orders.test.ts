import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Need } from '../../src/application/ports/order-book';
import { monthPlace, type Place } from '../../src/workbook/schema/place';
import { TABS } from '../../src/workbook/schema/tabs';
import type { SheetsRequest } from '../../src/workbook/sheets-service';
import { changeSet, type DeskWorkbook, installed, refusalOf, register, registering } from './support/desk-workbook';
import { sampleItem, sampleOrder } from './support/sample-orders';

const MONTH = '2026-03';
const orders = monthPlace(TABS.orders, MONTH);
const items = monthPlace(TABS.items, MONTH);
const keyOf = (sequence: number) => `${MONTH}-${String(sequence).padStart(4, '0')}`;
const meaning = (...sequences: number[]): Need => ({ orders: [MONTH], items: [MONTH], only: sequences.map(keyOf) });

function order(sequence: number) {
  const key = keyOf(sequence);
  const places = Array.from({ length: (sequence % 3) + 1 }, (_, n) => n + 1);
  return sampleOrder(key, { items: places.map((place) => sampleItem(key, place)), note: `第 ${sequence} 单` });
}

/** So many orders of one to three items. */
function deskWith(count: number): DeskWorkbook {
  const desk = installed();
  const added = Array.from({ length: count }, (_, n) => order(n + 1));
  desk.book.commit(desk.book.read(registering('r', MONTH)), changeSet('r', { addOrders: added }));
  desk.calls.length = 0;
  return desk;
}

const found = (desk: DeskWorkbook, need: Need) => desk.book.read(need).orders[MONTH] ?? [];
const numbers = (desk: DeskWorkbook, need: Need) => found(desk, need).map((each) => each.order.key);

function type(desk: DeskWorkbook, place: Place, rowIndex: number, columnId: string, text: string): void {
  const start = { sheetId: place.sheetId, rowIndex, columnIndex: desk.columnOf(place, columnId) };
  const values = [text === '' ? {} : { userEnteredValue: { stringValue: text } }];
  desk.byHand({ updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } });
}

const rowRange = ({ sheetId }: Place, startIndex: number, endIndex = startIndex + 1) => ({
  sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});

/** What people do with rows. `at` and `to` are rows below the header. */
type Hands = {
  what: 'insert' | 'delete' | 'move' | 'copy' | 'sort' | 'blank';
  on: 'orders' | 'items';
  at: number;
  to: number;
};

function rearrange(desk: DeskWorkbook, hands: Hands): void {
  const request = requestOf(desk, hands);
  if (request) desk.byHand(request);
  else type(desk, hands.on === 'orders' ? orders : items, hands.at, hands.on === 'orders' ? 'key' : 'orderKey', '');
}

function requestOf(desk: DeskWorkbook, { what, on, at, to }: Hands): SheetsRequest | null {
  const place = on === 'orders' ? orders : items;
  const { sheetId } = place;
  switch (what) {
    case 'insert':
      return { insertDimension: { range: rowRange(place, at), inheritFromBefore: at > 1 } };
    case 'delete':
      return { deleteDimension: { range: rowRange(place, at) } };
    case 'move':
      return { moveDimension: { source: rowRange(place, at), destinationIndex: to > at ? to + 1 : to } };
    case 'copy': {
      const row = (index: number) => ({ sheetId, startRowIndex: index, endRowIndex: index + 1 });
      return { copyPaste: { source: row(at), destination: row(to), pasteType: 'PASTE_NORMAL' } };
    }
    case 'sort': {
      const dimensionIndex = desk.columnOf(place, on === 'orders' ? 'note' : 'number');
      const sortSpecs = [{ dimensionIndex, sortOrder: at % 2 ? 'ASCENDING' : 'DESCENDING' }];
      return { sortRange: { range: { sheetId, startRowIndex: 1 }, sortSpecs } };
    }
    case 'blank':
      return null;
  }
}

const anyRow = fc.integer({ min: 1, max: 12 });
const anyHands: fc.Arbitrary<Hands> = fc.record({
  what: fc.constantFrom('insert', 'delete', 'move', 'copy', 'sort', 'blank'),
  on: fc.constantFrom('orders', 'items'),
  at: anyRow,
  to: anyRow,
});

describe('orders that are meant one by one', () => {
  it('are read in one call where they stand as they were registered', () => {
    const desk = deskWith(5);
    expect(found(desk, meaning(2, 4)).map((each) => each.order)).toEqual([order(2), order(4)]);
    expect(desk.calls).toEqual(['getByDataFilter']);
  });

  it('are found by their keys in a second call where somebody moved them, the next time in one', () => {
    const desk = deskWith(5);
    rearrange(desk, { what: 'sort', on: 'orders', at: 2, to: 1 });
    rearrange(desk, { what: 'insert', on: 'items', at: 1, to: 1 });
    desk.calls.length = 0;
    expect(found(desk, meaning(2)).map((each) => each.order)).toEqual([order(2)]);
    expect(desk.calls).toEqual(['getByDataFilter', 'getByDataFilter']);
    expect(found(desk, meaning(4)).map((each) => each.order)).toEqual([order(4)]);
    expect(desk.calls).toHaveLength(3);
  });

  it('are the very ones that a read of the whole month finds, whatever people do to its rows', () => {
    fc.assert(
      fc.property(
        fc.array(anyHands, { minLength: 1, maxLength: 4 }),
        fc.subarray([1, 2, 3, 4, 5, 6], { minLength: 1 }),
        (hands, meant) => {
          const desk = deskWith(6);
          for (const each of hands) {
            rearrange(desk, each);
            const whole = desk.book.read({ orders: [MONTH], items: [MONTH] });
            const keys = meant.map(keyOf);
            const wanted = (whole.orders[MONTH] ?? []).filter((one) => keys.includes(one.order.key));
            const only = desk.book.read(meaning(...meant));
            expect(only.orders[MONTH]).toEqual(wanted);
            const spoilt = (whole.unreadable ?? []).filter(({ params }) => keys.includes(String(params?.key)));
            expect(only.unreadable).toEqual(spoilt);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('are written where they stand now', () => {
    const desk = deskWith(5);
    for (const on of ['orders', 'items'] as const) rearrange(desk, { what: 'sort', on, at: 2, to: 1 });
    const snapshot = desk.book.read({ ...meaning(2, 3), request: 'q' });
    const [second] = [order(2)];
    const revised = { ...second, revision: 2, items: [...second.items.slice(1), sampleItem(second.key, 9)] };
    desk.book.commit(
      snapshot,
      changeSet('q', { reviseOrders: [revised], updateOrders: [{ ...order(3), note: '改' }] }),
    );
    expect(
      found(desk, meaning(2, 3))
        .map((each) => each.order.note)
        .sort(),
    ).toEqual(['改', '第 2 单'].sort());
    const all = desk.book.read({ orders: [MONTH], items: [MONTH] }).orders[MONTH] ?? [];
    const byKey = all.map((each) => each.order).sort((a, b) => (a.key < b.key ? -1 : 1));
    expect(byKey).toEqual([order(1), revised, { ...order(3), note: '改' }, order(4), order(5)]);
  });

  it('name a spoilt cell of their own, and none of another order', () => {
    const desk = deskWith(3);
    type(desk, orders, 2, 'quantity', '两樘');
    type(desk, orders, 3, 'quantity', '三樘');
    const { unreadable, orders: read } = desk.book.read(meaning(1, 2));
    expect(read[MONTH]?.map((each) => each.order.key)).toEqual([keyOf(1)]);
    expect(unreadable).toMatchObject([{ code: 'cell-unreadable', params: { key: keyOf(2), value: '两樘', row: 3 } }]);
  });

  it('are refused where rows are moved between the two calls: nothing is taken for what it is not', () => {
    const desk = deskWith(4);
    for (const place of [orders, items]) desk.memory.kept.set(place.name, '1;');
    const sort = () => rearrange(desk, { what: 'sort', on: 'orders', at: 2, to: 1 });
    desk.next('getByDataFilter', () => desk.next('getByDataFilter', sort));
    expect(refusalOf(() => desk.book.read(meaning(1))).kind).toBe('unavailable');
    expect(numbers(desk, meaning(1))).toEqual([keyOf(1)]);
  });

  it('are found however wrong the memory is', () => {
    for (const spoilt of ['1;', '1;1:0:zzzz', '1;5,5,5,5', 'nonsense', `1;${'1,'.repeat(9_000)}1`]) {
      const desk = deskWith(4);
      for (const place of [orders, items]) desk.memory.kept.set(place.name, spoilt);
      expect(found(desk, meaning(3)).map((each) => each.order)).toEqual([order(3)]);
      expect(desk.calls.length).toBeLessThanOrEqual(3);
      desk.calls.length = 0;
      expect(numbers(desk, meaning(2))).toEqual([keyOf(2)]);
      expect(desk.calls).toHaveLength(1);
    }
  });

  it('say which tab is gone, though the memory knows rows of it', () => {
    const desk = deskWith(2);
    desk.byHand({ deleteSheet: { sheetId: items.sheetId } });
    expect(numbers(desk, { ...meaning(1), items: [] })).toEqual([keyOf(1)]);
    desk.byHand({ deleteSheet: { sheetId: orders.sheetId } });
    expect(numbers(desk, meaning(1))).toEqual([]);
  });

  it('are thought to stand as they were registered where nothing is remembered', () => {
    const desk = deskWith(4);
    desk.memory.kept.clear();
    expect(numbers(desk, { orders: [MONTH], only: [keyOf(3)] })).toEqual([keyOf(3)]);
    expect(desk.calls).toEqual(['getByDataFilter']);
  });

  it('of a month that has no tabs are none', () => {
    const desk = deskWith(1);
    const need: Need = { orders: ['2026-02'], items: ['2026-02'], only: ['2026-02-0001'] };
    expect(desk.book.read(need).orders['2026-02']).toEqual([]);
  });

  it('need no second call after orders and notices were added, one by one', () => {
    const desk = installed();
    for (const sequence of [1, 2, 3]) register(desk, order(sequence));
    desk.calls.length = 0;
    const need: Need = { ...meaning(1, 2, 3), records: { notices: [MONTH] } };
    expect(numbers(desk, need)).toHaveLength(3);
    expect(desk.calls).toEqual(['getByDataFilter']);
  });
});

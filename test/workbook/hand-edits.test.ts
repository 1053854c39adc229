import { describe, expect, it } from 'vitest';
import { makeJudgeHandEdit } from '../../src/application/hand-edits/judge-hand-edit';
import { knownCustomer } from '../support/door-entry';
import { register } from './support/desk-workbook';
import { BOSS, CLERK, FINANCE, type HandDesk, handDesk, MANAGER, MARCH } from './support/hand-desk';
import { sampleItem, sampleOrder } from './support/sample-orders';

const { orders, items } = MARCH;
const key = '2026-03-0001';

/** One order of two items in rows 1 and 1–2, its customer on file. */
function deskWithOrder(): HandDesk {
  const desk = handDesk();
  const order = sampleOrder(key, {
    quantity: 4,
    amountFen: 512_000,
    items: [1, 2].map((place) => sampleItem(key, place)),
  });
  register(desk, order, { addCustomers: [knownCustomer()] });
  desk.calls.length = 0;
  return desk;
}

const orderOf = (desk: HandDesk) =>
  desk.book.read({ orders: ['2026-03'], items: ['2026-03'] }).orders['2026-03']?.[0]?.order;

describe('what is typed into an order', () => {
  it('a wrong date is put back, with a note that cites the rule, and logged (A2, M2)', () => {
    const desk = deskWithOrder();
    const before = desk.cell(orders, 1, 'wantedOn');
    const outcome = desk.type(CLERK, orders, 1, 'wantedOn', '下周五');
    expect(outcome).toMatchObject({ accepted: 0, restored: 1, marked: 0 });
    expect(desk.cell(orders, 1, 'wantedOn')).toBe(before);
    expect(desk.note(orders, 1, 'wantedOn')).toBe(
      '【接单】 03-02 10:00 已恢复为“2026-03-20”。要求交期的内容无法识别，请重新填写。（规则 A2）',
    );
    expect(desk.log()).toEqual([
      {
        by: CLERK,
        action: 'hand-edit-undone',
        subject: `2026-03 订单 ${key}`,
        before: `{"${key}":{"要求交期":"2026-03-20"}}`,
        after: `{"${key}":{"要求交期":"下周五"}}`,
      },
    ]);
  });

  it('a date before the order is put back; a right one is taken while nobody has confirmed (A2)', () => {
    const desk = deskWithOrder();
    expect(desk.type(CLERK, orders, 1, 'wantedOn', '2026-03-01')?.reason).toMatchObject({
      code: 'date-in-past',
      rule: 'A2',
    });
    expect(desk.type(CLERK, orders, 1, 'wantedOn', '2026-03-25')).toMatchObject({ accepted: 1, reason: null });
    expect(orderOf(desk)?.wantedOn).toBe('2026-03-25');
    expect(desk.cell(orders, 1, 'wantedOn')).toBe(46106); // a real date again, not text
    expect(desk.note(orders, 1, 'wantedOn')).toBe('');
    expect(desk.log().map(({ action }) => action)).toEqual(['hand-edit-undone', 'hand-edit']);
  });

  it('a negative quantity is put back; a right one is taken and the amounts follow (A2, J4)', () => {
    const desk = deskWithOrder();
    expect(desk.type(CLERK, items, 1, 'quantity', -2)?.reason).toMatchObject({ code: 'not-positive', rule: 'A2' });
    expect(desk.cell(items, 1, 'quantity')).toBe(2);
    expect(desk.type(CLERK, items, 1, 'quantity', 3)).toMatchObject({ accepted: 1, restored: 0 });
    const order = orderOf(desk);
    expect(order?.items.map(({ quantity, amountFen }) => [quantity, amountFen])).toEqual([
      [3, 384_000],
      [2, 256_000],
    ]);
    expect([order?.quantity, order?.amountFen]).toEqual([5, 640_000]);
    expect(desk.note(items, 1, 'quantity')).toBe('');
  });

  it('a changed price is put back, whoever types it (G5)', () => {
    const desk = deskWithOrder();
    for (const by of [CLERK, MANAGER, BOSS]) {
      expect(desk.type(by, items, 2, 'unitPrice', 1)?.reason).toMatchObject({ code: 'hand-price', rule: 'G5' });
    }
    expect(orderOf(desk)?.items[1]?.unitPriceFen).toBe(128_000);
    expect(desk.note(items, 2, 'unitPrice')).toContain('¥1,280.00');
  });

  it('a cleared key is put back: the order is not lost (B4)', () => {
    const desk = deskWithOrder();
    expect(desk.type(CLERK, orders, 1, 'key', null)?.reason).toMatchObject({ code: 'hand-number', rule: 'B4' });
    expect(orderOf(desk)?.key).toBe(key);
  });

  it('a status is put back: steps are taken by their buttons (F1)', () => {
    const desk = deskWithOrder();
    expect(desk.type(MANAGER, orders, 1, 'status', '已发货')?.reason).toMatchObject({ code: 'hand-step', rule: 'F1' });
    expect(orderOf(desk)?.status).toBe('registered');
  });

  it('a note is free', () => {
    const desk = deskWithOrder();
    expect(desk.type(CLERK, orders, 1, 'note', '=IMAGE(1)')).toMatchObject({ accepted: 1 });
    expect(orderOf(desk)?.note).toBe('=IMAGE(1)');
  });

  it('is put back where the role forbids it, or the platform does not tell who it was (M1)', () => {
    const desk = deskWithOrder();
    expect(desk.type(FINANCE, orders, 1, 'note', 'x')?.reason).toEqual({
      code: 'not-allowed',
      rule: 'M1',
      params: { field: '备注', roles: 'clerk manager' },
    });
    expect(desk.type('', orders, 1, 'note', 'x')?.reason).toMatchObject({ code: 'hand-unknown' });
    expect(orderOf(desk)?.note).toBe('');
    expect(desk.log().map(({ by }) => by)).toEqual([FINANCE, '未知']);
  });

  it('after it was confirmed only a change notice changes it (E2)', () => {
    const desk = handDesk();
    const order = sampleOrder(key);
    const act = { by: CLERK, at: order.taken };
    const confirmation = { ...act, how: 'salesperson' as const, confirmedBy: '刘洋' };
    register(desk, { ...order, status: 'confirmed', life: { ...order.life, confirmation } });
    expect(desk.type(CLERK, items, 1, 'quantity', 3)?.reason).toMatchObject({ code: 'hand-notice', rule: 'E2' });
    expect(orderOf(desk)?.quantity).toBe(2);
  });

  it('that only writes the same otherwise is put right without a word', () => {
    const desk = deskWithOrder();
    expect(desk.type(CLERK, items, 1, 'quantity', '2')).toEqual({ accepted: 0, restored: 0, marked: 0, reason: null });
    expect(desk.cell(items, 1, 'quantity')).toBe(2);
    expect(desk.log()).toEqual([]);
  });

  it('loses its note once the cell is good again, and people keep theirs', () => {
    const desk = deskWithOrder();
    const start = { sheetId: items.sheetId, rowIndex: 1, columnIndex: desk.columnOf(items, 'quantity') };
    desk.byHand({ updateCells: { start, rows: [{ values: [{ note: '客户再确认' }] }], fields: 'note' } });
    desk.type(CLERK, items, 1, 'quantity', 0);
    expect(desk.note(items, 1, 'quantity').split('\n')).toEqual([expect.stringContaining('A2'), '客户再确认']);
    desk.type(CLERK, items, 1, 'quantity', 2);
    expect(desk.note(items, 1, 'quantity')).toBe('客户再确认');
  });

  it('takes one read and one write, and none for a sheet that is not the desk’s', () => {
    const desk = deskWithOrder();
    desk.type(CLERK, items, 1, 'quantity', 3);
    expect(desk.calls).toEqual(['getByDataFilter', 'batchUpdate']);
    desk.calls.length = 0;
    const elsewhere = { sheetId: 77, startRow: 1, endRow: 2, startColumn: 0, endColumn: 1 };
    expect(makeJudgeHandEdit(desk.dependencies)({ email: CLERK, range: elsewhere })).toBeNull();
    expect(desk.calls).toEqual([]);
  });
});

describe('a block that is pasted, filled down or cleared', () => {
  it('over a whole row puts all of it back, hidden cells too', () => {
    const desk = deskWithOrder();
    const before = orderOf(desk);
    const width = Object.keys(orders.tab.columns).length;
    desk.paste(CLERK, orders, 1, 'key', [Array.from({ length: width }, () => null)]);
    expect(orderOf(desk)).toEqual(before);
    desk.paste(CLERK, orders, 1, 'key', [Array.from({ length: width }, (_, n) => `x${n}`)]);
    expect(orderOf(desk)).toEqual(before);
  });

  it('of a copied order is cleared again: an order is not made by copying (B4)', () => {
    const desk = deskWithOrder();
    const width = Object.keys(orders.tab.columns).length;
    const copy = Array.from({ length: width }, (_, n) => n);
    desk.byHand({
      copyPaste: {
        source: { sheetId: orders.sheetId, startRowIndex: 1, endRowIndex: 2 },
        destination: { sheetId: orders.sheetId, startRowIndex: 4, endRowIndex: 5 },
        pasteType: 'PASTE_NORMAL',
      },
    });
    const values = [copy.map((_, n) => desk.cell(orders, 4, Object.keys(orders.tab.columns)[n] ?? '') as string)];
    const outcome = desk.paste(CLERK, orders, 4, 'key', values);
    expect(outcome?.reason).toMatchObject({ code: 'row-not-by-hand', rule: 'B4' });
    expect(desk.cell(orders, 4, 'key')).toBeNull();
    expect(desk.cell(orders, 4, 'customerName')).toBeNull();
    expect(desk.book.read({ index: ['2026-03'] }).index['2026-03']).toHaveLength(1);
  });

  it('takes what may be, and puts back the rest, cell by cell', () => {
    const desk = deskWithOrder();
    // quantity, then the basis of the size, which follows it
    const outcome = desk.paste(CLERK, items, 1, 'quantity', [
      [5, '门芯'],
      [0, '门洞'],
    ]);
    expect(outcome).toMatchObject({ accepted: 1, restored: 2, marked: 0 });
    const order = orderOf(desk);
    expect(order?.items.map(({ quantity, sizeBasis }) => [quantity, sizeBasis])).toEqual([
      [5, 'opening'],
      [2, 'opening'],
    ]);
    expect(order?.amountFen).toBe(7 * 128_000);
  });

  it('of 500 rows is one read and one write, within what a cell holds', () => {
    const desk = handDesk();
    const all = Array.from({ length: 500 }, (_, n) => sampleOrder(`2026-03-${String(n + 1).padStart(4, '0')}`));
    const snapshot = desk.book.read({ settings: true, numbering: ['2026-03'], request: 'many' });
    const request = { key: 'many', outcome: '{}', at: '2026-03-02T02:00:00.000Z', by: CLERK };
    desk.book.commit(snapshot, { addOrders: all, audit: [], request });
    desk.calls.length = 0;
    const width = Object.keys(orders.tab.columns).length;
    const nonsense = Array.from({ length: 500 }, (_, row) => Array.from({ length: width }, (_, n) => `${row}-${n}`));
    const outcome = desk.paste(CLERK, orders, 1, 'key', nonsense);
    expect(outcome?.restored).toBe(500 * width);
    expect(desk.calls).toEqual(['getByDataFilter', 'batchUpdate']);
    const read = desk.book.read({ orders: ['2026-03'], items: ['2026-03'] });
    expect(read.orders['2026-03']?.map(({ order }) => order)).toEqual(all);
    expect(read.unreadable).toEqual([]);
    const lines = desk.log();
    expect(Math.max(...lines.map(({ before, after }) => Math.max(before.length, after.length)))).toBeLessThan(50_000);
    const logged = lines.flatMap(({ after }) => Object.keys(JSON.parse(after)));
    expect(new Set(logged).size).toBe(500);
  }, 60_000);

  it('that clears a column puts the column back', () => {
    const desk = handDesk();
    for (const n of [1, 2, 3]) register(desk, sampleOrder(`2026-03-000${n}`));
    desk.paste(CLERK, orders, 1, 'promisedOn', [[null], [null], [null]]);
    const read = desk.book.read({ orders: ['2026-03'] }).orders['2026-03'];
    expect(read?.map(({ order }) => order.promise.promisedOn)).toEqual(['2026-03-12', '2026-03-12', '2026-03-12']);
  });

  it('over keys of sorted rows gives every order back exactly once', () => {
    const desk = handDesk();
    for (const n of [1, 2, 3]) register(desk, sampleOrder(`2026-03-000${n}`, { note: `第 ${n} 单` }));
    const sortSpecs = [{ dimensionIndex: desk.columnOf(orders, 'key'), sortOrder: 'DESCENDING' }];
    desk.byHand({ sortRange: { range: { sheetId: orders.sheetId, startRowIndex: 1 }, sortSpecs } });
    desk.paste(CLERK, orders, 1, 'key', [['2026-03-0001'], ['2026-03-0001'], ['x']]);
    const read = desk.book.read({ orders: ['2026-03'] }).orders['2026-03'];
    expect(read?.map(({ order }) => `${order.key} ${order.note}`)).toEqual([
      '2026-03-0003 第 3 单',
      '2026-03-0002 第 2 单',
      '2026-03-0001 第 1 单',
    ]);
  });
});

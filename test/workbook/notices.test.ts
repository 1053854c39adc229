import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Need } from '../../src/application/ports/order-book';
import type { Notice } from '../../src/domain/notice/notice';
import { monthPlace } from '../../src/workbook/schema/place';
import { TABS } from '../../src/workbook/schema/tabs';
import { at, change, drafted, inEffect } from '../support/notice-desk';
import { registeredOrder } from '../support/order-in-life';
import { anyItem } from './support/arbitrary-orders';
import { changeSet, installed, register } from './support/desk-workbook';
import { sampleOrder } from './support/sample-orders';

const month = '2026-03';
const notices = monthPlace(TABS.notices, month);
const march: Need = { settings: true, orders: [month], items: [month], records: { notices: [month] }, request: 'n' };
const order = sampleOrder('2026-03-0001', { categoryId: 'security' });

/** A notice of the sample order, in whatever state. */
function noticeOf(changes: Partial<Notice> = {}): Notice {
  const template = drafted(registeredOrder(), change(registeredOrder(), { note: '=IMAGE(1)' })).notice;
  return { ...template, orderKey: order.key, number: '301-G1', ...changes };
}

describe('notices in a workbook', () => {
  it('are kept on the tab of their order’s month and given back, whatever became of them', () => {
    const desk = installed();
    register(desk, order);
    const snapshot = desk.book.read(march);
    desk.book.commit(snapshot, changeSet('n', { addRecords: { notices: [noticeOf()] } }));
    expect(desk.book.read(march).records.notices).toEqual([noticeOf()]);
    const { notice } = inEffect(registeredOrder(), change(registeredOrder(), { note: '=IMAGE(1)' }), at('clerk'));
    const after = { ...notice, orderKey: order.key, number: '301-G1' };
    desk.book.commit(
      desk.book.read({ ...march, request: 'n2' }),
      changeSet('n2', { updateRecords: { notices: [after] } }),
    );
    expect(desk.book.read(march).records.notices).toEqual([after]);
  });

  it('show people what changed, for whom, and who signed', () => {
    const desk = installed();
    register(desk, order);
    const signed = noticeOf({
      changes: [{ place: 1, field: 'colour', before: '黑胡桃', after: '红橡' }],
      signatures: [{ as: 'clerk', by: 'boss@factory.example', at: noticeOf().drafted.at }],
    });
    desk.book.commit(desk.book.read(march), changeSet('n', { addRecords: { notices: [signed] } }));
    const shown = desk.shown(notices, 1);
    for (const text of ['301-G1', '更改', '待签字', '宏达装饰有限公司', '第 1 项颜色: 黑胡桃 → 红橡', '王芳', '客户']) {
      expect(shown).toContain(text);
    }
  });

  it('make their tab where an older month has none', () => {
    const desk = installed();
    register(desk, order);
    desk.byHand({ deleteSheet: { sheetId: notices.sheetId } });
    expect(desk.book.read(march).records.notices).toEqual([]);
    desk.book.commit(desk.book.read(march), changeSet('n', { addRecords: { notices: [noticeOf()] } }));
    expect(desk.titles()).toContain('2026-03 更改通知');
    expect(desk.book.read(march).records.notices).toHaveLength(1);
  });
});

describe('the next revision of an order in a workbook', () => {
  const items = fc
    .uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 })
    .chain((places) => fc.tuple(...places.sort().map((place) => anyItem.map((item) => ({ ...item, place })))));

  it('changes, adds and removes exactly its own items', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const desk = installed();
        const other = sampleOrder('2026-03-0002');
        register(desk, sampleOrder('2026-03-0001', { items: before }));
        register(desk, other);
        const revised = sampleOrder('2026-03-0001', { items: after, revision: 2, note: '改' });
        desk.book.commit(desk.book.read(march), changeSet('n', { reviseOrders: [revised] }));
        const found = desk.book.read(march).orders[month]?.map((each) => each.order);
        expect(found).toEqual([revised, other]);
      }),
      { numRuns: 20 },
    );
  });

  it('is one read and one write, wherever people sorted the rows to', () => {
    const desk = installed();
    register(desk, order);
    register(desk, sampleOrder('2026-03-0002'));
    const sortSpecs = [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }];
    for (const { sheetId } of [monthPlace(TABS.orders, month), monthPlace(TABS.items, month)]) {
      desk.byHand({ sortRange: { range: { sheetId, startRowIndex: 1, endRowIndex: 3 }, sortSpecs } });
    }
    desk.calls.length = 0;
    desk.book.commit(desk.book.read(march), changeSet('n', { reviseOrders: [{ ...order, items: [] }] }));
    expect(desk.calls).toEqual(['getByDataFilter', 'batchUpdate']);
    const left = desk.book.read(march).orders[month]?.map((each) => [each.order.key, each.order.items.length]);
    expect(left).toEqual([
      ['2026-03-0002', 1],
      ['2026-03-0001', 0],
    ]);
  });
});

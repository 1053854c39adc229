import { describe, expect, it } from 'vitest';
import type { Need } from '../../src/application/ports/order-book';
import { monthPlace, type Place, runningPlace } from '../../src/workbook/schema/place';
import { TABS } from '../../src/workbook/schema/tabs';
import { knownCustomer } from '../support/door-entry';
import { type DeskWorkbook, installed, refusalOf, register } from './support/desk-workbook';
import { sampleItem, sampleOrder } from './support/sample-orders';

const orders = monthPlace(TABS.orders, '2026-03');
const items = monthPlace(TABS.items, '2026-03');
const settings = runningPlace(TABS.settings);
const march: Need = { orders: ['2026-03'], items: ['2026-03'] };

const first = sampleOrder('2026-03-0001', { items: [1, 2].map((place) => sampleItem('2026-03-0001', place)) });
const second = sampleOrder('2026-03-0002', { rush: true, note: '第二单' });

/** One order registered, then people at work, then another: both must be found whole. */
function registerAround(byHand: (desk: DeskWorkbook) => void): DeskWorkbook {
  const desk = installed();
  register(desk, first, { addCustomers: [knownCustomer()] });
  byHand(desk);
  register(desk, second, { updateCustomers: [knownCustomer({ orderMonths: ['2026-03'] })] });
  const snapshot = desk.book.read({ ...march, customers: true, numbering: ['2026-03'] });
  const found = snapshot.orders['2026-03']?.map(({ order }) => order) ?? [];
  expect(found.sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual([first, second]);
  expect(snapshot.numbering['2026-03']).toEqual({ exists: true, lastSequence: 2 });
  expect(snapshot.customers).toEqual([knownCustomer({ orderMonths: ['2026-03'] })]);
  expect(snapshot.unreadable).toEqual([]);
  return desk;
}

function columnRange(desk: DeskWorkbook, place: Place, columnId: string) {
  const startIndex = desk.columnOf(place, columnId);
  return { sheetId: place.sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 };
}

function type(desk: DeskWorkbook, place: Place, rowIndex: number, columnId: string, text: string): void {
  const start = { sheetId: place.sheetId, rowIndex, columnIndex: desk.columnOf(place, columnId) };
  const cell = { userEnteredValue: { stringValue: text } };
  desk.byHand({ updateCells: { start, rows: [{ values: [cell] }], fields: 'userEnteredValue' } });
}

describe('a workbook that people rearrange', () => {
  it('works on with columns moved', () => {
    registerAround((desk) => {
      const move = (place: Place, columnId: string, destinationIndex: number) => ({
        moveDimension: { source: columnRange(desk, place, columnId), destinationIndex },
      });
      desk.byHand(move(orders, 'key', 20));
      desk.byHand(move(orders, 'customerId', 0));
      desk.byHand(move(items, 'orderKey', 12));
      desk.byHand(move(runningPlace(TABS.customers), 'id', 9));
      desk.byHand(move(runningPlace(TABS.requests), 'key', 4));
      desk.byHand(move(runningPlace(TABS.system), 'value', 0));
      desk.byHand(move(runningPlace(TABS.audit), 'subject', 0));
    });
  });

  it('works on with columns inserted, and leaves what people put there', () => {
    const desk = registerAround((desk) => {
      for (const place of [orders, items, runningPlace(TABS.customers), runningPlace(TABS.system)]) {
        const range = { sheetId: place.sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 3 };
        desk.byHand({ insertDimension: { range, inheritFromBefore: false } });
      }
      const start = { sheetId: orders.sheetId, rowIndex: 1, columnIndex: 2 };
      const cell = { userEnteredValue: { stringValue: '我的备忘' } };
      desk.byHand({ updateCells: { start, rows: [{ values: [cell] }], fields: '*' } });
    });
    expect(desk.shown(orders, 1)[2]).toBe('我的备忘');
    expect(desk.shown(orders, 2).slice(1, 3)).toEqual(['', '']);
  });

  it('works on with headers and tabs renamed', () => {
    const desk = registerAround((desk) => {
      type(desk, orders, 0, 'key', 'Nr.');
      type(desk, items, 0, 'orderKey', '');
      for (const [place, title] of [
        [orders, "三月 'a'!b"],
        [items, '明细三月'],
        [settings, 'Einstellungen'],
      ] as const) {
        const properties = { sheetId: place.sheetId, title };
        desk.byHand({ updateSheetProperties: { properties, fields: 'title' } });
      }
    });
    expect(desk.titles()).toContain("三月 'a'!b");
  });

  it('works on with rows sorted, a blank row between them and a title above the header', () => {
    const desk = installed();
    const third = sampleOrder('2026-03-0003');
    for (const order of [first, second]) register(desk, order);
    const sortSpecs = [{ dimensionIndex: desk.columnOf(orders, 'key'), sortOrder: 'DESCENDING' }];
    desk.byHand({ sortRange: { range: { sheetId: orders.sheetId, startRowIndex: 1 }, sortSpecs } });
    for (const startIndex of [2, 0]) {
      const range = { sheetId: orders.sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 };
      desk.byHand({ insertDimension: { range, inheritFromBefore: false } });
    }
    type(desk, orders, 0, 'key', '接单室 三月');
    register(desk, third);
    const found = desk.book.read(march).orders['2026-03'];
    expect(found?.map(({ place }) => place.rowIndex)).toEqual([2, 4, 5]);
    expect(found?.map(({ order }) => order)).toEqual([second, first, third]);
  });

  it('works on with rows filtered and hidden, columns hidden, and tabs in another order', () => {
    registerAround((desk) => {
      const range = { sheetId: orders.sheetId, startRowIndex: 0, startColumnIndex: 0 };
      const criteria = { 0: { hiddenValues: ['301'] } };
      desk.byHand({ setBasicFilter: { filter: { range, criteria } } });
      for (const [sheetId, dimension, startIndex] of [
        [orders.sheetId, 'ROWS', 1],
        [items.sheetId, 'ROWS', 1],
        [orders.sheetId, 'COLUMNS', desk.columnOf(orders, 'key')],
      ] as const) {
        const hidden = { sheetId, dimension, startIndex, endIndex: startIndex + 1 };
        desk.byHand({
          updateDimensionProperties: { range: hidden, properties: { hiddenByUser: true }, fields: 'hiddenByUser' },
        });
      }
      const properties = { sheetId: orders.sheetId, index: 0 };
      desk.byHand({ updateSheetProperties: { properties, fields: 'index' } });
    });
  });

  it('works on with cells merged below its rows and in columns of people’s own', () => {
    registerAround((desk) => {
      const own = { sheetId: orders.sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 2 };
      desk.byHand({ insertDimension: { range: own, inheritFromBefore: false } });
      const area = {
        sheetId: orders.sheetId,
        startRowIndex: 0,
        endRowIndex: 4,
        startColumnIndex: 0,
        endColumnIndex: 2,
      };
      desk.byHand({ mergeCells: { range: area, mergeType: 'MERGE_ALL' } });
      const below = {
        sheetId: items.sheetId,
        startRowIndex: 20,
        endRowIndex: 23,
        startColumnIndex: 0,
        endColumnIndex: 5,
      };
      desk.byHand({ mergeCells: { range: below, mergeType: 'MERGE_ROWS' } });
    });
  });

  it('loses no more than the order whose key a merge took away, and gives its number to nobody else (B4)', () => {
    const desk = installed();
    for (const order of [first, second]) register(desk, order);
    const column = desk.columnOf(orders, 'key');
    const range = { sheetId: orders.sheetId, startRowIndex: 1, endRowIndex: 3 };
    desk.byHand({
      mergeCells: { range: { ...range, startColumnIndex: column, endColumnIndex: column + 1 }, mergeType: 'MERGE_ALL' },
    });
    const snapshot = desk.book.read({ ...march, numbering: ['2026-03'] });
    expect(snapshot.orders['2026-03']?.map(({ order }) => order)).toEqual([first]);
    expect(snapshot.numbering['2026-03']?.lastSequence).toBe(2);
  });

  it('writes nothing without a header row that somebody deleted, and has it back from 安装', () => {
    registerAround((desk) => {
      for (const place of [orders, items]) {
        const range = { sheetId: place.sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
        desk.byHand({ deleteDimension: { range } });
      }
      expect(refusalOf(() => desk.book.read({ numbering: ['2026-03'] })).kind).toBe('setup');
      expect(refusalOf(() => register(desk, second)).kind).toBe('setup');
      desk.install();
    });
  });

  it('ignores a duplicated tab', () => {
    const desk = registerAround((desk) => {
      for (const place of [orders, items, settings, runningPlace(TABS.requests)]) {
        desk.byHand({ duplicateSheet: { sourceSheetId: place.sheetId, newSheetName: `copy of ${place.name}` } });
      }
    });
    const copy = desk.titles().indexOf('copy of 2026-03/orders');
    expect(copy).toBeGreaterThan(-1);
  });

  it('counts a copied row once', () => {
    const desk = registerAround((desk) => {
      const row = { sheetId: orders.sheetId, startRowIndex: 1, endRowIndex: 2 };
      const destination = { sheetId: orders.sheetId, startRowIndex: 5, endRowIndex: 6 };
      desk.byHand({ copyPaste: { source: row, destination, pasteType: 'PASTE_NORMAL' } });
    });
    expect(desk.book.read({ index: ['2026-03'] }).index['2026-03']).toHaveLength(2);
  });

  it('asks for a deleted column by name, whichever need meets it', () => {
    const desk = installed();
    register(desk, first);
    desk.byHand({ deleteDimension: { range: columnRange(desk, orders, 'promisedOn') } });
    const problem = { code: 'column-missing', params: { tab: '2026-03 订单', column: '承诺交期' } };
    for (const need of [march, { index: ['2026-03'] }, { numbering: ['2026-03'] }] satisfies Need[]) {
      const refusal = refusalOf(() => desk.book.read(need));
      expect([refusal.kind, refusal.problems]).toEqual(['setup', [problem]]);
    }
  });

  it('asks for a deleted tab of a month that has orders, and opens no new one over the loss', () => {
    for (const place of [orders, items]) {
      const desk = installed();
      register(desk, first);
      desk.byHand({ deleteSheet: { sheetId: place.sheetId } });
      const refusal = refusalOf(() => desk.book.read({ numbering: ['2026-03'] }));
      const tab = place === orders ? '2026-03 订单' : '2026-03 明细';
      expect([refusal.kind, refusal.problems]).toEqual(['setup', [{ code: 'tab-missing', params: { tab } }]]);
    }
  });

  it('leaves out a row that somebody spoilt, says which cell it is, and finds the others', () => {
    const desk = installed();
    register(desk, first);
    register(desk, second);
    type(desk, orders, 1, 'status', '做好了');
    const snapshot = desk.book.read({ ...march, numbering: ['2026-03'] });
    expect(snapshot.orders['2026-03']?.map(({ order }) => order)).toEqual([second]);
    const params = { tab: '2026-03 订单', column: '状态', row: 2, value: '做好了', key: '2026-03-0001' };
    expect(snapshot.unreadable).toEqual([{ code: 'cell-unreadable', params }]);
    expect(snapshot.numbering['2026-03']?.lastSequence).toBe(2);
  });

  it('does not show an order with only some of its items', () => {
    const desk = installed();
    register(desk, first);
    type(desk, items, 2, 'quantity', '两樘');
    const snapshot = desk.book.read(march);
    expect(snapshot.orders['2026-03']).toEqual([]);
    expect(snapshot.unreadable).toMatchObject([{ params: { tab: '2026-03 明细', column: '数量', row: 3 } }]);
    expect(desk.book.read({ orders: ['2026-03'] }).orders['2026-03']).toHaveLength(1);
  });

  it('takes settings as people type them', () => {
    const desk = installed();
    type(desk, settings, 3, 'value', ' 16：30 ');
    type(desk, settings, 5, 'value', '工作日');
    type(desk, settings, 12, 'value', '否');
    type(desk, runningPlace(TABS.people), 2, 'email', ' Li@Factory.Example ');
    type(desk, runningPlace(TABS.people), 2, 'roles', '接单员，跟单员');
    type(desk, runningPlace(TABS.people), 2, 'categories', '防盗门');
    type(desk, runningPlace(TABS.categories), 4, 'name', '铜门');
    for (const [columnId, text] of [
      ['leadEarliest', '20'],
      ['leadLatest', '30'],
      ['rushEarliest', '10'],
      ['rushLatest', '12'],
      ['rushConsent', '厂长'],
      ['deductHeightMm', '40'],
      ['deductWidthMm', '70'],
    ] as const) {
      type(desk, runningPlace(TABS.categories), 4, columnId, text);
    }
    const { settings: read } = desk.book.read({ settings: true });
    expect(read).toMatchObject({ cutOffTime: '16:30', leadDayUnit: 'working', checkerDiffers: false });
    expect(read.people[1]).toEqual({
      ...{ email: 'li@factory.example', name: '' },
      roles: ['clerk', 'follower'],
      categories: ['security'],
    });
    expect(read.categories[3]).toMatchObject({ id: '铜门', leadDays: { earliest: 20, latest: 30 } });
  });

  it('refuses a setting that can not be read, and names its cell', () => {
    const desk = installed();
    type(desk, settings, 3, 'value', '下午四点');
    const params = { tab: '设置', column: '值', row: 4, value: '下午四点', key: 'cutOffTime' };
    const refusal = refusalOf(() => desk.book.read({ settings: true }));
    expect([refusal.kind, refusal.problems]).toEqual(['setup', [{ code: 'cell-unreadable', params }]]);
  });

  it('gives nobody a right by a typo in their roles', () => {
    const desk = installed();
    type(desk, runningPlace(TABS.people), 1, 'roles', '管理員');
    const snapshot = desk.book.read({ settings: true });
    expect(snapshot.settings.people).toEqual([]);
    expect(snapshot.unreadable).toMatchObject([{ params: { tab: '人员', column: '角色', value: '管理員' } }]);
  });

  it('reads the words of the former language after the language was switched', () => {
    const desk = registerAround((desk) => type(desk, settings, 1, 'value', 'English'));
    expect(desk.shown(orders, 1)).toContain('已登记');
    expect(desk.shown(orders, 2)).toContain('registered');
  });
});

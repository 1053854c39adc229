import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetsEngine } from '../../host/sheets-api/engine';
import { accepted, type OrderDesk, orderDesk, staff } from '../support/order-desk';
import { readyOrders, standing, stockDesk, switchStock, take } from '../support/stock-desk';
import { hoursLater, installTriggers, runHourly } from './reminders/reminder-desk';

let used: SheetsEngine;
beforeAll(() => {
  const desk = stockDesk();
  installTriggers(desk);
  const [first = ''] = readyOrders(desk, 1);
  take(desk, staff.clerk, 'release', [first], {});
  runHourly(desk);
  used = desk.engine;
});

const open = () => orderDesk({ from: used });
const caller = { user: staff.administrator };
const sheetOf = (desk: OrderDesk, tab: string) => {
  const { sheets = [] } = desk.engine.get(desk.spreadsheetId, { fields: 'sheets.properties' }, caller);
  return sheets.find(({ properties }) => properties?.title === tab)?.properties?.sheetId ?? 0;
};

/** Another program writes into a cell of the first item, without the edit trigger seeing it. */
function spoil(desk: OrderDesk, title: string, value: number): void {
  const header = desk.engine.valuesGet(desk.spreadsheetId, `'库存'!1:1`, {}, caller).values?.[0] ?? [];
  const column = String.fromCharCode('A'.charCodeAt(0) + header.indexOf(title));
  desk.engine.valuesUpdate(
    desk.spreadsheetId,
    `'库存'!${column}2`,
    { valueInputOption: 'RAW' },
    { values: [[value]] },
    caller,
  );
}

function deleteRow(desk: OrderDesk, tab: string, row: number): void {
  const range = { sheetId: sheetOf(desk, tab), dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
  desk.engine.batchUpdate(desk.spreadsheetId, { requests: [{ deleteDimension: { range } }] }, caller);
}

const found = (desk: OrderDesk) =>
  accepted(desk.as(staff.administrator, 'checkWorkbook', null)).findings.find(({ check }) => check === 'stock');
const duties = (desk: OrderDesk) =>
  accepted(desk.as(staff.administrator, 'openWorkList', {}))
    .duties.filter(({ kindName, task }) => kindName !== '采购提醒' && task.includes('库存'))
    .map(({ task, target }) => `${task} → ${target.to}`);
/** The work of the next night, by whoever installed the triggers. */
const night = (desk: OrderDesk, user: string = staff.administrator) => {
  hoursLater(desk, 24);
  return accepted(runHourly(desk, user));
};

describe('the stock in the self-check (N1) with the built bundle', () => {
  it('is not spoken of where stock is switched off, and agrees with movements and orders where it is used', () => {
    const desk = open();
    expect(found(desk)).toMatchObject({ verdict: 'good', message: '2 项与流水、订单一致。' });
    switchStock(desk, '否');
    expect(found(desk)).toBeUndefined();
  });

  it('names the item whose figures somebody changed, by how much, and writes nothing', () => {
    const desk = open();
    spoil(desk, '现有', 13);
    spoil(desk, '预留', 3);
    const before = JSON.stringify([...desk.engine.exportState()]);
    expect(found(desk)).toMatchObject({
      verdict: 'bad',
      message:
        '2 处不一致：门锁现有 13，按流水应为 10（差 +3）；门锁预留 3，按订单应为 4（差 −1）。账面数夜间会按流水和订单自动改正。',
    });
    expect(JSON.stringify([...desk.engine.exportState()])).toBe(before);
  });

  it('says that an item wants counting whose movements somebody deleted; the count settles it', () => {
    const desk = open();
    deleteRow(desk, '2026-11 库存流水', 3);
    expect(found(desk)?.message).toBe('1 处不一致：门锁少了 1 笔流水，请盘点。到“库存”登记盘点实数就好。');
    const count = { requestKey: 'stock-count-1', code: 'K01', kind: 'counted' as const, quantity: 9, reason: '盘点' };
    accepted(desk.as(staff.clerk, 'bookStock', { ...count, version: 2 }));
    expect(found(desk)?.verdict).toBe('good');
  });

  it('finds the movements of an item that stood still for a year', () => {
    const desk = open();
    desk.clock.set('2027-11-24T02:00:00.000Z');
    expect(found(desk)).toMatchObject({ verdict: 'good', message: '2 项与流水、订单一致。' });
    spoil(desk, '现有', 7);
    expect(found(desk)?.message).toContain('门锁现有 7，按流水应为 10（差 −3）');
  });
});

describe('the stock in the nightly comparison (N1) with the built bundle', () => {
  it('says and writes nothing where all agrees', () => {
    const desk = open();
    const before = [desk.column('库存', '流水数'), desk.column('2026-11 库存流水', '编号')];
    night(desk);
    expect([desk.column('库存', '流水数'), desk.column('2026-11 库存流水', '编号')]).toEqual(before);
    expect(duties(desk)).toEqual([]);
  });

  it('puts a figure right by the movements, tells it for a day, and goes on from there', () => {
    const desk = open();
    spoil(desk, '现有', 13);
    night(desk);
    expect(standing(desk).K01).toEqual([10, 4, 6]);
    expect(desk.column('库存', '可用')[0]).toBe(6);
    expect(duties(desk)).toEqual([
      '2026-11-25 夜间核对：库存“门锁”的账面数与流水或订单不一致，已更正，请看一下 → stock',
    ]);
    expect(desk.column('审计', '对象')).toContain('K01');
    night(desk);
    expect(duties(desk)).toEqual([]);
    expect(found(desk)?.verdict).toBe('good');
  });

  it('books what is reserved otherwise than the orders say, with its reason', () => {
    const desk = open();
    const row = 2;
    const [life = ''] = desk.column('2026-11 订单', '经过').map(String);
    const header = desk.engine.valuesGet(desk.spreadsheetId, `'2026-11 订单'!1:1`, {}, caller).values?.[0] ?? [];
    const range = { sheetId: sheetOf(desk, '2026-11 订单'), rowIndex: row - 1, columnIndex: header.indexOf('经过') };
    const stringValue = life.replace('"reserved":2', '"reserved":0');
    expect(stringValue).not.toBe(life);
    const rows = [{ values: [{ userEnteredValue: { stringValue } }] }];
    const requests = [{ updateCells: { start: range, rows, fields: 'userEnteredValue' } }];
    desk.engine.batchUpdate(desk.spreadsheetId, { requests }, caller);
    const before = standing(desk).K01;
    night(desk);
    const after = standing(desk).K01;
    expect([before, after]).toEqual([
      [10, 4, 6],
      [10, 2, 8],
    ]);
    expect(desk.column('2026-11 库存流水', '说明').slice(-1)).toEqual(['夜间核对：按订单更正']);
    expect(desk.column('2026-11 库存流水', '变动后预留').slice(-1)).toEqual([2]);
    expect(found(desk)?.verdict).toBe('good');
  });

  it('tells every night of movements that are gone, until the item is counted', () => {
    const desk = open();
    deleteRow(desk, '2026-11 库存流水', 3);
    const told = ['库存“门锁”的流水缺了或前后对不上：请盘点，登记实数 → stock'];
    night(desk);
    expect(duties(desk)).toEqual(told);
    night(desk);
    expect(duties(desk)).toEqual(told);
    const count = { requestKey: 'stock-count-1', code: 'K01', kind: 'counted' as const, quantity: 10, reason: '' };
    accepted(desk.as(staff.clerk, 'bookStock', { ...count, version: 2 }));
    night(desk);
    expect(duties(desk)).toEqual([]);
  });
});

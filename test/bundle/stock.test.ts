import { describe, expect, it } from 'vitest';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { accepted, type OrderDesk, orderDesk, staff } from '../support/order-desk';
import { HINGE, LOCK, standing, stockDesk, switchStock } from '../support/stock-desk';
import { installTriggers, runHourly } from './reminders/reminder-desk';

const titles = (desk: OrderDesk) => {
  const { sheets = [] } = desk.engine.get(desk.spreadsheetId, { fields: 'sheets.properties' }, { user: null });
  return sheets.map(({ properties }) => properties?.title ?? '');
};
const book = (desk: OrderDesk, change: object = {}) =>
  desk.as(staff.clerk, 'bookStock', {
    ...{ requestKey: 'stock-book-1', code: 'K01', kind: 'received', quantity: 20, reason: '五金店 0412', version: 1 },
    ...change,
  });

/** Types a number into a cell as the administrator does, and lets the edit trigger judge it. */
function typed(desk: OrderDesk, { tab, title, row }: { tab: string; title: string; row: number }, value: number) {
  const caller = { user: staff.administrator };
  const header = desk.engine.valuesGet(desk.spreadsheetId, `'${tab}'!1:1`, {}, caller).values?.[0] ?? [];
  const column = header.indexOf(title);
  const { sheets = [] } = desk.engine.get(desk.spreadsheetId, { fields: 'sheets.properties' }, caller);
  const sheetId = sheets.find(({ properties }) => properties?.title === tab)?.properties?.sheetId ?? 0;
  const oldValue = String(desk.column(tab, title)[row - 1]);
  const rows = [{ values: [{ userEnteredValue: { numberValue: value } }] }];
  const start = { sheetId, rowIndex: row, columnIndex: column };
  const requests = [{ updateCells: { start, rows, fields: 'userEnteredValue' } }];
  desk.engine.batchUpdate(desk.spreadsheetId, { requests }, caller);
  const range = {
    sheetId,
    startRowIndex: row,
    endRowIndex: row + 1,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  };
  const event = { authMode: 'FULL' as const, user: staff.administrator, range, value: String(value), oldValue };
  return desk.result('onHandEdit', [], { ...caller, kind: 'installable-trigger', event });
}

describe('stock that is switched off (N) with the built bundle', () => {
  it('leaves no tab in the workbook, shows nothing, books nothing and says how to switch it on', () => {
    const desk = orderDesk();
    expect(titles(desk).filter((title) => title.includes('库存'))).toEqual([]);
    expect(accepted(desk.as(staff.clerk, 'openStock', null))).toMatchObject({ isOn: false, items: [] });
    const request = { requestKey: 'stock-locks', code: null, fields: LOCK, onHand: 10 };
    const saved = desk.as(staff.clerk, 'saveStockItem', request);
    expect(!saved.ok && [saved.details.problems.map(({ rule }) => rule), saved.message]).toEqual([
      ['N1'],
      expect.stringContaining('启用库存'),
    ]);
    expect(book(desk).ok).toBe(false);
    expect(desk.as(staff.clerk, 'readStockMoves', { code: 'K01', month: null }).ok).toBe(false);
    expect(titles(desk).filter((title) => title.includes('库存'))).toEqual([]);
  });

  it('keeps what was booked while it was on, and shows it again', () => {
    const desk = stockDesk();
    switchStock(desk, '否');
    expect(accepted(desk.as(staff.clerk, 'openStock', null)).items).toEqual([]);
    switchStock(desk, '是');
    expect(standing(desk)).toEqual({ K01: [10, 0, 10], K02: [40, 0, 40] });
  });
});

describe('stock (N1) with the built bundle', () => {
  it('gets its tabs with the first item, one read and one write, with everything that people see there', () => {
    const desk = orderDesk();
    switchStock(desk, '是');
    const checked = (at: OrderDesk) =>
      accepted(at.as(staff.administrator, 'checkWorkbook', null)).findings.map(({ check, verdict }) => [
        check,
        verdict,
      ]);
    const before = checked(desk);
    const request = { requestKey: 'stock-locks', code: null, fields: LOCK, onHand: 4 };
    const { value, reads, writes } = costOf(desk, () => desk.as(staff.production, 'saveStockItem', request));
    expect([accepted(value), reads, writes]).toEqual([{ code: 'K01', name: '门锁' }, 1, 1]);
    expect(titles(desk).filter((title) => title.includes('库存'))).toEqual(['2026-11 库存流水', '库存']);
    const cells = ['编号', '名称', '单位', '现有', '预留', '可用', '再订货点', '状态', '订单用量'];
    expect(cells.map((title) => desk.column('库存', title)[0])).toEqual([
      ...['K01', '门锁', '把', 4, 0, 4, 5, '要采购', '实木门每樘 1'],
    ]);
    const moves = ['编号', '名称', '类型', '现有变动', '变动后现有', '经办人'];
    expect(moves.map((title) => desk.column('2026-11 库存流水', title)[0])).toEqual([
      ...['K01', '门锁', '期初', 4, 4, '马超'],
    ]);
    expect(checked(desk)).toEqual(before);
  });

  it('lists what is to be bought first', () => {
    const desk = stockDesk();
    accepted(book(desk, { code: 'K02', kind: 'counted', quantity: 3, reason: '盘亏' }));
    const { items, mayKeep } = accepted(desk.as(staff.clerk, 'openStock', null));
    expect(items.map(({ code, state, missing }) => [code, state, missing])).toEqual([
      ['K02', 'short', 7],
      ['K01', 'enough', 0],
    ]);
    expect(mayKeep).toBe(true);
    expect(accepted(desk.as(staff.salesperson, 'openStock', null)).mayKeep).toBe(false);
  });

  it('books what came and what was counted, and tells it month by month', () => {
    const desk = stockDesk();
    const { value, reads, writes } = costOf(desk, () => accepted(book(desk)));
    expect([reads, writes]).toEqual([1, 1]);
    expect(value).toMatchObject({ name: '门锁', onHand: 30, available: 30 });
    desk.clock.set('2026-12-01T02:00:00.000Z');
    accepted(book(desk, { requestKey: 'stock-count', kind: 'counted', quantity: 28, reason: '损坏 2 把', version: 2 }));
    const moves = (month: string | null) => accepted(desk.as(staff.clerk, 'readStockMoves', { code: 'K01', month }));
    expect(moves(null)).toMatchObject({
      month: '2026-12',
      moves: [{ id: 'K01/3', kindName: '盘点', onHand: '−2', reserved: '', onHandAfter: 28, reason: '损坏 2 把' }],
    });
    expect(moves('2026-11').moves.map(({ id, onHand }) => [id, onHand])).toEqual([
      ['K01/2', '+20'],
      ['K01/1', '+10'],
    ]);
    expect(moves('2026-10').moves).toEqual([]);
    expect(desk.column('审计', '对象').filter((each) => String(each).startsWith('K01'))).toEqual([
      ...['K01', 'K01/2', 'K01/3'],
    ]);
  });

  it('does not take a count of before the last movement, nor a difference without its reason', () => {
    const desk = stockDesk();
    accepted(book(desk));
    const stale = book(desk, { requestKey: 'stock-stale', kind: 'counted', quantity: 9, version: 1 });
    expect(!stale.ok && [stale.code, stale.details.problems]).toMatchObject([
      'conflict',
      [{ field: 'quantity', rule: 'N1' }],
    ]);
    const silent = book(desk, { requestKey: 'stock-silent', kind: 'counted', quantity: 9, version: 2, reason: '' });
    expect(!silent.ok && silent.details.problems).toMatchObject([{ field: 'reason', rule: 'N1' }]);
    expect(standing(desk).K01).toEqual([30, 0, 30]);
  });

  it('keeps an item’s name and level by the form alone: quantities stay what the movements say', () => {
    const desk = stockDesk();
    const fields = { ...LOCK, name: '静音门锁', reorderLevel: 12 };
    const request = { requestKey: 'stock-edit', code: 'K01', fields, onHand: 999 };
    accepted(desk.as(staff.clerk, 'saveStockItem', request));
    expect(standing(desk).K01).toEqual([10, 0, 10]);
    expect(desk.column('库存', '状态')).toEqual(['要采购', '够用']);
    const twin = desk.as(staff.clerk, 'saveStockItem', { ...request, requestKey: 'stock-twin', code: 'K02' });
    expect(!twin.ok && twin.details.problems.map(({ field }) => field)).toEqual(['name']);
    const gone = desk.as(staff.clerk, 'saveStockItem', { ...request, requestKey: 'stock-gone', code: 'K09' });
    expect(!gone.ok && gone.message).toContain('K09');
  });

  it('puts back what somebody types on its tabs: quantities follow from the movements', () => {
    const desk = stockDesk();
    for (const [tab, title, row] of [
      ['库存', '现有', 2],
      ['库存', '再订货点', 1],
      ['2026-11 库存流水', '现有变动', 1],
    ] as const) {
      const before = desk.column(tab, title);
      expect(typed(desk, { tab, title, row }, 999)).toMatchObject({ ok: true });
      expect(desk.column(tab, title)).toEqual(before);
    }
    expect(standing(desk)).toEqual({ K01: [10, 0, 10], K02: [40, 0, 40] });
  });

  it('names each malformed field of what was sent', () => {
    const desk = stockDesk();
    const request = { requestKey: 'stock-bad-1', code: null, fields: { ...HINGE, name: 7 }, onHand: '3' };
    const saved = desk.as(staff.clerk, 'saveStockItem', request as never);
    expect(!saved.ok && saved.details.problems.map(({ field }) => field)).toEqual(['fields.name', 'onHand']);
  });

  it('books once whatever call fails, and after a retry once', () => {
    const prepared = stockDesk();
    forEachFault(
      () => stockDesk(prepared.engine),
      (desk) => book(desk),
      (desk) => {
        expect([10, 30]).toContain(standing(desk).K01?.[0]);
        accepted(book(desk));
        expect(standing(desk).K01).toEqual([30, 0, 30]);
        expect(desk.column('2026-11 库存流水', '编号').filter((code) => code === 'K01')).toHaveLength(2);
      },
    );
  });
});

describe('the purchase reminder (N1, L1) with the built bundle', () => {
  const duties = (desk: OrderDesk) =>
    accepted(desk.as(staff.production, 'openWorkList', {})).duties.filter(({ kind }) => kind === 'stock');
  const count = (desk: OrderDesk, quantity: number, version: number) =>
    accepted(book(desk, { requestKey: `stock-count-${version}`, kind: 'counted', quantity, version, reason: '领用' }));

  it('stands once in 今日待办 of whoever keeps the store while the item is short, and goes when the level is back', () => {
    const desk = stockDesk();
    expect(duties(desk)).toEqual([]);
    count(desk, 4, 1);
    expect(duties(desk)).toMatchObject([
      {
        ...{ kindName: '采购提醒', task: '“门锁”可用 4 把，低于再订货点 5：请至少采购 1 把', isMine: true },
        ...{ people: [{ name: '马超' }], target: { to: 'stock' } },
      },
    ]);
    const [{ id } = { id: '' }] = duties(desk);
    count(desk, 2, 2);
    expect(duties(desk).map((duty) => duty.id)).toEqual([id]);
    accepted(book(desk, { requestKey: 'stock-came-1', quantity: 3 }));
    expect(duties(desk)).toEqual([]);
    count(desk, 4, 4);
    switchStock(desk, '否');
    expect(duties(desk)).toEqual([]);
  });

  it('goes out with the digest, once a person and day however often the run comes, and is written into the tab', () => {
    const desk = stockDesk();
    count(desk, 4, 1);
    installTriggers(desk);
    accepted(runHourly(desk));
    accepted(runHourly(desk));
    const mails = desk.kernel.mailbox().filter(({ body }) => body.includes('门锁'));
    expect(mails.map(({ to }) => to)).toEqual([[staff.production]]);
    expect(mails[0]?.body.split('门锁')).toHaveLength(2);
    expect(desk.column('今日待办', '类型')).toEqual(['采购提醒']);
    accepted(book(desk, { requestKey: 'stock-came-2' }));
    desk.clock.advance(24 * 3_600_000);
    accepted(runHourly(desk));
    expect(desk.kernel.mailbox().filter(({ body }) => body.includes('门锁'))).toHaveLength(1);
    expect(desk.column('今日待办', '类型')).not.toContain('采购提醒');
  });
});

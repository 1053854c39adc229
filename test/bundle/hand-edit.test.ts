import { describe, expect, it } from 'vitest';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { accepted, numbersOf, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const ITEMS = '2026-11 明细';

/** One order of three doors; the trigger runs as the administrator who installed it. */
function deskWithOrder(from?: OrderDesk): OrderDesk {
  if (from) return orderDesk({ from: from.engine });
  const desk = orderDesk();
  accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001')));
  return desk;
}

const quantities = (desk: OrderDesk) => desk.column(ITEMS, '数量');

/** Types a quantity into the first item's row, then lets the trigger run, as the host does after an edit in a page. */
function type(desk: OrderDesk, user: string | null, value: number, typist: string = staff.clerk) {
  const caller = { user: typist };
  const header = desk.engine.valuesGet(desk.spreadsheetId, `'${ITEMS}'!1:1`, {}, caller).values?.[0] ?? [];
  const column = header.indexOf('数量');
  const sheet = desk.engine
    .get(desk.spreadsheetId, { fields: 'sheets.properties' }, caller)
    .sheets?.find(({ properties }) => properties?.title === ITEMS);
  const sheetId = sheet?.properties?.sheetId ?? 0;
  const before = quantities(desk)[0];
  const start = { sheetId, rowIndex: 1, columnIndex: column };
  const rows = [{ values: [{ userEnteredValue: { numberValue: value } }] }];
  desk.engine.batchUpdate(
    desk.spreadsheetId,
    { requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }] },
    caller,
  );
  const range = { sheetId, startRowIndex: 1, endRowIndex: 2, startColumnIndex: column, endColumnIndex: column + 1 };
  const event = { authMode: 'FULL' as const, user, range, value: String(value), oldValue: String(before) };
  return () => desk.result('onHandEdit', [], { user: staff.administrator, kind: 'installable-trigger', event });
}

describe('the edit trigger of the built bundle', () => {
  it('goes by who typed, not by whom it runs as (M1)', () => {
    for (const [user, expected] of [
      [staff.clerk, 5],
      [staff.manager, 5],
      [staff.finance, 1],
      [staff.production, 1],
      ['stranger@elsewhere.example', 1],
      [null, 1],
      ['', 1],
    ] as const) {
      const desk = deskWithOrder();
      expect(type(desk, user, 5)()).toMatchObject({ ok: true });
      expect([user, quantities(desk)[0]]).toEqual([user, expected]);
      expect(desk.column('2026-11 订单', '数量')).toEqual([expected + 3]);
    }
  });

  it('carries what follows from the order: its figures and its open account, in one read and one write (J4, H1)', () => {
    const desk = deskWithOrder();
    const page = () =>
      desk.engine.valuesGet(desk.spreadsheetId, "'统计'", {}, { user: staff.administrator }).values ?? [];
    const shown = (name: string) => page().find(([title]) => title === name)?.[1];
    expect(shown('订单金额')).toBe('¥7,200.00');
    const run = type(desk, staff.clerk, 5);
    const { value, reads, writes } = costOf(desk, run);
    expect([value, reads, writes]).toMatchObject([{ ok: true }, 1, 1]);
    expect(desk.column('2026-11 订单', '金额')).toEqual([14400]);
    expect(shown('订单金额')).toBe('¥14,400.00');
    expect(shown('月末未交件数')).toBe('8');
    const request = { requestKey: 'check-after-hand-edit', month: '2026-11' };
    expect(accepted(desk.as(staff.manager, 'recomputeStatistics', request)).differenceCount).toBe(0);
    expect(desk.column('应收账款', '订单应付')).toEqual([14400]);
  });

  it('takes nothing in a closed month, from administrators either (J5)', () => {
    const desk = deskWithOrder();
    desk.kernel.clock.set('2026-12-02T02:00:00.000Z');
    accepted(desk.as(staff.manager, 'closeMonth', { requestKey: 'close-2026-11', month: '2026-11' }));
    const amount = desk.column('2026-11 订单', '金额');
    expect(type(desk, staff.administrator, 5, staff.administrator)()).toMatchObject({ ok: true });
    expect([quantities(desk)[0], desk.column('2026-11 订单', '金额')]).toEqual([1, amount]);
  });

  it('does nothing for a sidebar that calls it with an event of its own making', () => {
    const desk = deskWithOrder();
    const before = JSON.stringify([...desk.engine.exportState()]);
    for (const forged of [undefined, null, {}, { range: { sheetId: 2026112 }, user: { email: staff.administrator } }]) {
      desk.call('onHandEdit', [forged], { user: staff.clerk });
    }
    expect(JSON.stringify([...desk.engine.exportState()])).toBe(before);
  });

  it('leaves the edit or settles it whatever call fails, and the next run of it settles it once', () => {
    const prepared = deskWithOrder();
    forEachFault(
      () => deskWithOrder(prepared),
      (desk) => type(desk, staff.clerk, 5)(),
      (desk) => {
        const [first] = quantities(desk);
        expect(first).toBe(5);
        expect([4, 8]).toContain(desk.column('2026-11 订单', '数量')[0]);
        type(desk, staff.clerk, 5)();
        expect(desk.column('2026-11 订单', '数量')).toEqual([8]);
        expect(desk.column('审计', '做了什么').filter((action) => action === 'hand-edit')).toHaveLength(1);
      },
      { only: ({ service }) => service === 'Sheets' || service === 'Lock' },
    );
  });

  it('numbers go on as before, whatever was typed (B4)', () => {
    const desk = deskWithOrder();
    type(desk, staff.finance, -7)();
    expect(numbersOf(desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0002', '另一家')))).toEqual([
      '2026-11-0002',
    ]);
  });
});

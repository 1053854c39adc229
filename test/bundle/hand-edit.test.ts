import { describe, expect, it } from 'vitest';
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
function type(desk: OrderDesk, user: string | null, value: number) {
  const caller = { user: staff.clerk };
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

import { describe, expect, it } from 'vitest';
import type { Callables } from '../../src/entry/contract';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const PAGE = 1150;

type Opened = ReturnType<Callables['openSelectedFigure']>;

/** The rows of the page 统计 as they are shown. */
function pageOf(desk: OrderDesk): string[][] {
  const { values = [] } = desk.engine.valuesGet(desk.spreadsheetId, "'统计'", {}, { user: staff.administrator });
  return values.map((row) => row.map(String));
}

/** Selects a cell in the grid and asks what it is made of. */
function asker(desk: OrderDesk) {
  const sessionId = desk.kernel.openSession({ user: staff.manager });
  return (row: number, column: number, sheetId = PAGE): Opened => {
    const cell = { row: row + 1, column: column + 1, numRows: 1, numColumns: 1 };
    const range = {
      ...{ startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 },
      sheetId,
    };
    desk.kernel.setSelection(sessionId, { sheetId, ranges: [range], ...cell } as never);
    return desk.call('openSelectedFigure', [null], { user: staff.manager, sessionId }) as Opened;
  };
}

/** What the page shows as a number: `¥7,200.00`, `50.0%`, `1,248`. */
const isNumber = (shown: string | undefined): shown is string => /^¥?[\d,.]+%?$/.test(shown ?? '');

describe('a figure that is selected on the page 统计 (J3)', () => {
  it('opens to what it is made of, whichever table it stands in, and shows the same number there', () => {
    const desk = orderDesk();
    for (const n of [1, 2]) {
      accepted(desk.as(staff.clerk, 'registerOrder', threeDoors(`intent-000${n}`, `客户${n}`)));
    }
    const step = { requestKey: 'step-confirm', step: 'confirm', keys: ['2026-11-0001'] };
    accepted(
      desk.as(staff.salesperson, 'takeStep', { ...step, input: { how: 'salesperson', confirmedBy: '' } } as never),
    );
    const ask = asker(desk);
    const page = pageOf(desk);
    const head = (name: string) => page.findIndex(([first]) => first === name) + 1;
    const tables = [
      { name: '指标', columns: [1, 2] },
      { name: '月份', columns: [1, 2, 3, 4, 5, 6] },
      { name: '类别', columns: [1, 2, 3, 4, 5, 6, 7] },
      { name: '工序', columns: [1, 2, 3] },
    ];
    const second = (name: string) => page.map(([first]) => first).lastIndexOf(name) + 1;
    const places = [
      ...tables.map(({ name, columns }) => ({ top: head(name), columns })),
      ...['业务员', '客户'].map((name) => ({ top: second(name), columns: [1, 2, 3, 4, 5] })),
    ];
    let opened = 0;
    for (const { top, columns } of places) {
      for (let row = top; page[row]?.[0]; row += 1) {
        for (const column of columns) {
          const shown = page[row]?.[column];
          if (!isNumber(shown)) continue;
          const { parts } = accepted(ask(row, column));
          expect([parts.agrees, Number(parts.value.replace(/[¥,%]/g, ''))], `${page[row]?.[0]} ${column}`).toEqual([
            true,
            Number(shown.replace(/[¥,%]/g, '')),
          ]);
          opened += 1;
        }
      }
    }
    expect(opened).toBeGreaterThan(60);
    const amount = accepted(ask(head('指标') + 2, 1));
    expect(amount).toMatchObject({ month: '2026-11', dimension: 'total', parts: { name: '订单金额', count: 2 } });
    const before = accepted(ask(head('指标') + 2, 2));
    expect(before).toMatchObject({ month: '2026-10', parts: { value: '¥0.00', count: 0 } });
    const confirmed = accepted(ask(head('工序'), 2));
    expect(confirmed).toMatchObject({ dimension: 'step', value: 'confirmed', parts: { name: '确认：数量', count: 1 } });
  });

  it('is asked for where something else is selected', () => {
    const desk = orderDesk();
    accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001', '客户1')));
    const ask = asker(desk);
    for (const [row, column, sheetId] of [
      [0, 0, PAGE],
      [2, 1, PAGE],
      [44, 0, PAGE],
      [5, 1, 2026111],
    ] as const) {
      const answer = ask(row, column, sheetId);
      expect(!answer.ok && answer.details.problems.map(({ message }) => message).join()).toContain('统计');
    }
  });
});

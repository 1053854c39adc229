import { costOf } from '../support/counters';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';
import { summarise } from './figures-table';

const REPEATS = 30;
const ORDERS_A_MONTH = 3_000;

/**
 * What registering an order and moving orders on take: Sheets calls, cells and milliseconds of script time on the
 * local engine, with 10 orders in the workbook and with 100,000 in its past months.
 */
export function run(): void {
  const [few, many] = [10, 100_000].map((orders) => figuresOf(orders));
  console.log('\nThe desk: one action, as the past grows');
  console.table(
    Object.keys(few ?? {}).map((action) => {
      const [a, b] = [few?.[action], many?.[action]];
      return {
        action,
        'Sheets calls': `${a?.calls} → ${b?.calls}`,
        'cells read': `${a?.cellsRead} → ${b?.cellsRead}`,
        'cells written': `${a?.cellsWritten} → ${b?.cellsWritten}`,
        'median ms': `${a?.ms.toFixed(1)} → ${b?.ms.toFixed(1)}`,
        'ratio ms': ((b?.ms ?? 0) / (a?.ms ?? 1)).toFixed(2),
      };
    }),
  );
}

interface ActionFigures {
  calls: number;
  cellsRead: number;
  cellsWritten: number;
  ms: number;
}

function figuresOf(orders: number): Record<string, ActionFigures> {
  const desk = deskWithPast(orders);
  let n = 0;
  const register = () => {
    n += 1;
    return accepted(desk.as(staff.clerk, 'registerOrder', threeDoors(`bench-register-${n}`)));
  };
  const confirm = () => {
    n += 1;
    const keys = ['2026-11-0001', '2026-11-0002', '2026-11-0003'];
    const input = { question: `问 ${n}` };
    return desk.as(staff.clerk, 'takeStep', { requestKey: `bench-step-${n}`, step: 'ask-follower', keys, input });
  };
  const find = () => accepted(desk.as(staff.clerk, 'findOrders', { query: '1101', more: null }));
  return {
    'register an order of three doors': repeated(desk, register),
    'ask the follower about three orders': repeated(desk, confirm),
    'find an order by its short number': repeated(desk, find),
    'open the order form': repeated(desk, () => accepted(desk.as(staff.clerk, 'openOrderForm', { draftId: null }))),
  };
}

function repeated(desk: OrderDesk, act: () => unknown): ActionFigures {
  const samples: number[] = [];
  let first: ReturnType<typeof costOf> | undefined;
  for (let n = 0; n < REPEATS; n += 1) {
    const start = performance.now();
    const cost = costOf(desk, act);
    samples.push(performance.now() - start);
    first ??= cost;
  }
  const { sheetsCalls = [], cellsRead = 0, cellsWritten = 0 } = first ?? {};
  return { calls: sheetsCalls.length, cellsRead, cellsWritten, ms: summarise(samples).median };
}

/** A desk whose past months hold so many orders. */
function deskWithPast(orders: number): OrderDesk {
  const desk = orderDesk();
  for (let n = 1; (n - 1) * ORDERS_A_MONTH < orders; n += 1) {
    const month = new Date(Date.UTC(2026, 10 - n)).toISOString().slice(0, 7);
    desk.clock.set(`${month}-15T10:00:00+08:00`);
    const past = threeDoors(`past-${month}`, '老客户');
    past.entry.wantedOn = `${month}-28`;
    accepted(desk.as(staff.clerk, 'registerOrder', past));
    const count = Math.min(ORDERS_A_MONTH, orders - (n - 1) * ORDERS_A_MONTH) - 1;
    const values = Array.from({ length: count }, (_, i) => [
      `${month}-${String(i + 2).padStart(4, '0')}`,
      '1',
      '已结清',
    ]);
    const query = { valueInputOption: 'RAW' };
    desk.engine.valuesAppend(desk.spreadsheetId, `'${month} 订单'!A1`, query, { values }, { user: staff.clerk });
  }
  desk.clock.set('2026-11-24T10:00:00+08:00');
  for (let n = 1; n <= 3; n += 1) accepted(desk.as(staff.clerk, 'registerOrder', threeDoors(`seed-000${n}`)));
  return desk;
}

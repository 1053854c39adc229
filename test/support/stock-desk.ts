import type { SheetsEngine } from '../../host/sheets-api/engine';
import type { StepId, StepInputs } from '../../src/domain/life/step';
import type { Answer } from '../../src/entry/contract';
import type { StepsOutcome } from '../../src/entry/contract-life';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from './order-desk';

/** Types the switch of stock into 设置 as a person does (N). */
export function switchStock(desk: OrderDesk, on: '是' | '否'): void {
  const row = desk.column('设置', '代码').indexOf('usesStock') + 2;
  const query = { valueInputOption: 'RAW' };
  const caller = { user: staff.administrator };
  desk.engine.valuesUpdate(desk.spreadsheetId, `'设置'!B${row}`, query, { values: [[on]] }, caller);
}

/** Locks for every solid-wood door, hinges only where hardware is wanted. */
export const LOCK = {
  ...{ name: '门锁', unit: '把', reorderLevel: 5 },
  usage: { perPiece: { 'solid-wood': 1 }, onlyWithHardware: false, style: '' },
};
export const HINGE = {
  ...{ name: '合页', unit: '副', reorderLevel: 10 },
  usage: { perPiece: { 'solid-wood': 3 }, onlyWithHardware: true, style: '' },
};

/** A desk that uses stock: 10 locks (K01), 40 hinges (K02). */
export function stockDesk(from?: SheetsEngine): OrderDesk {
  const desk = orderDesk(from ? { from } : {});
  if (from) return desk;
  switchStock(desk, '是');
  const add = (requestKey: string, fields: typeof LOCK | typeof HINGE, onHand: number) =>
    accepted(desk.as(staff.production, 'saveStockItem', { requestKey, code: null, fields, onHand }));
  add('stock-locks', LOCK, 10);
  add('stock-hinges', HINGE, 40);
  return desk;
}

/** On hand, reserved and available of each item, by its code. */
export function standing(desk: OrderDesk): Record<string, [number, number, number]> {
  const { items } = accepted(desk.as(staff.clerk, 'openStock', null));
  return Object.fromEntries(
    items.map(({ code, onHand, reserved, available }) => [code, [onHand, reserved, available]]),
  );
}

const keyOf = (n: number) => `2026-11-${String(n).padStart(4, '0')}`;

/** Registers, confirms and cross-checks orders of four doors each, in three items: ready for the release. */
export function readyOrders(desk: OrderDesk, count: number, hardware = true): string[] {
  const keys = Array.from({ length: count }, (_, n) => keyOf(n + 1));
  for (const [n, key] of keys.entries()) {
    const form = threeDoors(`stock-order-${n + 1}`, `客户${n + 1}`);
    const items = form.entry.items.map((item) => ({ ...item, hardware }));
    accepted(desk.as(staff.clerk, 'registerOrder', { ...form, entry: { ...form.entry, items } }));
    take(desk, staff.salesperson, 'confirm', [key], { how: 'salesperson', confirmedBy: '' });
    const { revision, promisedOn } = accepted(desk.as(staff.otherClerk, 'readOrder', { key }));
    take(desk, staff.otherClerk, 'cross-check', [key], { revision, promisedOn });
  }
  return keys;
}

/** Takes a step; the same step of the same orders with the same intent is the same request. */
export function take<Id extends StepId>(
  desk: OrderDesk,
  by: string,
  step: Id,
  keys: string[],
  input: StepInputs[Id],
  intent = 1,
): void {
  const requestKey = `${step}-${keys.join('-').slice(0, 60)}-${intent}`;
  const { kept } = accepted(
    desk.as(by, 'takeStep', { requestKey, step, keys, input } as never) as Answer<StepsOutcome>,
  );
  if (kept.length > 0) throw new Error(`${step}: ${JSON.stringify(kept)}`);
}

export const LORRY = {
  ...{ way: 'freight' as const, carrier: '顺达', carrierPhone: '13800001111', trackingNumber: '', insured: false },
  ...{ unpaidReason: '老客户', shippedOn: '2026-11-24' },
};

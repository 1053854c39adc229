import type { ScriptHost } from '../../../host/apps-script/script-host';
import type { SheetsEngine } from '../../../host/sheets-api/engine';
import { proposeMapping } from '../../../src/domain/import/import-fields';
import type { StepId, StepInputs } from '../../../src/domain/life/step';
import { doorItem } from '../../support/door-entry';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors, typeRows } from '../../support/order-desk';
import { LOCK, switchStock } from '../../support/stock-desk';
import { hoursLater, installTriggers, runHourly } from '../reminders/reminder-desk';

/** Wednesday: November is over and not closed, October is closed. */
export const NOW = '2026-12-02T10:00:00+08:00';

/** What the factory's papers and mails are called, as they come to be. */
export interface BusyFactory {
  engine: SheetsEngine;
  draft: { id: string; version: number };
  sentPaper: string;
  mailInDoubt: string;
  voucher: string;
}

/** The number of an order of December. */
export const keyOf = (n: number) => `2026-12-${String(n).padStart(4, '0')}`;
export const DOOR_FEN = 180_000;

/** One order of December for each thing that can be done next. */
export const ORDERS = {
  toConfirm: 1,
  toAsk: 2,
  asked: 3,
  toCheck: 4,
  toRelease: 5,
  toStart: 6,
  toFinish: 7,
  toShip: 8,
  onItsWay: 9,
  toClose: 10,
  onHold: 11,
  delayed: 12,
  toSign: 13,
  outOfTime: 14,
  toBind: 15,
} as const;
const COUNT = Object.keys(ORDERS).length;

/** A factory in the middle of everything, in which each action of `ACTIONS` can be carried out. */
export function busyFactory(): BusyFactory {
  const desk = orderDesk({ now: '2026-10-20T10:00:00+08:00' });
  switchStock(desk, '是');
  accepted(desk.as(staff.clerk, 'saveStockItem', { requestKey: 'stock-locks', code: null, fields: LOCK, onHand: 20 }));
  accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('order-october')));
  desk.clock.set('2026-11-24T02:00:00.000Z');
  register(desk, 'order-november');
  desk.clock.set('2026-12-01T01:00:00.000Z');
  accepted(desk.as(staff.manager, 'closeMonth', { requestKey: 'close-october', month: '2026-10' }));
  const dayOf20October = 46_315;
  typeRows(desk, '装订', [[1, 99, '2026-10-0001', '2026-11-0001', dayOf20October, dayOf20October]]);
  for (let n = 1; n <= COUNT; n += 1) register(desk, `order-${n}-of-${COUNT}`);
  const voucher = paid(desk);
  lead(desk);
  notices(desk);
  const complaint = { kind: 'quality' as const, text: '门有划痕', answerBy: '2026-12-04', settlement: null };
  const key = keyOf(ORDERS.onItsWay);
  accepted(desk.as(staff.follower, 'recordComplaint', { requestKey: 'complaint-0001', key, entry: complaint }));
  const entry = { kind: 'contract' as const, about: '1201', sentOn: '2026-12-01' };
  const { id: sentPaper } = accepted(
    desk.as(staff.clerk, 'noteSentPaper', { requestKey: 'paper-0001', customerId: 'C0001', entry }),
  );
  const draft = accepted(
    desk.as(staff.clerk, 'saveDraft', { ...threeDoors('draft-0001', '苏州江南木业'), entry: { items: [doorItem()] } }),
  );
  imported(desk);
  const mailInDoubt = doubt(desk);
  return { engine: desk.engine, draft, sentPaper, mailInDoubt, voucher };
}

/**
 * The factory on a workbook of its own.
 * @param scopeOf a host whose global scope its runs share
 */
export const deskOf = ({ engine }: BusyFactory, scopeOf?: ScriptHost): OrderDesk =>
  orderDesk({ from: engine, now: NOW, ...(scopeOf ? { scopeOf } : {}) });

/** An order of one door for the customer of the first. */
function register(desk: OrderDesk, requestKey: string): void {
  const { newCustomer: _, ...rest } = threeDoors(requestKey).entry;
  const entry = { ...rest, customerId: 'C0001', salesperson: staff.salesperson, items: [doorItem()] };
  accepted(desk.as(staff.clerk, 'registerOrder', { ...threeDoors(requestKey), entry }));
}

/** A customer of an old table that nobody has used yet. */
function imported(desk: OrderDesk): void {
  const cells = ['温州鹿城木业', '13655554444', '温州市 1 号', '华东', '刘洋'];
  const mapping = proposeMapping('customers', ['客户名称', '电话', '地址', '区域', '业务员']);
  accepted(
    desk.as(staff.administrator, 'importRows', {
      ...{ requestKey: 'import-0001', kind: 'customers', mapping, rows: [{ number: 1, cells, occurrence: 0 }] },
      ...{ reference: null, preview: false },
    }),
  );
}

/** Those that leave are paid, and ¥100 is credit. */
function paid(desk: OrderDesk): string {
  const orders = [ORDERS.toShip, ORDERS.onItsWay, ORDERS.toClose];
  const { voucher } = accepted(
    desk.as(staff.finance, 'takeReceipt', {
      ...{ requestKey: 'receipt-0001', customerId: 'C0001', paidOn: '2026-12-01', method: 'bank', note: '' },
      ...{ amountFen: orders.length * DOOR_FEN + 10_000, reference: 'ICBC-7781' },
      parts: orders.map((n) => ({ orderKey: keyOf(n), amountFen: DOOR_FEN })),
    }),
  );
  return voucher;
}

function step<Id extends StepId>(desk: OrderDesk, by: string, name: Id, orders: number[], input: StepInputs[Id]): void {
  const requestKey = `step-${name}-${orders.join('-')}`;
  const { kept } = accepted(desk.as(by, 'takeStep', { requestKey, step: name, keys: orders.map(keyOf), input }));
  if (kept.length > 0) throw new Error(`${name}: ${JSON.stringify(kept)}`);
}

export const shipment = {
  ...{ way: 'freight' as const, carrier: '顺达', carrierPhone: '13800001111', trackingNumber: '', insured: false },
  ...{ unpaidReason: '', shippedOn: '2026-12-01', items: [{ place: 1, quantity: 1 }] },
};
export const delay = { cause: 'people' as const, detail: '漏排', responsible: '马超', newOn: '2026-12-20' };

/** Each order as far as it has come. */
function lead(desk: OrderDesk): void {
  const o = ORDERS;
  step(desk, staff.clerk, 'ask-follower', [o.asked], { question: '能做吗' });
  const onward = [o.toRelease, o.toStart, o.toFinish, o.toShip, o.onItsWay, o.toClose, o.outOfTime];
  const confirmed = [o.toCheck, o.delayed, o.toSign, o.toBind, ...onward];
  step(desk, staff.salesperson, 'confirm', confirmed, { how: 'salesperson', confirmedBy: '' });
  for (const n of onward) {
    const { revision, promisedOn } = accepted(desk.as(staff.otherClerk, 'readOrder', { key: keyOf(n) }));
    step(desk, staff.otherClerk, 'cross-check', [n], { revision, promisedOn });
  }
  const released = onward.filter((n) => n !== o.toRelease);
  step(desk, staff.clerk, 'release', released, {});
  const started = released.filter((n) => n !== o.toStart);
  step(desk, staff.production, 'start-production', started, {});
  const gone = [o.onItsWay, o.toClose];
  step(desk, staff.production, 'finish-production', [o.toShip, ...gone], {});
  for (const n of gone) step(desk, staff.follower, 'ship', [n], shipment);
  const slip = { shipment: `12${String(o.toClose).padStart(2, '0')}-S1`, receivedOn: '2026-12-01' };
  step(desk, staff.clerk, 'receive-slip', [o.toClose], { ...slip, signedBy: '李四', exceptions: '' });
  step(desk, staff.clerk, 'hold', [o.onHold], { reason: '等客户' });
  step(desk, staff.follower, 'report-delay', [o.delayed], delay);
}

/** Of a colour, in time; of a quantity, which in production is too late (E1). */
export const change = (outOfTime: boolean) => ({
  ...{
    kind: 'change' as const,
    reason: '改',
    askedBy: '王经理',
    cause: 'customer' as const,
    baseRevision: 0,
    outOfTime,
  },
  edit: {
    items: [{ place: 1, ...(outOfTime ? { quantity: 2 } : { colour: '柚木' }) }],
    addItems: [],
    removePlaces: [],
  },
});
export const noticeOf = (n: number) => ({ key: keyOf(n), number: `12${String(n).padStart(2, '0')}-G1` });

function notices(desk: OrderDesk): void {
  for (const n of [ORDERS.toSign, ORDERS.outOfTime, ORDERS.toBind]) {
    const request = change(n === ORDERS.outOfTime);
    accepted(desk.as(staff.clerk, 'draftNotice', { requestKey: `notice-${n}-0001`, key: keyOf(n), request }));
  }
  const ref = noticeOf(ORDERS.toBind);
  accepted(desk.as(staff.clerk, 'signNotice', { requestKey: 'sign-clerk-0001', ...ref, as: 'clerk' }));
  accepted(desk.as(staff.follower, 'signNotice', { requestKey: 'sign-follower-0001', ...ref, as: 'follower' }));
}

/** The mails of the second morning went out, but nobody knows whether they did. */
function doubt(desk: OrderDesk): string {
  installTriggers(desk);
  desk.clock.set('2026-12-02T01:00:00.000Z');
  const remove = desk.kernel.intercept((call, proceed) => {
    if (call.method !== 'sendEmail') return proceed();
    throw new Error('no answer');
  });
  runHourly(desk);
  remove();
  hoursLater(desk, 1);
  const [mail] = accepted(desk.as(staff.administrator, 'openWorkList', {})).mailsInDoubt;
  if (!mail) throw new Error('no mail is in doubt');
  return mail.id;
}

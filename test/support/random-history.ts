import fc from 'fast-check';
import { recordComplaint } from '../../src/domain/complaint/answer';
import { COMPLAINT_KINDS } from '../../src/domain/complaint/complaint';
import type { Customer } from '../../src/domain/customer/customer';
import { returnProblems, withReturn } from '../../src/domain/life/goods-return';
import { leftToShip } from '../../src/domain/life/shipment';
import { isChecked } from '../../src/domain/life/stage';
import type { StepId, StepInputs } from '../../src/domain/life/step';
import { takeStep } from '../../src/domain/life/take-step';
import { NOTICE_CAUSES } from '../../src/domain/notice/notice';
import type { Order } from '../../src/domain/order/order';
import { registerEntry } from '../../src/domain/order/register';
import { addDays, monthOf } from '../../src/domain/time/local-date';
import type { LocalMoment } from '../../src/domain/time/local-time';
import { chineseCalendar } from './chinese-calendar';
import { doorEntry, doorItem, knownCustomer, priceList } from './door-entry';
import { at, change, inEffect, overridden, withdrawal } from './notice-desk';
import { deskSettings, hearing, moment, PEOPLE } from './order-in-life';

/** What happened to one order: before null where it was registered. */
export interface HistoryEvent {
  before: Order | null;
  after: Order;
  now: LocalMoment;
}

interface Turn {
  days: number;
  hour: number;
  roll: number;
  which: number;
}

const settings = deskSettings();
const doors = [
  doorItem(),
  doorItem({ categoryId: 'steel-wood', style: '平板素门' }),
  doorItem({ categoryId: 'security', style: '甲级单开' }),
];
const customers: Customer[] = ['C0001', 'C0002', 'C0003'].map((id, n) =>
  knownCustomer({ id, salesperson: n === 1 ? PEOPLE.otherSales.email : PEOPLE.sales.email }),
);

/** Months of a factory: orders taken, moved on, changed, withdrawn, delayed, shipped in parts, in any order that the rules allow. */
export const anyHistory: fc.Arbitrary<HistoryEvent[]> = fc
  .array(
    fc.record({
      // Much happens on one day, as at a busy desk.
      days: fc.constantFrom(0, 0, 0, 1, 1, 2, 4),
      hour: fc.integer({ min: 8, max: 19 }),
      roll: fc.nat(100_000),
      which: fc.nat(1000),
    }),
    { minLength: 60, maxLength: 150, size: 'max' },
  )
  .map(play);

function play(turns: readonly Turn[]): HistoryEvent[] {
  const orders = new Map<string, Order>();
  const events: HistoryEvent[] = [];
  let day = '2026-09-05';
  for (const turn of turns) {
    day = addDays(day, turn.days);
    const now = moment(day, `${String(turn.hour).padStart(2, '0')}:${String(turn.roll % 60).padStart(2, '0')}`);
    const known = [...orders.values()];
    const before = turn.roll % 5 === 0 ? null : (known[turn.which % Math.max(1, known.length)] ?? null);
    const file = (former: Order | null, after: Order | null): Order | null => {
      if (!after || after === former) return null;
      orders.set(after.key, after);
      events.push({ before: former, after, now });
      return after;
    };
    let order = file(before, before ? happened(before, turn, now) : taken(turn, now, known));
    // Now and then an order goes on at once: only so is any released in time.
    for (let more = turn.roll % 3; order && more > 0; more -= 1) order = file(order, movedOn(order, turn, now));
  }
  return events;
}

function taken({ roll, which }: Turn, now: LocalMoment, known: readonly Order[]): Order | null {
  const door = doors[roll % 3] ?? doorItem();
  const customer = customers[which % 3] ?? knownCustomer();
  const rush = roll % 7 === 0;
  const wantedOn = addDays(now.date, 30);
  const [order] = registerEntry({
    entry: doorEntry({ customerId: customer.id, wantedOn, rush, items: [{ ...door, quantity: 1 + (roll % 4) }] }),
    customer,
    taken: now,
    registered: now,
    registeredBy: PEOPLE.clerk.email,
    intakeId: `intake-${known.length}`,
    settings,
    calendar: chineseCalendar,
    prices: priceList,
    priceChanges: [],
    lastSequence: known.filter(({ key }) => key.startsWith(monthOf(now.date))).length,
  }).orders;
  return order ?? null;
}

function happened(order: Order, turn: Turn, now: LocalMoment): Order | null {
  if (turn.roll % 13 === 1) return noticed(order, turn, now);
  if (turn.roll % 13 === 2) {
    const newOn = addDays(now.date, 3 + (turn.which % 20));
    return step(order, 'report-delay', { cause: 'material', detail: '缺料', responsible: '', newOn }, now);
  }
  if (turn.roll % 13 === 3) return complainedOf(order, turn, now);
  if (turn.roll % 13 === 4) return cameBack(order, turn, now);
  if (turn.roll % 13 === 5) {
    const satisfaction = { score: 1 + (turn.which % 5), on: now.date };
    return { ...order, life: { ...order.life, satisfaction } };
  }
  return movedOn(order, turn, now);
}

function complainedOf(order: Order, { which, roll }: Turn, now: LocalMoment): Order {
  const hearing = { person: PEOPLE.administrator, now, categories: settings.categories };
  const kind = COMPLAINT_KINDS[which % COMPLAINT_KINDS.length] ?? 'quality';
  const attributedTo = which % 3 === 0 ? (NOTICE_CAUSES[roll % NOTICE_CAUSES.length] ?? null) : null;
  const settlement = { outcome: '已赔', attributedTo, allowanceFen: 0 };
  const spot = roll % 2 === 0 ? settlement : null;
  return recordComplaint({ kind, text: '门有划痕', answerBy: addDays(now.date, 2), settlement: spot }, order, hearing)
    .order;
}

function cameBack(order: Order, { which, roll }: Turn, now: LocalMoment): Order | null {
  const place = order.items[0]?.place ?? 1;
  const way = roll % 2 === 0 ? ('exchange' as const) : ('return' as const);
  const input = { way, returnedOn: now.date, items: [{ place, quantity: 1 + (which % 2) }], reason: '划痕' };
  const whole = { ...input, amountFen: null, complaint: '' };
  if (returnProblems(whole, order, now.date).length > 0) return null;
  return withReturn(order, whole, { by: PEOPLE.clerk.email, at: now });
}

function noticed(order: Order, { which, roll }: Turn, now: LocalMoment): Order | null {
  const cause = NOTICE_CAUSES[which % NOTICE_CAUSES.length] ?? 'customer';
  const place = order.items[0]?.place ?? 1;
  const edit = roll % 2 ? { items: [{ place, quantity: 1 + (which % 6) }] } : { salesperson: PEOPLE.otherSales.email };
  const request = which % 5 === 0 ? withdrawal(order) : change(order, edit, { cause });
  try {
    const pair = inEffect(order, { ...request, outOfTime: which % 2 === 0 } as typeof request, at('clerk', now));
    return pair.notice.status === 'open' ? overridden(pair, at('manager', now)).order : pair.order;
  } catch {
    return null;
  }
}

function movedOn(order: Order, { which, roll }: Turn, now: LocalMoment): Order | null {
  switch (order.status) {
    case 'registered':
      return step(order, 'confirm', { how: 'salesperson', confirmedBy: '' }, now);
    case 'consulting':
      return step(
        order,
        'answer-consultation',
        { possible: true, deliverOn: addDays(now.date, 5 + (which % 9)), note: '可以' },
        now,
      );
    case 'confirmed': {
      const { revision, promise } = order;
      if (isChecked(order)) return step(order, 'release', {}, now);
      return step(order, 'cross-check', { revision, promisedOn: promise.promisedOn }, now);
    }
    case 'released':
      return step(order, 'start-production', {}, now);
    case 'in-production':
      return step(order, 'finish-production', {}, now);
    case 'finished':
    case 'shipped-in-part':
      return shipped(order, roll, now);
    case 'shipped': {
      const number = order.life.shipments.find(({ slip }) => !slip)?.number ?? '';
      return step(
        order,
        'receive-slip',
        { shipment: number, receivedOn: now.date, signedBy: '王', exceptions: '' },
        now,
      );
    }
    default:
      return null;
  }
}

function shipped(order: Order, roll: number, now: LocalMoment): Order | null {
  const left = leftToShip(order.items, order.life);
  const items = roll % 2 ? left : left.slice(0, 1).map((each) => ({ ...each, quantity: 1 }));
  const enteredLate = addDays(now.date, -(roll % 6));
  const shippedOn = enteredLate < order.taken.date ? now.date : enteredLate;
  const goods = { way: 'pick-up' as const, carrier: '', carrierPhone: '', trackingNumber: '', insured: false };
  return step(order, 'ship', { items, shippedOn, ...goods, unpaidReason: '老客户' }, now);
}

function step<Id extends StepId>(order: Order, id: Id, input: StepInputs[Id], now: LocalMoment): Order | null {
  return takeStep(order, id, input, hearing('administrator', now, { settings })).order;
}

/** The orders as a history left them. */
export function ordersAfter(events: readonly HistoryEvent[]): Order[] {
  return [...new Map(events.map(({ after }) => [after.key, after])).values()];
}

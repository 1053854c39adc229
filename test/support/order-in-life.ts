import type { PaymentStanding, StepHearing, StepId, StepInputs } from '../../src/domain/life/step';
import { takeStep } from '../../src/domain/life/take-step';
import type { CompleteOrderEntry } from '../../src/domain/order/complete-entry';
import type { Order } from '../../src/domain/order/order';
import { registerEntry } from '../../src/domain/order/register';
import type { Problem } from '../../src/domain/problem';
import type { Person, Settings } from '../../src/domain/settings/settings';
import type { LocalMoment } from '../../src/domain/time/local-time';
import { chineseCalendar } from './chinese-calendar';
import { doorEntry, factorySettings, knownCustomer, priceList } from './door-entry';

/** The people of a desk in which every role is somebody else. */
export const PEOPLE = {
  clerk: { email: 'clerk@factory.example', name: '陈静', roles: ['clerk'], categories: [] },
  checker: { email: 'checker@factory.example', name: '林敏', roles: ['clerk'], categories: [] },
  follower: {
    email: 'follow@factory.example',
    name: '熊伟',
    roles: ['follower'],
    categories: ['solid-wood', 'security'],
  },
  otherFollower: { email: 'steel@factory.example', name: '高强', roles: ['follower'], categories: ['steel-wood'] },
  sales: { email: 'sales@factory.example', name: '刘洋', roles: ['salesperson'], categories: [] },
  otherSales: { email: 'dealer@factory.example', name: '马超', roles: ['salesperson'], categories: [] },
  production: { email: 'make@factory.example', name: '赵勇', roles: ['production'], categories: [] },
  finance: { email: 'money@factory.example', name: '孙丽', roles: ['finance'], categories: [] },
  manager: { email: 'boss@factory.example', name: '周厂长', roles: ['manager'], categories: [] },
  administrator: { email: 'admin@factory.example', name: '吴管', roles: ['administrator'], categories: [] },
} satisfies Record<string, Person>;
export type PersonName = keyof typeof PEOPLE;

export const deskSettings = (changes: Partial<Settings> = {}): Settings =>
  factorySettings({ people: Object.values(PEOPLE), ...changes });

/** The moment that the wall clock of the factory shows. */
export function moment(date: string, time = '09:00'): LocalMoment {
  const instant = new Date(`${date}T${time}:00+08:00`).toISOString();
  return { instant, date, time };
}

export const TAKEN = moment('2026-11-24', '15:00');

/** A solid-wood door of ¥1,800, taken on 2026-11-24, promised for 2026-12-09. */
export function registeredOrder(
  entry: Partial<CompleteOrderEntry> = {},
  settings: Settings = deskSettings(),
  taken: LocalMoment = TAKEN,
): Order {
  const [order] = registerEntry({
    entry: doorEntry(entry),
    customer: knownCustomer(),
    taken,
    registered: taken,
    registeredBy: PEOPLE.clerk.email,
    intakeId: 'intake-1',
    settings,
    calendar: chineseCalendar,
    prices: priceList,
    priceChanges: [],
    lastSequence: 0,
  }).orders;
  if (!order) throw new Error('nothing was registered');
  return order;
}

/** Somebody who asks, at a moment, with what was paid. */
export function hearing(
  who: PersonName,
  now: LocalMoment = moment('2026-11-25'),
  { payment = { paidFen: 0, creditFen: 0 }, settings = deskSettings() } = {} as {
    payment?: PaymentStanding;
    settings?: Settings;
  },
): StepHearing {
  return { person: PEOPLE[who], now, facts: { settings, calendar: chineseCalendar, payment } };
}

/** The order after a step. @throws where it was refused */
export function stepped<Id extends StepId>(order: Order, step: Id, input: StepInputs[Id], by: StepHearing): Order {
  const { order: after, problems } = takeStep(order, step, input, by);
  if (!after) throw new Error(`${step} was refused: ${problems.map(({ code }) => code).join(', ')}`);
  return after;
}

/** The codes and rules of what kept a step from being taken. */
export function refused<Id extends StepId>(order: Order, step: Id, input: StepInputs[Id], by: StepHearing): string[] {
  const { order: after, problems } = takeStep(order, step, input, by);
  if (after) throw new Error(`${step} was not refused`);
  return problems.map(told);
}

export function told({ code, rule }: Problem): string {
  return rule ? `${code} ${rule}` : code;
}

/** The order, confirmed by its salesperson and cross-checked by a colleague of the clerk. */
export function checkedOrder(order: Order = registeredOrder()): Order {
  const confirmed = stepped(order, 'confirm', { how: 'salesperson', confirmedBy: '' }, hearing('sales'));
  const { revision, promise } = confirmed;
  return stepped(confirmed, 'cross-check', { revision, promisedOn: promise.promisedOn }, hearing('checker'));
}

/** The order as far as the given step of the usual way. */
export function orderAt(
  step: 'release' | 'start-production' | 'finish-production',
  order: Order = registeredOrder(),
): Order {
  const released = stepped(checkedOrder(order), 'release', {}, hearing('clerk'));
  if (step === 'release') return released;
  const started = stepped(released, 'start-production', {}, hearing('production', moment('2026-11-27', '10:20')));
  if (step === 'start-production') return started;
  return stepped(started, 'finish-production', {}, hearing('production', moment('2026-12-07', '17:00')));
}

export const lorry = {
  shippedOn: '2026-12-08',
  way: 'freight' as const,
  carrier: '顺达物流',
  carrierPhone: '13800001111',
  trackingNumber: 'SD-1',
  insured: false,
  unpaidReason: '',
};

import type { Chance } from './chance';
import { type DemoCustomer, newDemoCustomer } from './customers';
import { dayAfter, isWorkday } from './days';
import { demoItem, ranges } from './doors';
import { clerks } from './people';

/** An order as it came to the desk: who took it when, and what the form sends. */
export interface Intake {
  /** Local date and time. */
  date: string;
  time: string;
  clerk: string;
  /** Place of a known customer among the ones before, or the new one. */
  customer: number | DemoCustomer;
  entry: Record<string, unknown> & { items: Record<string, unknown>[] };
}

/** So many orders come in on a working day. */
const BUSY = { min: 11, max: 18 };

/** All intakes from `from` to `to` (local dates, both included), in order of time. */
export function demoIntakes(chance: Chance, from: string, to: string): Intake[] {
  const customers: DemoCustomer[] = [];
  const intakes: Intake[] = [];
  for (let date = from; date <= to; date = dayAfter(date, 1)) {
    if (!isWorkday(date)) continue;
    const times = Array.from({ length: chance.whole(BUSY.min, BUSY.max) }, () => timeOfDay(chance)).sort();
    for (const time of times) intakes.push(intake(chance, date, time, customers));
  }
  return intakes;
}

function intake(chance: Chance, date: string, time: string, customers: DemoCustomer[]): Intake {
  const isNew = customers.length < 12 || chance.percent(16);
  let customer: Intake['customer'];
  if (isNew) {
    customer = newDemoCustomer(chance, new Set(customers.map(({ name }) => name)));
    customers.push(customer);
  } else customer = regular(chance, customers.length);
  const rush = chance.percent(8);
  const range = chance.weighted([
    [45, ranges[0]],
    [30, ranges[1]],
    [25, ranges[2]],
  ]);
  if (!range) throw new RangeError('no range');
  const items = Array.from(
    {
      length: chance.weighted([
        [40, 1],
        [30, 2],
        [20, 3],
        [10, 5],
      ]),
    },
    () => demoItem(chance, range),
  );
  return {
    date,
    time,
    clerk: chance.pick(clerks).email,
    customer,
    entry: {
      channel: chance.weighted([
        [40, 'phone'],
        [25, 'chat'],
        [15, 'salesperson'],
        [10, 'walk-in'],
        [5, 'email'],
        [3, 'fax'],
        [2, 'web'],
      ]),
      wantedOn: dayAfter(date, chance.whole(16, 30)),
      rush,
      paymentWay: chance.weighted([
        [30, 'prepaid'],
        [25, 'deposit'],
        [38, 'monthly'],
        [7, 'on-delivery'],
      ]),
      ...(chance.percent(12)
        ? { note: chance.pick(['送货前电话联系', '客户自提', '周末收货', '需开发票', '工地收货，注意卸货']) }
        : {}),
      items,
    },
  };
}

/** Few customers order often, most seldom. */
function regular(chance: Chance, count: number): number {
  return chance.percent(60) ? chance.whole(0, Math.min(count, 30) - 1) : chance.whole(0, count - 1);
}

/** Mostly in the desk's hours; every sixth after the cut-off. */
function timeOfDay(chance: Chance): string {
  const hour = chance.weighted([
    [14, 8],
    [18, 9],
    [16, 10],
    [10, 11],
    [10, 13],
    [14, 14],
    [12, 15],
    [10, 16],
    [6, 17],
  ]);
  return `${String(hour).padStart(2, '0')}:${String(chance.whole(0, 59)).padStart(2, '0')}`;
}

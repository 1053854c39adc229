import { askCustomers, hearComplaints, settleComplaints } from './care-rounds';
import { takeReceipts } from './cashier-rounds';
import { Chance } from './chance';
import { dayAfter, isWorkday, localDate, localTime } from './days';
import { DemoDesk, type DemoTarget } from './desk';
import { answerRushes, checkOrders, confirmOrders, releaseOrders } from './desk-rounds';
import { priceListRows } from './doors';
import { DemoFactory } from './factory';
import { demoIntakes, type Intake } from './intakes';
import { bindNotices, draftNotices, signNotices } from './notice-rounds';
import { employees } from './people';
import { finishProduction, reportDelays, startProduction } from './production-rounds';
import { receiveSlips, shipOrders } from './shipping-rounds';

/** The demo factory's history reaches so many days back. */
const HISTORY_DAYS = 92;
const SEED = 20_260_301;

export interface DemoOptions {
  /** Told the share that is done, 0 to 1. */
  progress?: (share: number) => void;
  /** The history reaches so many days back; default: three months. */
  historyDays?: number;
  /** Do all runs share one scope (default), or has each its own? The workbook is the same. */
  trusted?: boolean;
}

/** Something that is done at a time of the day. */
interface Act {
  time: string;
  run(): void;
}

/**
 * Fills an empty workbook with three months of a door factory by doing what its people did: the owner installs, types in
 * people and prices; then, day by day on the host's clock, orders are taken, confirmed, checked, released, made, shipped and
 * changed through the functions that the forms call. The clock is set back to where it was.
 */
export function fillDemo(target: DemoTarget, options: DemoOptions = {}): void {
  const { progress = () => {}, historyDays = HISTORY_DAYS, trusted = true } = options;
  const { kernel } = target;
  const desk = new DemoDesk(target, trusted);
  const started = Date.now();
  const now = kernel.clock.now();
  const today = localDate(now);
  const from = dayAfter(today, -historyDays);
  const intakes = demoIntakes(new Chance(SEED), from, today);
  const factory = new DemoFactory(desk, new Chance(SEED + 1));

  desk.at(`${from}T07:30`);
  desk.install();
  const people = employees.slice(1);
  desk.type(
    '人员',
    people.map(({ email, name, roles, categories }) => [email, name, roles.join('、'), categories.join('、')]),
  );
  desk.type('价目表', priceListRows());
  for (let day = from, nth = 0; day <= today; day = dayAfter(day, 1), nth += 1) {
    const acts = isWorkday(day) ? actsOf(day, factory, intakes) : [];
    for (const { time, run } of acts) {
      if (day === today && time >= localTime(now)) break;
      desk.at(`${day}T${time}`);
      run();
    }
    progress((nth + 1) / (historyDays + 1));
  }
  kernel.clock.set(now.toISOString());
  desk.catchUp();
  kernel.clock.set(new Date(now.getTime() + Date.now() - started).toISOString());
}

/** A working day: its intakes, and the rounds in which the rest of the factory works. */
function actsOf(day: string, factory: DemoFactory, intakes: readonly Intake[]): Act[] {
  const rounds: Act[] = [
    { time: '08:30', run: () => answerRushes(factory, day) },
    ...deskRound(['08:40', '08:50', '09:30'], day, factory),
    { time: '09:50', run: () => startProduction(factory, day) },
    { time: '10:10', run: () => bindNotices(factory, day) },
    { time: '10:30', run: () => reportDelays(factory, day) },
    { time: '11:00', run: () => draftNotices(factory, day) },
    { time: '11:20', run: () => signNotices(factory, day) },
    { time: '11:40', run: () => takeReceipts(factory, day) },
    { time: '13:30', run: () => finishProduction(factory, day) },
    { time: '14:30', run: () => shipOrders(factory, day) },
    { time: '15:10', run: () => receiveSlips(factory, day) },
    { time: '16:20', run: () => hearComplaints(factory, day) },
    { time: '16:40', run: () => settleComplaints(factory, day) },
    { time: '17:00', run: () => askCustomers(factory, day) },
    ...deskRound(['15:30', '15:40', '15:50'], day, factory),
  ];
  const own = intakes.filter(({ date }) => date === day);
  const taken = own.map((intake): Act => ({ time: intake.time, run: () => factory.take(intake) }));
  return [...rounds, ...taken].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}

/** Before each deadline of the day (C1) the desk confirms, checks and releases what came in. */
function deskRound(times: readonly [string, string, string], day: string, factory: DemoFactory): Act[] {
  return [
    { time: times[0], run: () => confirmOrders(factory, day) },
    { time: times[1], run: () => checkOrders(factory, day) },
    { time: times[2], run: () => releaseOrders(factory, day) },
  ];
}

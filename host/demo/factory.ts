import type { Chance } from './chance';
import type { DemoDesk } from './desk';
import { drawFate } from './fates';
import type { Intake } from './intakes';
import type { DemoOrder, DemoStage } from './order-in-flight';
import { clerks } from './people';

interface Registered {
  customerName: string;
  orders: { key: string; shortNumber: string; status: string; amountFen: number; promisedOn: string }[];
}

interface StepsOutcome {
  moved: { key: string; status: string }[];
  kept: { key: string; problems: { message: string }[] }[];
}

/** The demo factory: its orders on their way, and what its people do with them day by day. */
export class DemoFactory {
  readonly orders: DemoOrder[] = [];
  readonly desk: DemoDesk;
  private readonly chance: Chance;
  private customers = 0;

  constructor(desk: DemoDesk, chance: Chance) {
    this.desk = desk;
    this.chance = chance;
  }

  /** A clerk enters an order in the form. */
  take(intake: Intake): void {
    const { customer, entry, clerk, date } = intake;
    const isKnown = typeof customer === 'number';
    const id = customerId(isKnown ? customer : this.customers);
    if (!isKnown) this.customers += 1;
    const who = isKnown ? { customerId: id } : { newCustomer: { ...customer, likeNamesSeen: true } };
    const request = { entry: { ...entry, ...who }, draft: null, duplicatesSeen: true };
    const { customerName, orders } = this.desk.do<Registered>('registerOrder', clerk, request);
    for (const { key, shortNumber, status, amountFen, promisedOn } of orders) {
      this.orders.push({
        key,
        shortNumber,
        categoryId: String(entry.items[0]?.categoryId),
        customerId: id,
        customerName,
        intake,
        fate: drawFate(this.chance),
        stage: status === 'consulting' ? 'consulting' : 'registered',
        amountFen,
        paidFen: 0,
        promisedOn,
        firstPromisedOn: promisedOn,
        revision: 0,
        left: new Map(entry.items.map(({ quantity }, n) => [n + 1, Number(quantity)])),
        since: date,
        notice: null,
        shipments: [],
        delayReported: false,
        asked: false,
        complaint: null,
      });
    }
  }

  /** Orders at a stage that no open notice holds up. */
  at(stage: DemoStage): DemoOrder[] {
    return this.orders.filter((order) => order.stage === stage && order.notice?.state !== 'open');
  }

  /** One step for a selection, by one person; `given` is the common input, or each order's own. */
  step(
    step: string,
    user: string,
    orders: readonly DemoOrder[],
    given: object,
    moved: (order: DemoOrder, status: string) => void,
  ): void {
    if (orders.length === 0) return;
    const keys = orders.map(({ key }) => key);
    const own = keys.every((key) => key in given);
    const request = { step, keys, input: own ? {} : given, ...(own ? { inputs: given } : {}) };
    const outcome = this.desk.do<StepsOutcome>('takeStep', user, request);
    const [first] = outcome.kept;
    if (first) throw new Error(`${step} of ${first.key}: ${first.problems.map(({ message }) => message).join(' ')}`);
    for (const { key, status } of outcome.moved) {
      const order = orders.find((each) => each.key === key);
      if (order) moved(order, status);
    }
  }
}

export function to(stage: DemoStage, today: string): (order: DemoOrder) => void {
  return (order) => {
    order.stage = stage;
    order.since = today;
  };
}

export function clerkAt(nth: number): string {
  return clerks[nth % clerks.length]?.email ?? '';
}

/** Customers' ids count up in the order in which they were registered. */
function customerId(place: number): string {
  return `C${String(place + 1).padStart(4, '0')}`;
}

export function groupBy<T>(list: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

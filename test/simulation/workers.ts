import { makeTakeStep } from '../../src/application/life/take-step';
import { makeTakeReceipt } from '../../src/application/money/take-receipt';
import { makeRegisterOrder } from '../../src/application/orders/register-order';
import { receivableOf, toPayFen } from '../../src/domain/ledger/receivable';
import type { StepId, StepInputs } from '../../src/domain/life/step';
import type { OrderKey } from '../../src/domain/order/order';
import { type Problem, Refusal } from '../../src/domain/problem';
import { addDays, daysBetween } from '../../src/domain/time/local-date';
import { doorEntry, doorItem } from '../support/door-entry';
import { CATEGORIES, CLERKS, FINANCE, FOLLOWERS, MANAGER, PRODUCTION } from './factory';
import { Rounds, type WaitingStep } from './rounds';
import type { Chance } from './seeded';
import { RunEnded } from './year-book';
import type { YearDesk } from './year-desk';

/** Something that a person of the factory does at an hour of the year. */
interface Task {
  /** Sent again with each try, so that it is done once. */
  requestKey: string;
  by: string;
  act(requestKey: string): void;
  tries: number;
}

/** The hour of the day at which the money that came in is booked. */
const BOOKING_HOUR = 10;

/**
 * The people of the factory: they take orders and move each on, most in time, some late, a selection at a time as the desk lets
 * them. What fails they do again an hour later.
 */
export function makeWorkers(desk: YearDesk, chance: Chance) {
  const agenda = new Map<number, Task[]>();
  const rounds = new Rounds();
  const paying: { due: number; key: OrderKey }[] = [];
  const register = makeRegisterOrder(desk);
  const takeStep = makeTakeStep(desk);
  const takeReceipt = makeTakeReceipt(desk);
  let hour = 0;
  let requests = 0;
  const refusals = new Map<string, number>();

  const nextKey = () => {
    requests += 1;
    return `task-${requests}`;
  };
  const plan = (inHours: number, by: string, act: Task['act'], tries = 0, requestKey = nextKey()) => {
    const at = hour + Math.max(1, Math.round(inHours));
    agenda.set(at, [...(agenda.get(at) ?? []), { requestKey, by, act, tries }]);
  };
  const refuse = (problems: readonly Problem[]) => {
    const code = problems.map((problem) => problem.code).join();
    refusals.set(code, (refusals.get(code) ?? 0) + 1);
  };
  const orderOf = (key: OrderKey) => desk.book.order(key);

  function step<Id extends StepId>(
    inHours: number,
    by: string,
    key: OrderKey,
    id: Id,
    input: () => StepInputs[Id],
    then: () => void,
  ) {
    rounds.add({ step: id, by, key, due: hour + Math.round(inHours), input, then });
  }

  /** A step for everything that waits for it: each order with what is its own. */
  function stepTogether(selection: readonly WaitingStep[]): Task {
    const [{ step: id, by } = { step: 'close', by: '' } as const] = selection;
    const act = (requestKey: string) => {
      const keys = selection.map(({ key }) => key);
      const inputs = Object.fromEntries(selection.map(({ key, input }) => [key, input()]));
      const { moved, kept } = takeStep({ requestKey, step: id, keys, input: {}, inputs } as never);
      for (const { problems } of kept) refuse(problems);
      const hasMoved = new Set(moved.map(({ key }) => key));
      for (const { key, then } of selection) if (hasMoved.has(key)) then();
    };
    return { requestKey: nextKey(), by, act, tries: 0 };
  }

  /** What one customer owes for these orders comes in, in one sum (H1). */
  function pay(requestKey: string, customerId: string, keys: readonly OrderKey[]): void {
    const parts = keys.flatMap((key) => {
      const order = orderOf(key);
      const account = order && receivableOf(order);
      return account ? [{ orderKey: key, amountFen: toPayFen(account) }] : [];
    });
    if (parts.length === 0) return;
    const amountFen = parts.reduce((sum, part) => sum + part.amountFen, 0);
    const received = { customerId, paidOn: desk.clock.now().date, amountFen, method: 'bank' as const };
    takeReceipt({ requestKey, ...received, reference: '', note: '', parts });
  }

  /** What came in since yesterday, by customer. */
  function bookMoney(): void {
    const byCustomer = new Map<string, OrderKey[]>();
    const later = paying.filter(({ due }) => due > hour);
    for (const { due, key } of paying) {
      const customerId = orderOf(key)?.customerId ?? '';
      if (due <= hour) byCustomer.set(customerId, [...(byCustomer.get(customerId) ?? []), key]);
    }
    paying.splice(0, paying.length, ...later);
    for (const [customerId, keys] of byCustomer) {
      carryOut({
        requestKey: nextKey(),
        by: FINANCE.email,
        act: (requestKey) => pay(requestKey, customerId, keys),
        tries: 0,
      });
    }
  }

  function carryOut(task: Task): void {
    desk.asks = task.by;
    desk.book.isDead = false;
    try {
      task.act(task.requestKey);
    } catch (error) {
      if (error instanceof RunEnded || (error instanceof Refusal && error.kind === 'unavailable')) {
        plan(1, task.by, task.act, task.tries + 1, task.requestKey);
      } else if (error instanceof Refusal) refuse(error.problems);
      else throw error;
    }
  }

  /** The usual way of an order from its registration to its end, with what can come in between. */
  function follow(key: OrderKey, clerk: string): void {
    const order = orderOf(key);
    if (!order) return;
    const follower = FOLLOWERS[order.categoryId]?.email ?? MANAGER.email;
    const checker = CLERKS.find(({ email }) => email !== clerk)?.email ?? MANAGER.email;
    const daysToPromise = () => daysBetween(desk.clock.now().date, orderOf(key)?.promise.promisedOn ?? '');
    const slowly = (hours: number) => (chance.happens(0.06) ? hours + chance.whole(24, 96) : hours);
    const close = () =>
      step(
        slowly(24),
        MANAGER.email,
        key,
        'close',
        () => ({ overrideReason: '月结客户' }),
        () => {},
      );
    const slip = () =>
      step(
        slowly(72),
        clerk,
        key,
        'receive-slip',
        () => ({ ...SLIP, shipment: `${order.shortNumber}-S1`, receivedOn: desk.clock.now().date }),
        close,
      );
    const shipped = () => {
      slip();
      // Most customers pay within days of the shipment, a few late, and of some nothing comes.
      if (!chance.happens(0.01)) paying.push({ due: hour + slowly(72), key });
    };
    const ship = () =>
      step(slowly(Math.max(1, (daysToPromise() - 1) * 24)), MANAGER.email, key, 'ship', () => shipment(key), shipped);
    const tell = () =>
      step(
        slowly(3),
        clerk,
        key,
        'tell-customer',
        () => ({ toldBy: '陈静' }),
        () => {},
      );
    const delay = () =>
      step(
        1,
        follower,
        key,
        'report-delay',
        () => ({ cause: 'material', detail: '缺料', responsible: '', newOn: addDays(desk.clock.now().date, 9) }),
        tell,
      );
    const finish = () => step(slowly(48), PRODUCTION.email, key, 'finish-production', () => ({}), ship);
    const start = () => {
      if (chance.happens(0.04)) delay();
      step(slowly(20), PRODUCTION.email, key, 'start-production', () => ({}), finish);
    };
    const release = () => step(0, clerk, key, 'release', () => ({}), start);
    const check = () => step(0, checker, key, 'cross-check', () => checkOf(key), release);
    const confirm = () =>
      step(slowly(2), clerk, key, 'confirm', () => ({ how: 'contract-returned', confirmedBy: '' }), check);
    if (order.status === 'consulting') {
      const answers = order.categoryId === 'security' ? MANAGER.email : follower;
      const answer = () => ({ possible: true, deliverOn: addDays(desk.clock.now().date, 7), note: '' });
      step(slowly(2), answers, key, 'answer-consultation', answer, confirm);
    } else confirm();
  }

  const shipment = (key: OrderKey) => ({
    items: (orderOf(key)?.items ?? []).map(({ place, quantity }) => ({ place, quantity })),
    shippedOn: desk.clock.now().date,
    ...{
      way: 'pick-up' as const,
      carrier: '',
      carrierPhone: '',
      trackingNumber: '',
      insured: false,
      unpaidReason: '月结客户',
    },
  });
  const checkOf = (key: OrderKey) => {
    const order = orderOf(key);
    return { revision: order?.revision ?? 0, promisedOn: order?.promise.promisedOn ?? '' };
  };

  return {
    refusals,
    /** Takes a new order. */
    takeOrder(): void {
      const clerk = chance.pick(CLERKS).email;
      const entry = {
        ...doorEntry({ customerId: `C${1000 + chance.whole(0, 59)}`, wantedOn: addDays(desk.clock.now().date, 40) }),
        rush: chance.happens(0.05),
        items: [doorItem({ ...chance.pick(CATEGORIES), quantity: chance.whole(1, 5) })],
      };
      plan(0, clerk, (requestKey) => {
        const outcome = register({ requestKey, entry, draft: null, duplicatesSeen: true });
        if (outcome.kind !== 'registered') throw new Error(`not registered: ${JSON.stringify(outcome)}`);
        for (const { key } of outcome.orders) follow(key, clerk);
      });
    },
    /** Everything that people do in this hour. */
    work(now: number): void {
      hour = now;
      for (const task of agenda.get(now) ?? []) carryOut(task);
      agenda.delete(now);
      rounds.go(now, (selection) => carryOut(stepTogether(selection)));
      if (now % 24 === BOOKING_HOUR) bookMoney();
    },
  };
}

const SLIP = { signedBy: '王', exceptions: '' };

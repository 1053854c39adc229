import type { StepId, StepInputs } from '../../domain/life/step';
import { takeStep } from '../../domain/life/take-step';
import { TRANSITIONS } from '../../domain/life/transitions';
import type { Order, OrderKey, OrderStatus } from '../../domain/order/order';
import { type Problem, Refusal } from '../../domain/problem';
import type { LocalMoment } from '../../domain/time/local-time';
import { carryOut, type Desk } from '../carry-out';
import { monthOfKey, orderInHand } from '../orders/order-in-hand';
import type { AuditEntry } from '../ports/order-book';
import { shipmentNeed } from './book-step';
import { tryInTurn } from './try-in-turn';

/** So many orders are moved on at once. */
export const MOST_ORDERS_A_STEP = 200;

/** So many reasons are told in all, two an order at most: the outcome is kept in one cell with the request's key. */
const MOST_REASONS = { inAll: 200, anOrder: 2 };

/** A step for one order or a selection. `requestKey` is made once per intent. */
export interface TakeStepRequest<Id extends StepId = StepId> {
  requestKey: string;
  step: Id;
  keys: readonly OrderKey[];
  input: StepInputs[Id];
  /** What an order is given of its own, instead of `input`: what was checked, or what left, is never the same for two. */
  inputs?: Readonly<Record<OrderKey, StepInputs[Id]>>;
}

export interface MovedOrder {
  key: OrderKey;
  shortNumber: string;
  status: OrderStatus;
}

/** Which orders took the step, and what kept the others from it. */
export interface StepsTaken {
  moved: MovedOrder[];
  kept: { key: OrderKey; shortNumber: string; problems: Problem[] }[];
}

/**
 * Takes one step of the life of orders (F1), for one or many: one read and one write, however many. Orders that
 * can't take it stay as they are, each with its reason; where none can, nothing is written.
 * @throws Refusal `invalid` for no, too many or unknown orders, or where the only order can't take the step.
 */
export function makeTakeStep(desk: Desk) {
  return (request: TakeStepRequest): StepsTaken => {
    const keys = [...new Set(request.keys)];
    const months = [...new Set(keys.map(monthOfKey))];
    if (keys.length === 0 || keys.length > MOST_ORDERS_A_STEP) throw countProblem(keys.length);
    const { action, forMany, looksAtItems } = TRANSITIONS[request.step];
    const inputOf = (key: OrderKey) => request.inputs?.[key] ?? request.input;
    const hasOwnInputs = keys.every((key) => request.inputs?.[key] !== undefined);
    if (keys.length > 1 && !forMany && !hasOwnInputs) throw oneAtATime(request.step);
    const own = keys.map(inputOf);
    const need = {
      orders: months,
      ...(looksAtItems ? { items: months } : {}),
      only: keys,
      ...shipmentNeed(request.step, own, desk.clock.now().date),
    };
    return carryOut<StepsTaken>(desk, { action, requestKey: request.requestKey, need }, (hearing) => {
      const orders = keys.map((key) => orderInHand(hearing.snapshot, key));
      const tried = tryInTurn(orders, request.step, hearing, (order, own) =>
        takeStep(order, request.step, inputOf(order.key) as never, own),
      );
      const stayed = tried.filter(({ order }) => !order);
      const reasons = Math.min(MOST_REASONS.anOrder, Math.floor(MOST_REASONS.inAll / Math.max(1, stayed.length)));
      const [only] = stayed;
      if (only && keys.length === 1) throw new Refusal('invalid', only.problems);
      const kept = stayed.map(({ before, problems }) => ({
        key: before.key,
        shortNumber: before.shortNumber,
        problems: problems.slice(0, reasons),
      }));
      const moved = tried.flatMap(({ before, order, entries }) => (order ? [{ before, order, entries }] : []));
      const outcome = {
        moved: moved.map(({ order: { key, shortNumber, status } }) => ({ key, shortNumber, status })),
        kept,
      };
      if (moved.length === 0) return { outcome, changes: null };
      const audit = moved.map((each) =>
        stepAudit(request.step, inputOf(each.order.key), each, hearing.person.email, hearing.now),
      );
      const ledger = moved.flatMap(({ entries }) => entries);
      return { outcome, changes: { updateOrders: moved.map(({ order }) => order), addRecords: { ledger }, audit } };
    });
  };
}

function countProblem(count: number): Refusal {
  const field = 'keys';
  if (count === 0) return new Refusal('invalid', [{ code: 'missing', field, rule: 'F1' }]);
  return new Refusal('invalid', [{ code: 'too-many-orders', field, rule: 'F1', params: { max: MOST_ORDERS_A_STEP } }]);
}

function oneAtATime(step: StepId): Refusal {
  return new Refusal('invalid', [{ code: 'not-for-many', field: 'keys', rule: 'F1', params: { step } }]);
}

function stepAudit(
  step: StepId,
  input: StepInputs[StepId],
  { before, order }: { before: Order; order: Order },
  by: string,
  now: LocalMoment,
): AuditEntry {
  const after = JSON.stringify({ status: order.status, promisedOn: order.promise.promisedOn, input });
  return {
    at: now.instant,
    by,
    action: step,
    subject: order.key,
    before: JSON.stringify({ status: before.status, promisedOn: before.promise.promisedOn }),
    after,
  };
}

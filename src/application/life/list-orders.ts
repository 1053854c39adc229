import { liabilityOf } from '../../domain/life/liability';
import type { OrderList } from '../../domain/life/order-lists';
import { isDelivered, isOver } from '../../domain/life/stage';
import { type PossibleStep, possibleSteps } from '../../domain/life/take-step';
import type { Order } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import type { Settings } from '../../domain/settings/settings';
import { monthBefore, monthOf } from '../../domain/time/local-date';
import type { LocalDate, LocalMonth } from '../../domain/time/local-time';
import { type Desk, type Hearing, lookUp } from '../carry-out';
import type { GridSelection } from '../ports/order-book';
import { stepHearings } from './step-hearing';

/** So many months are looked through at a time; older ones when asked for. */
const MONTHS_A_STEP = 2;

/** Orders, each with its next steps for whoever asked. */
export interface ListedOrders {
  settings: Settings;
  today: LocalDate;
  orders: { order: Order; steps: PossibleStep[] }[];
  /** The newest month that was not looked through, or null where none is left. */
  more: LocalMonth | null;
}

type Reader = Omit<Desk, 'lock'>;

/**
 * The orders of the rows selected in the grid, in one read.
 * @throws Refusal `invalid` where no row of an order is selected
 */
export function makeOpenSelection(desk: Reader) {
  return (selected: GridSelection | null): ListedOrders => {
    const need = selected ? { selected } : {};
    return lookUp(desk, { action: 'find-order', need }, (hearing) => {
      const found = hearing.snapshot.selected ?? [];
      if (found.length === 0) throw new Refusal('invalid', [{ code: 'no-order-selected', rule: 'F1' }]);
      return listed(
        hearing,
        found.map(({ order }) => order),
        null,
      );
    });
  };
}

/** A list of orders that wait, this month's and last month's, or from an older month on; in one read. */
export function makeListOrders(desk: Reader) {
  return ({ list, from }: { list: OrderList; from: LocalMonth | null }): ListedOrders => {
    const newest = from ?? monthOf(desk.clock.now().date);
    const months = Array.from({ length: MONTHS_A_STEP }, (_, n) => monthBefore(newest, n));
    return lookUp(desk, { action: 'find-order', need: { orders: months, items: months } }, (hearing) => {
      const { snapshot } = hearing;
      const all = months.flatMap((month) => (snapshot.orders[month] ?? []).map(({ order }) => order));
      // Before months without any order there were none.
      const more = all.length === 0 && from ? null : monthBefore(newest, MONTHS_A_STEP);
      const wanted = listed(hearing, all, more);
      return { ...wanted, orders: wanted.orders.filter(({ order, steps }) => belongs(list, order, steps, hearing)) };
    });
  };
}

function listed(hearing: Hearing, orders: readonly Order[], more: LocalMonth | null): ListedOrders {
  const hearingOf = stepHearings(hearing);
  return {
    settings: hearing.snapshot.settings,
    today: hearing.now.date,
    orders: orders.map((order) => ({ order, steps: possibleSteps(order, hearingOf(order)) })),
    more,
  };
}

function belongs(list: OrderList, order: Order, steps: readonly PossibleStep[], { snapshot, now }: Hearing): boolean {
  switch (list) {
    case 'ready':
      return steps.some(({ step, possible }) => step === 'release' && possible);
    case 'consultations':
      return order.status === 'consulting';
    case 'delays':
      return order.life.delays.length > 0 && !isDelivered(order) && !isOver(order);
    case 'liability':
      return liabilityOf(order, now.date, snapshot.settings) !== null;
  }
}

import { parseOrderKey } from '../../domain/order/number';
import type { Order } from '../../domain/order/order';
import type { LocalMonth } from '../../domain/time/local-time';
import { keptSequences, SYSTEM, sequenceKey } from '../read/kept-values';
import { itemsOf, ordersOf } from '../read/read-orders';
import { FIRST_RECORD_INDEX } from '../records/record-tab';
import { monthRecordPlaces } from '../records/record-tabs';
import { itemToRow } from '../rows/item-row';
import { orderToRow } from '../rows/order-row';
import type { Place } from '../schema/place';
import type { Columns } from '../schema/tab';
import type { CommitContext } from './plan-change';
import { standing, type WriteTarget } from './write-target';

/** So many months keep their sequence in 系统; then the row of the oldest is used again, so the tab never grows. */
const SEQUENCES_KEPT = 12;

/** The rows of new orders and their items, on the tabs of their months, and how far each month is numbered now (B4). */
export function planOrders(context: CommitContext, orders: readonly Order[]): void {
  const months = [...new Set(orders.map(monthOfOrder))].sort();
  months.forEach((month, place) => {
    const own = orders.filter((order) => monthOfOrder(order) === month);
    planMonth(context, month, own);
    planSequence(context, month, own, place);
  });
}

function planMonth(context: CommitContext, month: LocalMonth, orders: readonly Order[]): void {
  const { plan, snapshot, names } = context;
  const exists = snapshot.numbering[month]?.exists;
  if (exists === undefined) throw new Error(`the numbering of ${month} was not read before an order was added to it`);
  const ordersTarget = target(context, exists, ordersOf(month), 0);
  const itemsTarget = target(context, exists, itemsOf(month), 1);
  if (!exists) makeOtherTabs(context, month);
  plan.appendChecked(
    ordersTarget,
    orders.map((order) => orderToRow(order, names)),
  );
  plan.append(
    itemsTarget,
    orders.flatMap((order) => order.items.map((item) => itemToRow(order.key, item))),
  );
}

/** Whatever else a month has; a tab that was there before the month's orders stays. */
function makeOtherTabs({ plan, sight, titleOf }: CommitContext, month: LocalMonth): void {
  monthRecordPlaces(month)
    .filter((place) => !sight.shows(place))
    .forEach((place, nth) => {
      plan.make(place, titleOf(place), FIRST_RECORD_INDEX + nth);
    });
}

/** The tab as it stands, or a new one at the front, where this month's orders are looked for. */
function target<C extends Columns>(
  { plan, sight, titleOf }: CommitContext,
  exists: boolean,
  place: Place<C>,
  index: number,
): WriteTarget<C> {
  return exists ? standing(sight.table(place)) : plan.make(place, titleOf(place), index);
}

function planSequence(
  { plan, sight, snapshot }: CommitContext,
  month: LocalMonth,
  orders: readonly Order[],
  nth: number,
): void {
  const system = sight.table(SYSTEM);
  const used = orders.map((order) => parseOrderKey(order.key)?.sequence ?? 0);
  const largest = Math.max(snapshot.numbering[month]?.lastSequence ?? 0, ...used);
  const row = { key: sequenceKey(month), value: String(largest) };
  const kept = keptSequences(system);
  const own = kept.find((each) => each.month === month);
  if (own) plan.update(system, own.rowIndex, row);
  else if (kept.length < SEQUENCES_KEPT) plan.appendChecked(standing(system), [row]);
  else {
    const older = kept.filter((each) => each.month < month).sort((a, b) => (a.month < b.month ? -1 : 1));
    const oldest = older[nth];
    if (oldest) plan.replace(system, oldest.rowIndex, row);
  }
}

/** The month whose tabs an order stands on. */
export function monthOfOrder(order: Order): LocalMonth {
  const number = parseOrderKey(order.key);
  if (!number) throw new Error(`not an order key: ${order.key}`);
  return number.month;
}

import { isBeforeProduction, stageOf } from '../life/stage';
import { NOTICE_TRANSITIONS } from '../life/transitions';
import type { Order, OrderStatus } from '../order/order';
import type { Problem } from '../problem';
import type { Settings } from '../settings/settings';
import { addDays } from '../time/local-date';
import type { FieldChange, WallTime } from './notice';

/** Fields of an item that follow from others. */
const FOLLOWING: readonly string[] = ['amountFen', 'unitPriceFen', 'priceChange'];

/** Whether a notice is in time (E1): open, perhaps until a known moment; or closed since one. */
export type ChangeWindow = { open: true; closes: WallTime | null } | { open: false; closed: WallTime };

/** Can a notice still change the order at all, in time or by override? Not once pieces left, nor when it is over. */
export function isAlterable(order: Pick<Order, 'status' | 'life'>): boolean {
  const alterable: readonly OrderStatus[] = NOTICE_TRANSITIONS.withdraw.from;
  return alterable.includes(stageOf(order));
}

/** The refusal of a notice on an order that is beyond change. */
export function orderOver({ status }: Pick<Order, 'status'>): Problem {
  return { code: 'order-over', rule: 'E1', params: { status } };
}

/** A change of colour alone: no other field of any door is touched. What else of the order changes makes no difference. */
export function isColourAlone(changes: readonly FieldChange[]): boolean {
  const ofDoors = changes.filter(({ place, field }) => place !== null && !FOLLOWING.includes(field));
  return ofDoors.length > 0 && ofDoors.every(({ field }) => field === 'colour');
}

/**
 * Until when a notice is in time (E1): a withdrawal (null) or a change until the order is in production, a change of colour alone
 * until an hour of the day after the order was taken, and where so set only before production. The hour is asked of the moment at
 * which the notice was filed, since a signature that follows does no harm; production that began meanwhile does.
 */
export function changeWindow(
  order: Order,
  changes: readonly FieldChange[] | null,
  settings: Pick<Settings, 'colourChangeUntil' | 'colourOnlyBeforeProduction'>,
  { now, filed }: { now: WallTime; filed: WallTime },
): ChangeWindow {
  const colour = changes !== null && isColourAlone(changes);
  const hour = colour ? { date: addDays(order.taken.date, 1), time: settings.colourChangeUntil } : null;
  const production = !colour || settings.colourOnlyBeforeProduction ? productionStart(order) : null;
  const passed = [
    hour && byTime(filed, hour) >= 0 ? hour : null,
    production && byTime(now, production) >= 0 ? production : null,
  ];
  const [closed] = passed.filter((each) => each !== null).sort(byTime);
  return closed ? { open: false, closed } : { open: true, closes: hour };
}

/** The refusal of a notice out of time: the rule and the moment (E3). */
export function windowClosed({ date, time }: WallTime): Problem {
  return { code: 'change-window-closed', rule: 'E1', params: { closedOn: date, closedAt: time } };
}

function productionStart(order: Order): WallTime | null {
  if (isBeforeProduction(order)) return null;
  const { date, time } = order.life.productionStarted?.at ?? order.registered;
  return { date, time };
}

/** Negative where `a` is earlier. */
function byTime(a: WallTime, b: WallTime): number {
  const [left, right] = [`${a.date}T${a.time}`, `${b.date}T${b.time}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

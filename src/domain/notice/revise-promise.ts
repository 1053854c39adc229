import type { WorkingCalendar } from '../calendar/working-calendar';
import { LIMITS } from '../order/limits';
import type { DeliveryPromise, Order } from '../order/order';
import { promiseFor } from '../order/promise';
import { releaseDeadline } from '../order/release-deadline';
import type { Problem } from '../problem';
import type { Category, Settings } from '../settings/settings';
import { addDays, isLocalDate } from '../time/local-date';
import type { LocalDate, LocalMoment } from '../time/local-time';
import type { OrderEdit } from './order-edit';

/** The promise of an order as a notice changes it, and whether who must consent to a rush has to (D2). */
export interface RevisedPromise {
  promise: DeliveryPromise;
  needsConsent: boolean;
  problems: Problem[];
}

type PromiseSettings = Pick<Settings, 'cutOffTime' | 'nextDayReleaseBy' | 'leadDayUnit' | 'minWorkingDaysToPromise'>;

/**
 * The promise moves only where the notice asks for a rush, takes it away or names another day; the first promise is settled when the notice
 * takes effect (D4). A rush counts from the day of the notice where the order was to be released before it, and never moves a promise later.
 */
export function revisePromise(
  order: Order,
  { rush = order.rush, promisedOn }: Pick<OrderEdit, 'rush' | 'promisedOn'>,
  {
    category,
    settings,
    calendar,
    now,
  }: {
    category: Category;
    settings: PromiseSettings;
    calendar: WorkingCalendar;
    now: LocalMoment;
  },
): RevisedPromise {
  const rushed = rush && !order.rush;
  const late = rushed && order.release.releaseOn < now.date;
  const release = late ? releaseDeadline(now, settings, calendar) : order.release;
  const window =
    rush === order.rush ? order.promise : promiseFor({ release, category, rush }, settings, calendar).promise;
  const soonest = rushed && order.promise.promisedOn < window.promisedOn ? order.promise.promisedOn : window.promisedOn;
  const { firstPromisedOn } = order.promise;
  if (promisedOn === undefined || promisedOn === order.promise.promisedOn) {
    const promise = { ...window, promisedOn: soonest, firstPromisedOn };
    return { promise, needsConsent: rushed, problems: [] };
  }
  const problems = dayProblems(promisedOn, { earliestOn: window.earliestOn, rush, promised: soonest, today: now.date });
  if (problems.length > 0) return { promise: order.promise, needsConsent: rushed, problems };
  const on = calendar.onOrAfter(promisedOn);
  const estimated = window.estimated || !calendar.isKnown(on);
  return {
    promise: { ...window, promisedOn: on, firstPromisedOn, estimated },
    needsConsent: rushed || (rush && on < window.earliestOn),
    problems: [],
  };
}

function dayProblems(
  day: LocalDate,
  {
    earliestOn,
    rush,
    promised,
    today,
  }: { earliestOn: LocalDate; rush: boolean; promised: LocalDate; today: LocalDate },
): Problem[] {
  const field = 'promisedOn';
  if (!isLocalDate(day)) return [{ code: 'not-a-date', field, rule: 'D1' }];
  if (day < today) return [{ code: 'date-over', field, rule: 'D1', params: { today } }];
  if (day > addDays(today, LIMITS.daysAhead)) {
    return [{ code: 'date-too-far', field, rule: 'D1', params: { days: LIMITS.daysAhead } }];
  }
  const tooSoon = !rush && day < earliestOn && day < promised;
  return tooSoon ? [{ code: 'promise-too-soon', field, rule: 'D1', params: { day, earliestOn } }] : [];
}

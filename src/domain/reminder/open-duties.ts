import { addDays } from '../time/local-date';
import type { LocalDate } from '../time/local-time';
import { DUTY_KINDS, type Duty, URGENCIES } from './duty';
import type { DutyHearing, NewDuty } from './hearing';
import { noticeDuties } from './notice-duties';
import type { OpenNotice } from './open-notice';
import type { OpenOrder } from './open-order';
import { orderDuties } from './order-duties';
import { otherDuties } from './other-duties';
import type { OtherWork } from './other-work';
import { managers } from './whose';

/** Everything that is open at the desk. */
export interface OpenWork {
  orders: readonly OpenOrder[];
  notices: readonly OpenNotice[];
  other: OtherWork;
}

/**
 * All open duties (L1), most urgent first: by urgency, then by the day and time until when, then by kind, order and id. The
 * same work gives the same list, in whatever order it was found.
 */
export function openDuties({ orders, notices, other }: OpenWork, hearing: DutyHearing): Duty[] {
  const byKey = new Map(orders.map((order) => [order.key, order]));
  const duties = [
    ...orders.flatMap((order) => orderDuties(order, hearing)),
    ...notices.flatMap((notice) => {
      const order = byKey.get(notice.orderKey);
      return order ? noticeDuties(notice, order, hearing) : [];
    }),
    ...otherDuties(other, hearing),
  ];
  const openTooLong = addDays(hearing.now.date, -hearing.settings.escalateAfterDays);
  return sorted(duties.map((duty) => escalated(duty, openTooLong, hearing)));
}

/** Whose list a duty stands on. */
export function dutiesOf(email: string, duties: readonly Duty[]): Duty[] {
  return duties.filter(({ people }) => people.includes(email));
}

/**
 * A duty that is open for so many days goes to the managers too, and is urgent. One that is not due yet is not open for
 * too long, and what concerns the desk itself stays with the administrator.
 */
function escalated(duty: NewDuty, openTooLong: LocalDate, { settings }: DutyHearing): Duty {
  const counts = duty.kind !== 'desk' && duty.kind !== 'due-soon' && duty.kind !== 'rush';
  if (!counts || duty.since > openTooLong) return { ...duty, escalated: false };
  const people = [...new Set([...duty.people, ...managers(settings)])];
  return { ...duty, urgency: 'urgent', people, escalated: true };
}

/** Sorts after every day. */
const NO_DAY = '9999-12-31';

/** By what they are sorted by as one text, worked out once a duty: comparing takes it ten times. */
function sorted(duties: readonly Duty[]): Duty[] {
  const placed = duties.map((duty) => ({ duty, place: placeOf(duty) }));
  return placed.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)).map(({ duty }) => duty);
}

/** Parts are told apart by a sign that sorts before all others; of those that are counted there are less than a hundred. */
function placeOf({ urgency, due, kind, order, id }: Duty): string {
  const until = due ? `${due.on} ${due.time}` : NO_DAY;
  return [URGENCIES.indexOf(urgency), until, 10 + DUTY_KINDS.indexOf(kind), order?.key ?? '', id].join('\0');
}

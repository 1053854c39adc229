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
  return duties.map((duty) => escalated(duty, openTooLong, hearing)).sort(byUrgency);
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

function byUrgency(a: Duty, b: Duty): number {
  return (
    URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
    compare(dueText(a), dueText(b)) ||
    DUTY_KINDS.indexOf(a.kind) - DUTY_KINDS.indexOf(b.kind) ||
    compare(a.order?.key ?? '', b.order?.key ?? '') ||
    compare(a.id, b.id)
  );
}

function dueText({ due }: Duty): string {
  return due ? `${due.on} ${due.time}` : NO_DAY;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

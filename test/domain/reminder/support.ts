import type { Notice } from '../../../src/domain/notice/notice';
import type { Order } from '../../../src/domain/order/order';
import type { Duty } from '../../../src/domain/reminder/duty';
import { openDuties } from '../../../src/domain/reminder/open-duties';
import { openNoticeOf } from '../../../src/domain/reminder/open-notice';
import { openOrderOf } from '../../../src/domain/reminder/open-order';
import { NO_OTHER_WORK, type OtherWork } from '../../../src/domain/reminder/other-work';
import type { Settings } from '../../../src/domain/settings/settings';
import { chineseCalendar } from '../../support/chinese-calendar';
import { deskSettings, moment } from '../../support/order-in-life';

/** The open duties of some orders at a moment. */
export function dutiesAt(
  date: string,
  orders: readonly Order[],
  more: { time?: string; notices?: readonly Notice[]; other?: Partial<OtherWork>; settings?: Settings } = {},
): Duty[] {
  const { time = '08:00', notices = [], other = {}, settings = deskSettings() } = more;
  const work = {
    orders: orders.flatMap((order) => openOrderOf(order) ?? []),
    notices: notices.flatMap((notice) => openNoticeOf(notice) ?? []),
    other: { ...NO_OTHER_WORK, ...other },
  };
  return openDuties(work, { now: moment(date, time), settings, calendar: chineseCalendar });
}

/** A duty in one line: kind, task, urgency, people without their domain. */
export function told({ kind, task, urgency, people }: Duty): string {
  return `${kind} ${task} ${urgency} ${people.map((email) => email.split('@')[0]).join('+')}`;
}

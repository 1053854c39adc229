import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Settings } from '../settings/settings';
import { addDays } from '../time/local-date';
import type { LocalDate, LocalMoment } from '../time/local-time';
import type { Duty } from './duty';

/** The settings that reminders are made by. */
export type ReminderSettings = Pick<
  Settings,
  | 'people'
  | 'categories'
  | 'checkerDiffers'
  | 'punctualityBy'
  | 'liabilityAfterDays'
  | 'dueSoonDays'
  | 'rushDueSoonDays'
  | 'slipBackDays'
  | 'escalateAfterDays'
>;

/** What duties are told by, beside the things themselves: time arrives as data. */
export interface DutyHearing {
  now: LocalMoment;
  settings: ReminderSettings;
  calendar: WorkingCalendar;
}

/** A duty before anybody asked how long it is open. */
export type NewDuty = Omit<Duty, 'escalated'>;

/**
 * The day on which something due is reminded of: so many days before, and where that is a rest day the last working day before
 * it, so that the reminder meets somebody at work (D3).
 */
export function remindedOn(dueOn: LocalDate, daysBefore: number, calendar: WorkingCalendar): LocalDate {
  const known = told.get(calendar) ?? new Map<string, LocalDate>();
  told.set(calendar, known);
  const asked = `${dueOn} ${daysBefore}`;
  let day = known.get(asked) ?? addDays(dueOn, -daysBefore);
  while (!calendar.isWorkingDay(day)) day = addDays(day, -1);
  known.set(asked, day);
  return day;
}

/** What a calendar told already: a thousand open orders share some thirty promises. */
const told = new WeakMap<WorkingCalendar, Map<string, LocalDate>>();

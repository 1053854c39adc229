import { instantOf, type WallTime, wallTimeOf } from '../time-zone';
import type { ClockSchedule, Weekday } from './trigger-record';

const weekdays: Weekday[] = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/**
 * When a schedule fires next, strictly after `afterMs`; null when it never will. Firings that were missed are not
 * made up for: that is the script's business. Where Google picks a moment within a window, this takes its beginning.
 * @param anchorMs the firing (or the creation) from which the next interval counts
 */
export function nextFiringMs(schedule: ClockSchedule, anchorMs: number, afterMs: number): number | null {
  switch (schedule.type) {
    case 'once':
      return anchorMs < Date.parse(schedule.at) ? Date.parse(schedule.at) : null;
    case 'minutes':
      return nextInterval(schedule.every * minuteMs, anchorMs, afterMs);
    case 'hours':
      return nextInterval(schedule.every * hourMs, anchorMs, afterMs);
    case 'days':
      return nextDay(schedule, anchorMs, afterMs, schedule.every, () => true);
    case 'weeks':
      return nextWeek(schedule, anchorMs, afterMs);
    case 'months':
      return nextDay(schedule, afterMs, afterMs, 1, (day) => day.day === schedule.monthDay);
  }
}

function nextInterval(stepMs: number, anchorMs: number, afterMs: number): number {
  const steps = Math.max(1, Math.floor((afterMs - anchorMs) / stepMs) + 1);
  return anchorMs + steps * stepMs;
}

type DailySchedule = { hour: number; minute: number; timeZone: string };

/** The first matching day at the schedule's time after `afterMs`, looking every `stepDays` from the anchor's day. */
function nextDay(
  schedule: DailySchedule,
  anchorMs: number,
  afterMs: number,
  stepDays: number,
  matches: (day: WallTime) => boolean,
): number | null {
  const anchor = wallTimeOf(anchorMs, schedule.timeZone);
  const daysPassed = Math.floor((afterMs - anchorMs) / (24 * hourMs));
  const firstStep = Math.max(0, Math.floor(daysPassed / stepDays) - 1);
  for (let step = firstStep; step < firstStep + 400; step++) {
    const day = dayLater(anchor, step * stepDays);
    const firingMs = instantOf({ ...day, hour: schedule.hour, minute: schedule.minute, second: 0 }, schedule.timeZone);
    if (firingMs > afterMs && matches(day)) return firingMs;
  }
  return null;
}

/** Every n weeks counts from the first such weekday after the anchor. */
function nextWeek(schedule: ClockSchedule & { type: 'weeks' }, anchorMs: number, afterMs: number): number | null {
  const first = nextDay(schedule, anchorMs, anchorMs, 1, (day) => weekdayOf(day) === schedule.weekday);
  if (first === null || first > afterMs) return first;
  return nextDay(schedule, first, afterMs, 7 * schedule.every, () => true);
}

function dayLater(day: WallTime, days: number): WallTime {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + days));
  return { ...day, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function weekdayOf({ year, month, day }: WallTime): Weekday | undefined {
  return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
}

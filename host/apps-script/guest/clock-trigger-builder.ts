import type { ClockSchedule, Weekday } from '../kernel/trigger-record';
import { defaultTimeZone } from '../project';
import { instantOf, isTimeZone } from '../time-zone';
import type { ScriptSide } from './script-side';

/** What has been asked of the builder so far. */
type Wishes = {
  at?: string;
  date?: { year: number; month: number; day: number };
  every?: { unit: 'minutes' | 'hours' | 'days' | 'weeks'; count: number };
  hour?: number;
  minute?: number;
  monthDay?: number;
  weekday?: Weekday;
  timeZone?: string;
};

const path = 'ScriptApp.ClockTriggerBuilder';

/**
 * A builder of clock triggers. Where Google picks a random minute, the full hour is taken.
 * See https://developers.google.com/apps-script/reference/script/clock-trigger-builder
 */
export function clockTriggerBuilder(side: ScriptSide, create: (schedule: ClockSchedule) => object): object {
  const wishes: Wishes = {};
  const step = (name: string, types: string[], wish: (...args: never[]) => Partial<Wishes>) =>
    side.method(`${path}.${name}`, [types], (...args: never[]) => {
      Object.assign(wishes, wish(...args));
      return self;
    });
  const inBounds = (name: string, value: number, low: number, high: number) => {
    if (!Number.isInteger(value) || value < low || value > high) throw side.failure(`Invalid argument: ${name}`);
    return value;
  };
  const frequency = (unit: 'hours' | 'days' | 'weeks') => (count: number) => ({
    every: { unit, count: inBounds(unit, count, 1, 10_000) },
  });
  const self: object = side.object(path, {
    after: step('after', ['Integer'], (ms: number) => ({
      at: new Date(side.port.nowMs() + inBounds('durationMilliseconds', ms, 0, 2 ** 40)).toISOString(),
    })),
    at: step('at', ['Date'], (date: Date) => ({ at: new Date(date.getTime()).toISOString() })),
    atDate: step('atDate', ['Integer', 'Integer', 'Integer'], (year: number, month: number, day: number) => ({
      date: { year, month: inBounds('month', month, 1, 12), day: inBounds('day', day, 1, 31) },
    })),
    atHour: step('atHour', ['Integer'], (hour: number) => ({ hour: inBounds('hour', hour, 0, 23) })),
    everyMinutes: step('everyMinutes', ['Integer'], (count: number) => {
      if (![1, 5, 10, 15, 30].includes(count)) {
        throw side.failure('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
      }
      return { every: { unit: 'minutes', count } };
    }),
    everyHours: step('everyHours', ['Integer'], frequency('hours')),
    everyDays: step('everyDays', ['Integer'], frequency('days')),
    everyWeeks: step('everyWeeks', ['Integer'], frequency('weeks')),
    inTimezone: step('inTimezone', ['String'], (timeZone: string) => {
      if (!isTimeZone(timeZone)) throw side.failure(`Invalid time zone: ${timeZone}`);
      return { timeZone };
    }),
    nearMinute: step('nearMinute', ['Integer'], (minute: number) => ({ minute: inBounds('minute', minute, 0, 59) })),
    onMonthDay: step('onMonthDay', ['Integer'], (day: number) => ({ monthDay: inBounds('day', day, 1, 31) })),
    onWeekDay: step('onWeekDay', ['Weekday'], (day: object) => ({ weekday: side.dataOf<Weekday>(day) })),
    create: side.method(`${path}.create`, [[]], () => {
      const schedule = scheduleOf(wishes, side.project.manifest.timeZone ?? defaultTimeZone);
      if (!schedule) throw side.failure('The clock trigger has no time or frequency.');
      return create(schedule);
    }),
  });
  return self;
}

function scheduleOf(wishes: Wishes, scriptTimeZone: string): ClockSchedule | undefined {
  const { at, date, every, hour = 0, minute = 0, monthDay, weekday, timeZone = scriptTimeZone } = wishes;
  if (at !== undefined) return { type: 'once', at };
  if (date) {
    return { type: 'once', at: new Date(instantOf({ ...date, hour, minute, second: 0 }, timeZone)).toISOString() };
  }
  if (monthDay !== undefined) return { type: 'months', monthDay, hour, minute, timeZone };
  if (weekday !== undefined || every?.unit === 'weeks') {
    return { type: 'weeks', every: every?.count ?? 1, weekday: weekday ?? 'MONDAY', hour, minute, timeZone };
  }
  if (every?.unit === 'days') return { type: 'days', every: every.count, hour, minute, timeZone };
  return every ? { type: every.unit as 'minutes' | 'hours', every: every.count } : undefined;
}

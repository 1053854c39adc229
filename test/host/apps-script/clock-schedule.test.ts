import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextFiringMs } from '../../../host/apps-script/kernel/clock-schedule';
import type { ClockSchedule, Weekday } from '../../../host/apps-script/kernel/trigger-record';
import { wallTimeOf } from '../../../host/apps-script/time-zone';

const hourMs = 3_600_000;
const weekdays: Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const zone = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'GMT+5:30');
const time = { hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }), timeZone: zone };
const every = fc.integer({ min: 1, max: 5 });
const repeating: fc.Arbitrary<ClockSchedule> = fc.oneof(
  fc.record({ type: fc.constant('minutes' as const), every: fc.constantFrom(1, 5, 10, 15, 30) }),
  fc.record({ type: fc.constant('hours' as const), every }),
  fc.record({ type: fc.constant('days' as const), every, ...time }),
  fc.record({ type: fc.constant('weeks' as const), every, weekday: fc.constantFrom(...weekdays), ...time }),
  fc.record({ type: fc.constant('months' as const), monthDay: fc.integer({ min: 1, max: 31 }), ...time }),
);
const instant = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) });
const passed = fc.integer({ min: 0, max: 100 * 24 * hourMs });

const at = (schedule: ClockSchedule, from: string, after = from) => {
  const ms = nextFiringMs(schedule, Date.parse(from), Date.parse(after));
  return ms === null ? null : new Date(ms).toISOString();
};

describe('the next firing of a clock trigger', () => {
  it('lies after the moment asked for', () => {
    fc.assert(
      fc.property(repeating, instant, passed, (schedule, anchorMs, passedMs) => {
        const next = nextFiringMs(schedule, anchorMs, anchorMs + passedMs);
        expect(next).toBeGreaterThan(anchorMs + passedMs);
      }),
    );
  });

  it('does not depend on when it is asked for, as long as no firing lies between', () => {
    fc.assert(
      fc.property(repeating, instant, passed, (schedule, anchorMs, passedMs) => {
        const afterMs = anchorMs + passedMs;
        const next = nextFiringMs(schedule, anchorMs, afterMs) ?? 0;
        expect(nextFiringMs(schedule, anchorMs, Math.floor((afterMs + next) / 2))).toBe(next);
      }),
    );
  });

  it('is at the hour and minute asked for, where the clocks show that time on the day', () => {
    fc.assert(
      fc.property(repeating, instant, (schedule, anchorMs) => {
        if (schedule.type === 'minutes' || schedule.type === 'hours' || schedule.type === 'once') return;
        const next = nextFiringMs(schedule, anchorMs, anchorMs) ?? 0;
        const wall = wallTimeOf(next, schedule.timeZone);
        const skippedBySummerTime = wall.hour === schedule.hour + 1 && wall.minute === schedule.minute;
        expect((wall.hour === schedule.hour && wall.minute === schedule.minute) || skippedBySummerTime).toBe(true);
      }),
    );
  });

  it('keeps the rhythm of every n hours from its beginning', () => {
    const schedule: ClockSchedule = { type: 'hours', every: 6 };
    expect(at(schedule, '2026-03-02T01:10:00Z')).toBe('2026-03-02T07:10:00.000Z');
    expect(at(schedule, '2026-03-02T01:10:00Z', '2026-03-03T07:10:00Z')).toBe('2026-03-03T13:10:00.000Z');
  });

  it('is today where the hour is still to come, else the next of every n days', () => {
    const schedule: ClockSchedule = { type: 'days', every: 2, hour: 9, minute: 0, timeZone: 'Asia/Shanghai' };
    expect(at(schedule, '2026-03-02T00:00:00Z')).toBe('2026-03-02T01:00:00.000Z');
    expect(at(schedule, '2026-03-02T01:00:00Z')).toBe('2026-03-04T01:00:00.000Z');
  });

  it('finds the weekday, the day of the month, and 31st only in long months', () => {
    const monday: ClockSchedule = { type: 'weeks', every: 1, weekday: 'MONDAY', hour: 8, minute: 0, timeZone: 'GMT' };
    expect(at(monday, '2026-03-02T08:00:00Z')).toBe('2026-03-09T08:00:00.000Z');
    const last: ClockSchedule = { type: 'months', monthDay: 31, hour: 0, minute: 0, timeZone: 'GMT' };
    expect(at(last, '2026-01-31T12:00:00Z')).toBe('2026-03-31T00:00:00.000Z');
    expect(at(last, '2026-03-31T12:00:00Z')).toBe('2026-05-31T00:00:00.000Z');
  });

  it('goes on at the same hour when summer time begins and ends', () => {
    const schedule: ClockSchedule = { type: 'days', every: 1, hour: 9, minute: 0, timeZone: 'Europe/Berlin' };
    expect(at(schedule, '2026-03-28T08:00:00Z')).toBe('2026-03-29T07:00:00.000Z');
    expect(at(schedule, '2026-10-24T07:00:00Z')).toBe('2026-10-25T08:00:00.000Z');
  });

  it('is none once a single moment has passed', () => {
    const schedule: ClockSchedule = { type: 'once', at: '2026-03-02T01:00:00.000Z' };
    expect(at(schedule, '2026-03-02T00:00:00Z')).toBe('2026-03-02T01:00:00.000Z');
    expect(at(schedule, '2026-03-02T01:00:00Z')).toBeNull();
  });
});

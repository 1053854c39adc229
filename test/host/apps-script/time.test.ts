import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHostClock } from '../../../host/apps-script/clock';
import { instantOf, isTimeZone, wallTimeOf, zoneOffsetMs } from '../../../host/apps-script/time-zone';

const zones = ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'GMT+5:30', 'UTC'];

describe('time zones', () => {
  it('turn an instant into clock time and back', () => {
    const seconds = fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000 });
    fc.assert(
      fc.property(seconds, fc.constantFrom(...zones), (instant, zone) => {
        const ms = instant * 1000;
        const back = instantOf(wallTimeOf(ms, zone), zone);
        expect(wallTimeOf(back, zone)).toEqual(wallTimeOf(ms, zone));
        expect(back).toBeLessThanOrEqual(ms);
      }),
    );
  });

  it('move a time that summer time skips to after the gap, and take the first of a time that happens twice', () => {
    const at = (day: number, month: number, hour: number) =>
      new Date(instantOf({ year: 2026, month, day, hour, minute: 30, second: 0 }, 'Europe/Berlin')).toISOString();
    expect(at(29, 3, 2)).toBe('2026-03-29T01:30:00.000Z');
    expect(at(25, 10, 2)).toBe('2026-10-25T00:30:00.000Z');
  });

  it('know names and fixed offsets', () => {
    expect(['Asia/Shanghai', 'GMT', 'UTC', 'GMT+8', 'GMT-03:30', '+08:00'].map(isTimeZone)).toEqual(
      Array(6).fill(true),
    );
    expect(['Moon/Base', '', 'GMT+'].map(isTimeZone)).toEqual([false, false, false]);
    expect(zoneOffsetMs(0, 'GMT-03:30')).toBe(-3.5 * 3_600_000);
  });
});

describe("the host's clock", () => {
  it('stands still when frozen, until it is set or advanced', () => {
    const clock = createHostClock({ now: '2026-03-02T15:59:00+08:00', frozen: true });
    expect(clock.now().toISOString()).toBe('2026-03-02T07:59:00.000Z');
    clock.advance(60_000);
    expect(clock.now().toISOString()).toBe('2026-03-02T08:00:00.000Z');
    clock.set('2026-04-01T00:00Z');
    expect(clock.now().toISOString()).toBe('2026-04-01T00:00:00.000Z');
  });

  it('goes on from where it was set when it runs', () => {
    const clock = createHostClock({ now: '2030-01-01T00:00:00Z' });
    const first = clock.now().getTime();
    expect(first).toBeGreaterThanOrEqual(Date.UTC(2030, 0, 1));
    clock.advance(3_600_000);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(first + 3_600_000);
  });

  it('takes instants with an offset only', () => {
    const clock = createHostClock();
    for (const wrong of ['2026-03-02', '2026-03-02T09:00:00', 'now', '2026-13-02T09:00:00Z']) {
      expect(() => clock.set(wrong)).toThrow(RangeError);
    }
  });
});

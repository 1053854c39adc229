import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  daysBetween,
  isLocalDate,
  isLocalTime,
  laterOf,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../../src/domain/time/local-date';
import { anyDate, anyTime } from '../../support/arbitrary-dates';

describe('a local date', () => {
  it('exists only as a day of the calendar', () => {
    expect(['2026-02-28', '2024-02-29', '2026-12-31'].filter(isLocalDate)).toHaveLength(3);
    const wrong = ['2026-02-29', '2026-13-01', '2026-00-10', '2026-4-1', '2026-04-31', '20260401', 'today', ''];
    expect(wrong.filter(isLocalDate)).toEqual([]);
  });

  it('moves over the ends of months and leap years', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('counts the days that were added, in either direction', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(isLocalDate(moved)).toBe(true);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
        expect(Math.sign(compareDates(moved, date))).toBe(Math.sign(days));
        expect(weekdayOf(moved)).toBe((((weekdayOf(date) + days) % 7) + 7) % 7);
      }),
    );
  });

  it('knows its year, month and weekday', () => {
    expect([yearOf('2026-11-24'), monthOf('2026-11-24'), weekdayOf('2026-11-24')]).toEqual([2026, '2026-11', 2]);
    expect(weekdayOf('1969-12-31')).toBe(3);
    expect(laterOf('2026-11-24', '2026-11-25')).toBe('2026-11-25');
  });
});

describe('a time of day', () => {
  it('is every minute from 00:00 to 23:59 and nothing else', () => {
    fc.assert(fc.property(anyTime, (time) => isLocalTime(time)));
    expect(['24:00', '7:30', '12:60', '12:3', '12:30:00', ''].filter(isLocalTime)).toEqual([]);
  });
});

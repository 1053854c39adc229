import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../../src/domain/calendar/public-holidays';
import { withOverrides, workingCalendar } from '../../../src/domain/calendar/working-calendar';
import type { CalendarOverride } from '../../../src/domain/settings/settings';
import { addDays, weekdayOf } from '../../../src/domain/time/local-date';
import { anyDate } from '../../support/arbitrary-dates';
import { chineseCalendar } from '../../support/chinese-calendar';

describe('the working calendar', () => {
  it('rests over Spring Festival 2026 and works on its make-up days (D1)', () => {
    const working = (date: string) => chineseCalendar.isWorkingDay(date);
    expect(['2026-02-14', '2026-02-24', '2026-02-28'].filter(working)).toHaveLength(3);
    expect(['2026-02-15', '2026-02-16', '2026-02-20', '2026-02-23', '2026-03-01'].filter(working)).toEqual([]);
    expect(chineseCalendar.onOrAfter('2026-02-15')).toBe('2026-02-24');
  });

  it('goes by the week in a year that is not published, and says so', () => {
    expect(chineseCalendar.isKnown('2026-10-01')).toBe(true);
    expect(chineseCalendar.isKnown('2027-10-01')).toBe(false);
    expect(chineseCalendar.isWorkingDay('2027-10-01')).toBe(true);
    expect(chineseCalendar.isWorkingDay('2027-10-02')).toBe(false);
  });

  it("lets the factory's own days win over the table", () => {
    const overrides: CalendarOverride[] = [
      { date: '2026-02-23', kind: 'work', note: '提前开工' },
      { date: '2026-02-14', kind: 'rest', note: '提前放假' },
      { date: '2026-11-25', kind: 'rest', note: '盘点' },
      { date: '2026-11-28', kind: 'work', note: '赶工' },
    ];
    const factory = workingCalendar(publicHolidays([2026]), overrides);
    expect(overrides.map(({ date }) => factory.isWorkingDay(date))).toEqual([true, false, false, true]);
  });

  it('says the same when the overrides were put into the table beforehand, as the form is given it', () => {
    const overrides = fc.array(
      fc.record({ date: anyDate, kind: fc.constantFrom('rest' as const, 'work' as const), note: fc.constant('') }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(overrides, anyDate, (days, start) => {
        const table = publicHolidays([2025, 2026]);
        const merged = workingCalendar(withOverrides(table, days), []);
        const given = workingCalendar(table, days);
        for (const date of [start, ...days.map((each) => each.date)]) {
          expect(merged.isWorkingDay(date)).toBe(given.isWorkingDay(date));
        }
      }),
    );
  });

  it('counts back exactly the working days that it added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), (date, days) => {
        const later = chineseCalendar.addWorkingDays(date, days);
        expect(chineseCalendar.workingDaysBetween(date, later)).toBe(days);
        if (days > 0) expect(chineseCalendar.isWorkingDay(later)).toBe(true);
      }),
    );
  });

  it('finds the nearest working day and passes no other', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const found = chineseCalendar.onOrAfter(date);
        expect(found >= date && chineseCalendar.isWorkingDay(found)).toBe(true);
        expect(chineseCalendar.workingDaysBetween(addDays(date, -1), found)).toBe(1);
      }),
    );
  });

  it('takes Saturday and Sunday off in an ordinary week', () => {
    const week = Array.from({ length: 7 }, (_, day) => addDays('2026-11-23', day));
    expect(week.filter((date) => !chineseCalendar.isWorkingDay(date)).map(weekdayOf)).toEqual([6, 0]);
  });
});

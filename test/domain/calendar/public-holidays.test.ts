import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../../src/domain/calendar/public-holidays';
import { weekdayOf } from '../../../src/domain/time/local-date';

describe('the public holidays of China', () => {
  it('have the make-up days of Spring Festival, Labour Day and National Day 2026 (D1)', () => {
    expect(publicHolidays([2026]).workDays).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  it('have the weekdays off of 2026 and leave weekends to the week', () => {
    const { restDays } = publicHolidays([2026]);
    const springFestival = restDays.filter((date) => date.startsWith('2026-02'));
    const nationalDay = restDays.filter((date) => date.startsWith('2026-10'));
    expect(springFestival).toEqual(['16', '17', '18', '19', '20', '23'].map((day) => `2026-02-${day}`));
    expect(nationalDay).toEqual(['01', '02', '05', '06', '07'].map((day) => `2026-10-${day}`));
    expect(restDays.filter((date) => weekdayOf(date) % 6 === 0)).toEqual([]);
  });

  it('know nothing of a year that is not published', () => {
    expect(publicHolidays([2026, 2099]).knownYears).toEqual([2026]);
    expect(publicHolidays([2099])).toEqual({ knownYears: [], restDays: [], workDays: [] });
  });
});

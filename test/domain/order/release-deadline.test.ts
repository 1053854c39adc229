import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { END_OF_DAY, releaseDeadline } from '../../../src/domain/order/release-deadline';
import { anyTaken } from '../../support/arbitrary-dates';
import { chineseCalendar } from '../../support/chinese-calendar';
import { factorySettings } from '../../support/door-entry';

const settings = factorySettings();
const release = (date: string, time: string) => releaseDeadline({ date, time }, settings, chineseCalendar);

describe('the release deadline', () => {
  it('is the same day for an order taken at 15:59 (C1)', () => {
    expect(release('2026-03-02', '15:59')).toEqual({ releaseOn: '2026-03-02', byTime: END_OF_DAY, afterCutOff: false });
  });

  it('is 10:00 of the next working day for one taken at 16:00 (C1)', () => {
    expect(release('2026-03-02', '16:00')).toEqual({ releaseOn: '2026-03-03', byTime: '10:00', afterCutOff: true });
    expect(release('2026-03-06', '16:00').releaseOn).toBe('2026-03-09');
  });

  it('follows the cut-off of the settings (C1)', () => {
    const later = { cutOffTime: '16:30', nextDayReleaseBy: '09:30' };
    const taken = { date: '2026-03-02', time: '16:29' };
    expect(releaseDeadline(taken, later, chineseCalendar).releaseOn).toBe('2026-03-02');
    expect(releaseDeadline({ ...taken, time: '16:30' }, later, chineseCalendar).byTime).toBe('09:30');
  });

  it('is 10:00 of the next working day for one taken on a rest day, at whatever hour (C1)', () => {
    expect(release('2026-03-07', '09:00')).toEqual({ releaseOn: '2026-03-09', byTime: '10:00', afterCutOff: false });
    expect(release('2026-02-16', '23:00')).toEqual({ releaseOn: '2026-02-24', byTime: '10:00', afterCutOff: true });
  });

  it('takes a make-up Saturday for the working day that it is (C1, D1)', () => {
    expect(release('2026-02-14', '10:00').releaseOn).toBe('2026-02-14');
    expect(release('2026-10-09', '17:00').releaseOn).toBe('2026-10-10');
    expect(release('2026-02-14', '17:00').releaseOn).toBe('2026-02-24');
  });

  it('always lies on a working day, never before the order (C1)', () => {
    fc.assert(
      fc.property(anyTaken, ({ date, time }) => {
        const { releaseOn } = release(date, time);
        expect(chineseCalendar.isWorkingDay(releaseOn)).toBe(true);
        expect(chineseCalendar.workingDaysBetween(date, releaseOn)).toBeLessThanOrEqual(1);
        expect(releaseOn >= date).toBe(true);
      }),
    );
  });

  it('is never earlier for an order taken later (C1)', () => {
    const text = ({ date, time }: { date: string; time: string }) => `${date} ${time}`;
    fc.assert(
      fc.property(anyTaken, anyTaken, (a, b) => {
        const [first, second] = text(a) <= text(b) ? [a, b] : [b, a];
        const [one, two] = [release(first.date, first.time), release(second.date, second.time)];
        expect(`${one.releaseOn} ${one.byTime}` <= `${two.releaseOn} ${two.byTime}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PromiseInput, promiseFor } from '../../../src/domain/order/promise';
import { releaseDeadline } from '../../../src/domain/order/release-deadline';
import type { Category } from '../../../src/domain/settings/settings';
import { addDays } from '../../../src/domain/time/local-date';
import { anyDate } from '../../support/arbitrary-dates';
import { chineseCalendar } from '../../support/chinese-calendar';
import { factorySettings } from '../../support/door-entry';

const settings = factorySettings();
const category = (id: string) => settings.categories.find((each) => each.id === id) as Category;

/** The promise for an order taken on a working morning. */
function promised(takenOn: string, categoryId: string, more: Partial<PromiseInput> = {}, changes = {}) {
  const given = { ...settings, ...changes };
  const release = releaseDeadline({ date: takenOn, time: '09:00' }, given, chineseCalendar);
  return promiseFor({ release, category: category(categoryId), rush: false, ...more }, given, chineseCalendar);
}

describe('a normal promise', () => {
  it('is the latest day of its category, with the earliest beside it (D1)', () => {
    const window = (id: string) => {
      const { earliestOn, latestOn, promisedOn } = promised('2026-11-02', id).promise;
      return [earliestOn, latestOn, promisedOn];
    };
    expect(window('steel-wood')).toEqual(['2026-11-09', '2026-11-09', '2026-11-09']); // Saturday and Sunday move to Monday
    expect(window('security')).toEqual(['2026-11-11', '2026-11-12', '2026-11-12']);
    expect(window('solid-wood')).toEqual(['2026-11-12', '2026-11-17', '2026-11-17']);
  });

  it('counts from the release day that the cut-off gives (C2)', () => {
    const release = releaseDeadline({ date: '2026-11-24', time: '16:00' }, settings, chineseCalendar);
    const { promise } = promiseFor(
      { release, category: category('solid-wood'), rush: false },
      settings,
      chineseCalendar,
    );
    expect([promise.earliestOn, promise.latestOn]).toEqual(['2026-12-07', '2026-12-10']); // 12-05 is a Saturday
  });

  it('is a day in between where one was agreed, and never a rest day (D1)', () => {
    expect(promised('2026-11-02', 'solid-wood', { agreedOn: '2026-11-13' }).promise.promisedOn).toBe('2026-11-13');
    const moved = promised('2026-11-02', 'solid-wood', { agreedOn: '2026-11-14' });
    expect(moved.promise.promisedOn).toBe('2026-11-16');
    expect(moved.reason).toMatchObject({ agreedOn: '2026-11-14', movedOverRestDays: true });
    expect(moved.problems).toEqual([]);
  });

  it('follows an agreement on the latest or earliest day itself (D1)', () => {
    for (const agreedOn of ['2026-11-12', '2026-11-17']) {
      const { reason, promise, problems } = promised('2026-11-02', 'solid-wood', { agreedOn });
      expect([reason.agreedOn, promise.promisedOn, problems]).toEqual([agreedOn, agreedOn, []]);
    }
  });

  it('refuses an agreed day outside the window (D1)', () => {
    for (const agreedOn of ['2026-11-11', '2026-11-18']) {
      const { problems, promise } = promised('2026-11-02', 'solid-wood', { agreedOn });
      expect(problems).toMatchObject([{ code: 'agreed-outside-window', field: 'agreedOn', rule: 'D1' }]);
      expect(promise.promisedOn).toBe('2026-11-17');
    }
  });

  it('counts working days, make-up days among them, where the settings say so (D1)', () => {
    const { promise } = promised('2026-09-30', 'steel-wood', {}, { leadDayUnit: 'working' });
    // 10-01 to 10-07 off, 10-08, 10-09, Saturday 10-10 worked, 10-11 off
    expect([promise.earliestOn, promise.latestOn]).toEqual(['2026-10-13', '2026-10-14']);
  });

  it('leaves three working days over Spring Festival and National Day 2026 (D1)', () => {
    const spring = promised('2026-02-13', 'steel-wood');
    expect(spring.promise).toMatchObject({ earliestOn: '2026-02-25', latestOn: '2026-02-25' }); // 02-14, 02-24, 02-25
    expect(spring.reason).toMatchObject({ movedOverRestDays: true, stretchedOverHoliday: true });
    const national = promised('2026-09-30', 'steel-wood');
    expect(national.promise.promisedOn).toBe('2026-10-10'); // 10-08, 10-09 and the make-up Saturday
    expect(promised('2026-09-30', 'steel-wood', {}, { minWorkingDaysToPromise: 1 }).promise.promisedOn).toBe(
      '2026-10-08',
    );
  });

  it('takes the three days of Qingming for a long holiday (D1)', () => {
    const { promise, reason } = promised('2026-04-02', 'steel-wood', { rush: true }); // 04-03, 04-07, 04-08
    expect([promise.earliestOn, reason.stretchedOverHoliday]).toEqual(['2026-04-08', true]);
  });

  it('is not stretched over an ordinary weekend (D1)', () => {
    const rush = promised('2026-11-05', 'steel-wood', { rush: true }); // Thursday + 4: Monday, two working days
    expect(rush.promise.earliestOn).toBe('2026-11-09');
    expect(rush.reason.stretchedOverHoliday).toBe(false);
  });

  it('is an estimate where it reaches into a year without published holidays', () => {
    expect(promised('2026-12-28', 'steel-wood').promise.estimated).toBe(true);
    expect(promised('2026-12-21', 'steel-wood').promise.estimated).toBe(false);
  });

  it('warns of a wanted day that only a rush order could meet, and promises it to nobody (D2)', () => {
    const { warnings, problems, consent, promise } = promised('2026-11-02', 'security', { wantedOn: '2026-11-09' });
    expect(warnings).toMatchObject([{ code: 'wanted-needs-rush', field: 'wantedOn', rule: 'D2' }]);
    expect([problems, consent, promise.promisedOn]).toEqual([[], null, '2026-11-12']);
  });
});

describe('a rush promise', () => {
  it('has the rush days of its category and needs consent (D2)', () => {
    const rush = (id: string) => {
      const { promise, consent } = promised('2026-11-02', id, { rush: true });
      return [promise.earliestOn, promise.latestOn, consent];
    };
    expect(rush('steel-wood')).toEqual(['2026-11-06', '2026-11-09', 'follower']);
    expect(rush('security')).toEqual(['2026-11-09', '2026-11-09', 'factory-manager']);
    expect(rush('solid-wood')).toEqual(['2026-11-09', '2026-11-09', 'follower']);
  });

  it('stays at the soonest rush day, with a warning, where a sooner one was agreed (D2)', () => {
    const { promise, warnings, problems } = promised('2026-11-02', 'security', { rush: true, agreedOn: '2026-11-05' });
    expect(promise.promisedOn).toBe('2026-11-09');
    expect(warnings).toMatchObject([
      { code: 'sooner-than-rush', field: 'agreedOn', params: { consent: 'factory-manager' } },
    ]);
    expect(problems).toEqual([]);
  });
});

describe('every promise', () => {
  const anyOrder = fc.record({
    takenOn: anyDate,
    categoryId: fc.constantFrom('steel-wood', 'security', 'solid-wood'),
    rush: fc.boolean(),
    leadDayUnit: fc.constantFrom('calendar' as const, 'working' as const),
    agreedAfter: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  });

  it('is a working day within the window of its earliest and latest day (D1)', () => {
    fc.assert(
      fc.property(anyOrder, ({ takenOn, categoryId, rush, leadDayUnit, agreedAfter }) => {
        const agreedOn = agreedAfter === undefined ? undefined : addDays(takenOn, agreedAfter);
        const { promise } = promised(takenOn, categoryId, { rush, agreedOn }, { leadDayUnit });
        expect(promise.earliestOn <= promise.promisedOn && promise.promisedOn <= promise.latestOn).toBe(true);
        for (const day of [promise.earliestOn, promise.latestOn, promise.promisedOn]) {
          expect(chineseCalendar.isWorkingDay(day)).toBe(true);
        }
        expect(promise.firstPromisedOn).toBe(promise.promisedOn);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the least working days wherever more than a weekend lies in between (D1)', () => {
    fc.assert(
      fc.property(anyOrder, ({ takenOn, categoryId, rush, leadDayUnit }) => {
        const { promise, reason } = promised(takenOn, categoryId, { rush }, { leadDayUnit });
        const between: boolean[] = [];
        for (let day = addDays(reason.releaseOn, 1); day < promise.latestOn; day = addDays(day, 1)) {
          between.push(chineseCalendar.isWorkingDay(day));
        }
        const overHoliday = between.some(
          (_, at) => at > 1 && between.slice(at - 2, at + 1).every((working) => !working),
        );
        const working = chineseCalendar.workingDaysBetween(reason.releaseOn, promise.latestOn);
        if (overHoliday) expect(working).toBeGreaterThanOrEqual(settings.minWorkingDaysToPromise);
      }),
      { numRuns: 500 },
    );
  });

  it('is never sooner for an order released later (D1)', () => {
    fc.assert(
      fc.property(anyOrder, fc.integer({ min: 0, max: 40 }), ({ takenOn, categoryId, rush, leadDayUnit }, days) => {
        const first = promised(takenOn, categoryId, { rush }, { leadDayUnit }).promise;
        const second = promised(addDays(takenOn, days), categoryId, { rush }, { leadDayUnit }).promise;
        expect(first.earliestOn <= second.earliestOn && first.latestOn <= second.latestOn).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

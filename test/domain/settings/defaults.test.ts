import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/domain/settings/defaults';

describe('the settings of a new workbook', () => {
  it('are the first reading of each rule (A7, A8, C1, D1)', () => {
    expect(defaultSettings('zh-CN')).toMatchObject({
      cutOffTime: '16:00',
      nextDayReleaseBy: '10:00',
      leadDayUnit: 'calendar',
      minWorkingDaysToPromise: 3,
      duplicateWindowDays: 7,
      deductionBounds: { heightMm: { min: 30, max: 70 }, widthMm: { min: 40, max: 120 } },
      people: [],
    });
  });

  it('have the three categories with their lead times and who consents to a rush (D1, D2)', () => {
    const rows = defaultSettings('zh-CN').categories.map(({ name, leadDays, rushDays, rushConsent, deduction }) => [
      name,
      `${leadDays.earliest}–${leadDays.latest}`,
      `${rushDays.earliest}–${rushDays.latest}`,
      rushConsent,
      deduction,
    ]);
    const deduction = { heightMm: 40, widthMm: 70 };
    expect(rows).toEqual([
      ['钢木门', '5–6', '4–5', 'follower', deduction],
      ['防盗门', '9–10', '7–7', 'factory-manager', deduction],
      ['实木门', '10–15', '7–7', 'follower', deduction],
    ]);
  });

  it('offer the same categories in both languages, with something to choose from everywhere', () => {
    const [chinese, english] = [defaultSettings('zh-CN'), defaultSettings('en')];
    expect(english.categories.map(({ id }) => id)).toEqual(chinese.categories.map(({ id }) => id));
    for (const { choices, categories, regions } of [chinese, english]) {
      const lists = [...Object.values(choices), ...categories.map(({ styles }) => styles), regions];
      expect(Math.min(...lists.map((list) => list.length))).toBeGreaterThan(0);
    }
  });
});

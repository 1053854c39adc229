import { type DefaultWords, defaultWords } from './default-words';
import type { Category, Language, Settings } from './settings';

/** The settings that a new workbook starts with: the first reading of each rule, in the words of a door factory. */
export function defaultSettings(language: Language): Settings {
  const words = defaultWords(language);
  return {
    language,
    factoryName: words.factoryName,
    cutOffTime: '16:00',
    nextDayReleaseBy: '10:00',
    leadDayUnit: 'calendar',
    minWorkingDaysToPromise: 3,
    duplicateWindowDays: 7,
    deductionBounds: { heightMm: { min: 30, max: 70 }, widthMm: { min: 40, max: 120 } },
    checkerDiffers: true,
    colourChangeUntil: '16:00',
    colourOnlyBeforeProduction: false,
    punctualityBy: 'first',
    liabilityAfterDays: 3,
    nightlyBackup: false,
    usesStock: false,
    dueSoonDays: 1,
    rushDueSoonDays: 2,
    slipBackDays: 7,
    papersBackDays: 2,
    escalateAfterDays: 2,
    digestTime: '08:00',
    sendsReminders: true,
    choices: words.choices,
    categories: defaultCategories(words),
    people: [],
    regions: words.regions.map((name) => ({ name, exclusiveDealer: '', exclusiveSalesperson: '' })),
    calendarOverrides: [],
  };
}

function defaultCategories(words: DefaultWords): Category[] {
  const deduction = { heightMm: 40, widthMm: 70 };
  return [
    {
      id: 'steel-wood',
      leadDays: { earliest: 5, latest: 6 },
      rushDays: { earliest: 4, latest: 5 },
      rushConsent: 'follower',
      follower: '',
      deduction,
      ...words.categories['steel-wood'],
    },
    {
      id: 'security',
      leadDays: { earliest: 9, latest: 10 },
      rushDays: { earliest: 7, latest: 7 },
      rushConsent: 'factory-manager',
      follower: '',
      deduction,
      ...words.categories.security,
    },
    {
      id: 'solid-wood',
      leadDays: { earliest: 10, latest: 15 },
      rushDays: { earliest: 7, latest: 7 },
      rushConsent: 'follower',
      follower: '',
      deduction,
      ...words.categories['solid-wood'],
    },
  ];
}

import type { settingWords as chinese } from '../zh-CN/setting-words';

/** What each setting is called, and what it does. English. */
export const settingWords: typeof chinese = {
  language: { label: 'Language', explanation: 'Of forms and workbook: Chinese or English.' },
  factoryName: { label: 'Factory name', explanation: 'Printed on papers.' },
  cutOffTime: {
    label: 'Cut-off for release the same day',
    explanation: 'Orders taken before it are released the same day (C1). Some factories use 16:30.',
  },
  nextDayReleaseBy: {
    label: 'Release on the next day by',
    explanation: 'Orders taken after the cut-off are released by this time of the next working day (C1).',
  },
  leadDayUnit: { label: 'Lead time counts', explanation: 'Calendar days or working days (D1).' },
  minWorkingDaysToPromise: {
    label: 'Working days to the promise at least',
    explanation: 'Over long holidays, so many working days lie between release and promise (D1).',
  },
  duplicateWindowDays: {
    label: 'Days to look for duplicates',
    explanation: 'The same items for the same customer within so many days are shown (A7).',
  },
  deductionHeightMin: { label: 'Height difference from (mm)', explanation: 'Warned of where smaller (A8).' },
  deductionHeightMax: { label: 'Height difference to (mm)', explanation: 'Warned of where larger (A8).' },
  deductionWidthMin: { label: 'Width difference from (mm)', explanation: 'Warned of where smaller (A8).' },
  deductionWidthMax: { label: 'Width difference to (mm)', explanation: 'Warned of where larger (A8).' },
  checkerDiffers: { label: 'Checker is not who entered it', explanation: 'No for a desk of one clerk (A5).' },
  colourChangeUntil: {
    label: 'Change of colour until',
    explanation: 'A change of colour alone is possible until this time of the day after the order was taken (E1).',
  },
  colourOnlyBeforeProduction: {
    label: 'Change of colour before production only',
    explanation: 'Yes: no change of colour once the order is in production (E1).',
  },
  punctualityBy: { label: 'Punctuality judged by', explanation: 'The first or the current promise (D4).' },
  nightlyBackup: {
    label: 'Nightly backup',
    explanation:
      'Copies changed rows every night into another spreadsheet in the administrator’s Drive (“Jiedan backup”).',
  },
  liabilityAfterDays: {
    label: 'Days to the liability list',
    explanation: 'Orders late because of people are listed so many days after the promise (D5).',
  },
  dueSoonDays: {
    label: 'Days before due to remind',
    explanation:
      'The follower is reminded so many days before the promise; on a rest day, the working day before it (D3).',
  },
  rushDueSoonDays: {
    label: 'Days before due to remind, rush',
    explanation: 'The follower is reminded of a rush order so many days before the promise (D3).',
  },
  papersBackDays: {
    label: 'Days for papers to come back',
    explanation:
      'A contract, payment request or statement that is not back stamped after so many days is on the work list (H3).',
  },
  slipBackDays: {
    label: 'Days for a receipt slip',
    explanation: 'A slip that is not back so many days after the shipment is listed as to do (F3).',
  },
  escalateAfterDays: {
    label: 'Days until the manager is told',
    explanation: 'What is still open after so many days goes to the managers too (L1).',
  },
  digestTime: {
    label: 'Time of the daily reminder',
    explanation: 'From this time on each person gets one mail with the work of the day; nobody without work does (L1).',
  },
  sendsReminders: {
    label: 'Send reminder mails',
    explanation: 'No: nothing is mailed, the work list shows it all the same (L3).',
  },
  frameShapes: { label: 'Frame shapes', explanation: 'Offered in the form, separated by semicolons.' },
  frameTypes: { label: 'Frame types', explanation: 'Offered in the form, separated by semicolons.' },
  lineStyles: { label: 'Line styles', explanation: 'Offered in the form, separated by semicolons.' },
  colours: { label: 'Colours', explanation: 'Offered in the form, separated by semicolons.' },
  usesStock: {
    label: 'Use stock',
    explanation:
      '“yes” keeps hardware and standard goods as stock: an order reserves when released and deducts when shipped; below the reorder level a purchase is reminded of (N1).',
  },
};

import type { volumes as chinese } from '../zh-CN/volumes';

/** Words of the volumes' page (K1), English. */
export const volumes: typeof chinese = {
  title: 'Volumes',
  loading: 'Reading…',
  month: 'Month',
  hint: 'Released production orders are bound by the hundred, in order of release. A full volume gets its cover.',
  states: {
    open: 'Being filled {count}/{full}',
    full: 'Full since {day}, cover to be printed',
    printed: 'Cover printed {day} {by}',
  },
  orders: 'Numbers',
  taken: 'Taken',
  ofMonth: '{count} orders of this month',
  print: 'Print cover',
  printed: 'Cover is printed',
  recorded: 'Noted: the cover of {name} is printed.',
  none: 'No order of this month is released yet.',
  audit: 'Account of numbers',
  accounted: 'Every number is accounted for',
  unaccounted: 'Numbers don’t add up',
  noNumbers: 'This month has no numbers yet.',
  sum: 'Up to number {last} = {bound} bound + {notReleased} not released + {withdrawn} withdrawn before release',
  parts: 'Up to number {last}; {bound} bound, {notReleased} not released, {withdrawn} withdrawn before release',
  notReleased: 'Not released: {numbers}',
  withdrawn: 'Withdrawn before release: {numbers}',
  missing: '{count} missing: {numbers}. Their rows were deleted: undo that, or restore them from a backup.',
  twice: '{count} there twice: {numbers}. Please delete the copied rows.',
  beyond: '{count} never given out: {numbers}. Please delete the copied rows.',
  comma: ', ',
  andMore: '…',
};

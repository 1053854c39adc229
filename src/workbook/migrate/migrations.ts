import { completeMonthTabs, completeRunningTabs } from './complete-structure';
import { keepMonthCopies, keepRunningCopies } from './keep-copies';
import { layPage } from './lay-page';
import type { Migration } from './migration';

/** Every migration there is, one for each version that a workbook may still be at. */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    steps: (months) => [
      completeRunningTabs,
      ...months.map(completeMonthTabs),
      keepRunningCopies,
      ...months.map(keepMonthCopies),
    ],
  },
  { from: 2, steps: () => [completeRunningTabs, layPage] },
  { from: 3, steps: () => [layPage] },
];

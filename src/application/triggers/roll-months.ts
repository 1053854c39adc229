import { monthOf } from '../../domain/time/local-date';
import { keptValue } from '../reminders/kept-values';
import { keep } from './keep';
import { monthAfter } from './months-to-check';
import type { NightlyDesk } from './nightly-step';

/** From this day on the next month's tabs are made, so that its first order finds them. */
const AHEAD_FROM_DAY = 25;

/**
 * Makes the tabs of this month, and near its end those of the next; with a new month shows its tabs and hides the others.
 * What people show or hide themselves stays so until the next month.
 */
export function rollMonths(desk: NightlyDesk, run: string): void {
  const { date } = desk.clock.now();
  const month = monthOf(date);
  const months = Number(date.slice(8)) >= AHEAD_FROM_DAY ? [month, monthAfter(month)] : [month];
  desk.lock.hold(() => {
    const { records } = desk.book.read({ records: { keptValues: 'all' } });
    const wasMade = desk.care.makeMonths(months);
    if (wasMade || keptValue(records.keptValues, 'months.shown') !== month) desk.care.showOnlyMonth(month);
  });
  keep(desk, `${run}-months`, { 'months.shown': month });
}

import { monthOf } from '../../domain/time/local-date';
import type { LocalDate, LocalMonth } from '../../domain/time/local-time';
import { keptValue } from '../reminders/kept-values';
import { checkCells } from './check-cells';
import { checkOpenWork } from './check-open-work';
import { keep } from './keep';
import { monthsToCheck } from './months-to-check';
import type { MoreSteps, NightlyDesk, NightlyStep } from './nightly-step';
import { rollMonths } from './roll-months';

/** What is kept of a night. */
interface Progress {
  day: LocalDate;
  done: string[];
}

/**
 * The work of a night: rolls the months' tabs, checks the index of open work month by month, counts the cells. It is done once
 * a day by its date, whenever the first run of that day comes; a night without a run is made up for by the next. Each step is kept
 * when it is done, so a run that is cut off is gone on with by the next one.
 * @returns whether the night is done
 */
export function makeNightly(desk: NightlyDesk, more: readonly MoreSteps[] = []) {
  return (run: string, mayGoOn: () => boolean): boolean => {
    const { date } = desk.clock.now();
    const snapshot = desk.book.read({ settings: true, records: { keptValues: 'all', openWork: 'all' } });
    const progress = progressOf(keptValue(snapshot.records.keptValues, 'nightly'), date);
    const months = monthsToCheck(snapshot, monthOf(date));
    for (const step of stepsOf(months, more)) {
      if (progress.done.includes(step.name)) continue;
      if (!mayGoOn()) return false;
      step.work(desk, run);
      progress.done.push(step.name);
      keep(desk, `${run}-night-${step.name}`, { nightly: JSON.stringify(progress) });
    }
    return true;
  };
}

function stepsOf(months: readonly LocalMonth[], more: readonly MoreSteps[]): NightlyStep[] {
  return [
    { name: 'months', work: rollMonths },
    ...months.map(checkOpenWork),
    ...more.flatMap((steps) => steps(months)),
    { name: 'cells', work: checkCells },
  ];
}

function progressOf(kept: string, day: LocalDate): Progress {
  const known: Progress = kept === '' ? { day, done: [] } : JSON.parse(kept);
  return known.day === day ? known : { day, done: [] };
}

import type { DeskTrouble } from '../../domain/reminder/other-work';
import type { LocalDate, LocalMonth } from '../../domain/time/local-time';
import type { Desk } from '../carry-out';
import { keptTroubles } from '../reminders/kept-values';
import { makeRecomputeMonth } from '../statistics/recompute-month';
import { keep } from './keep';
import type { MoreSteps, NightlyDesk } from './nightly-step';

type FiguresTrouble = Extract<DeskTrouble, { what: 'figures-differ' }>;

/** Compares the kept figures of each open month with a recomputation, puts right what differs, and tells it to the administrator (J4). */
export const figureSteps: MoreSteps = (months) =>
  months.map((month) => ({ name: `figures ${month}`, work: (desk, run) => checkFigures(desk, month, run) }));

/**
 * One intent a day and month, whichever run carries it out: cut off after the figures were written, the next run still hears
 * what differed, and tells it.
 */
function checkFigures(desk: NightlyDesk, month: LocalMonth, run: string): void {
  const on = desk.clock.now().date;
  const requestKey = `night-${on}-figures-${month}`;
  const { differenceCount } = makeRecomputeMonth(desk)({ requestKey, month });
  const others = troublesOf(desk, on).filter((each) => each.month !== month);
  const found: FiguresTrouble = { what: 'figures-differ', on, month, count: differenceCount };
  const troubles = differenceCount > 0 ? [...others, found] : others;
  const value = troubles.length > 0 ? JSON.stringify(troubles) : '';
  keep(desk, `${run}-figures-${month}`, { 'trouble.figures': value });
}

/** What this night found so far; what an earlier one found was put right then. */
function troublesOf({ book }: Pick<Desk, 'book'>, on: LocalDate): FiguresTrouble[] {
  const { keptValues } = book.read({ records: { keptValues: 'all' } }).records;
  const kept = keptValues.filter(({ key }) => key === 'trouble.figures');
  return keptTroubles(kept).filter((each): each is FiguresTrouble => each.what === 'figures-differ' && each.on === on);
}

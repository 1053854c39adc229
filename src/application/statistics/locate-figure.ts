import { Refusal } from '../../domain/problem';
import { figureAtPlace, type OpenedFigure } from '../../domain/statistics/figure-place';
import { monthBefore, monthOf } from '../../domain/time/local-date';
import { lookUp } from '../carry-out';
import type { GridSelection } from '../ports/order-book';
import type { FiguresDesk } from './figures-desk';
import { reportOf } from './report-after';

/**
 * The figure of the page 统计 that somebody selected in the grid (J3), in one read. The page shows the month under way, or on its first day
 * the month before.
 * @throws Refusal `invalid` where the selected cell is no figure
 */
export function makeLocateFigure(desk: Omit<FiguresDesk, 'months'>) {
  return (selected: GridSelection | null): OpenedFigure => {
    const month = monthOf(desk.clock.now().date);
    const records = { totals: 'all', figures: [monthBefore(month, 1), month] } as const;
    const need = selected ? { records, figureAt: selected } : {};
    return lookUp(desk, { action: 'read-statistics', need }, ({ snapshot, now }) => {
      const place = snapshot.figurePlace ?? null;
      const figure = place ? figureAtPlace(place, reportOf(snapshot, place.month, now.date)) : null;
      if (!figure) throw new Refusal('invalid', [{ code: 'no-figure-selected', rule: 'J3' }]);
      return figure;
    });
  };
}

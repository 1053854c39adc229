import type { GridSelection } from '../../application/ports/order-book';
import type { FigurePlace } from '../../domain/statistics/figure-place';
import type { Sight } from '../read/sight';
import { FIGURE_SECTIONS, LAYOUT } from './layout';
import { STAMP_COLUMN, STATISTICS_PAGE } from './statistics-page';

/** Which table of the page 统计 a selected cell belongs to, by the page's header and the stamp that says which month it shows. */
export function readFigurePlace(sight: Sight, { sheetId, rows, column = 0 }: GridSelection): FigurePlace | null {
  const header = sheetId === STATISTICS_PAGE.sheetId ? sight.header(STATISTICS_PAGE) : null;
  const [month] = /^\d{4}-\d{2}/.exec(String(header?.content(STAMP_COLUMN) ?? '')) ?? [];
  const [first] = rows;
  if (!header || !month || !first) return null;
  const row = first.start - header.row;
  const table = FIGURE_SECTIONS.find((each) => row > LAYOUT[each].head && row <= LAYOUT[each].head + LAYOUT[each].rows);
  if (!table) return null;
  return { month, table, row: row - LAYOUT[table].head - 1, column, room: LAYOUT[table].rows };
}

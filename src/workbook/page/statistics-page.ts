import type { ReportChange, Snapshot } from '../../application/ports/order-book';
import type { Language } from '../../domain/settings/settings';
import type { MonthReport } from '../../domain/statistics/month-report';
import { textsFor } from '../../domain/texts';
import { UPDATE_FIELDS, valueCell } from '../commit/cell-data';
import { namesOf } from '../rows/names';
import type { CellContent } from '../schema/cell-kind';
import type { Place } from '../schema/place';
import { defineTab } from '../schema/tab';
import type { SheetsRequest } from '../sheets-service';
import { LAYOUT, SECTIONS } from './layout';
import { pageCells, type Reader } from './page-cells';

/** The page 统计 is found like a tab by its mark; it has no columns of its own. */
export const STATISTICS_PAGE: Place<Record<string, never>> = {
  tab: defineTab({ id: 'statistics', number: 1150, key: '' as never, frozenColumns: 0, columns: {} }),
  month: null,
  sheetId: 1150,
  name: 'statistics',
};

/** What the title's row shows beside the title: by it a commit knows whether the page shows its own report or an older one. */
export const STAMP_COLUMN = 7;

/**
 * The cells of the page that a commit changes. Where the page shows the report as it was read, by its stamp, these are the cells that
 * differ; otherwise, on another day, all of it.
 */
export function pageRequests(
  { before, after }: ReportChange,
  header: { row: number; content(column: number): CellContent },
  language: Language,
  settings: Snapshot['settings'],
): SheetsRequest[] {
  const reader = { texts: textsFor(language), names: namesOf(settings) };
  const stamp = `${after.month} ${after.today} ${language}`;
  const isCurrent = header.content(STAMP_COLUMN) === stamp;
  const standing = isCurrent ? blocksOf(before, reader) : [];
  const write = (row: number, column: number, values: CellContent[]): SheetsRequest => ({
    updateCells: {
      start: { sheetId: STATISTICS_PAGE.sheetId, rowIndex: header.row + row, columnIndex: column },
      rows: [{ values: values.map(valueCell) }],
      fields: UPDATE_FIELDS,
    },
  });
  const rows = blocksOf(after, reader).flatMap((block, n) =>
    changedRows(block.rows, standing[n]?.rows).map(({ row, column, values }) => write(block.top + row, column, values)),
  );
  return isCurrent ? rows : [write(LAYOUT.title, STAMP_COLUMN, [stamp]), ...rows];
}

/** The parts of the page, from above. */
function blocksOf(report: MonthReport, reader: Reader): { top: number; rows: CellContent[][] }[] {
  const cells = pageCells(report, reader);
  return [
    { top: LAYOUT.title, rows: [[cells.title], [cells.asOf]] },
    ...SECTIONS.map((section) => ({ top: LAYOUT[section].head + 1, rows: cells.sections[section] })),
    { top: LAYOUT.money + 1, rows: [[cells.money]] },
  ];
}

/** Of each row the cells from the first to the last that differ from what stands there. */
function changedRows(
  rows: readonly CellContent[][],
  standing: readonly CellContent[][] | undefined,
): { row: number; column: number; values: CellContent[] }[] {
  return rows.flatMap((values, row) => {
    const differs = values.map((value, column) => value !== standing?.[row]?.[column]);
    const column = standing ? differs.indexOf(true) : 0;
    if (column < 0) return [];
    return [{ row, column, values: values.slice(column, standing ? differs.lastIndexOf(true) + 1 : undefined) }];
  });
}

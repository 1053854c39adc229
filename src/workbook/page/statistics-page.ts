import type { ReportChange, Snapshot } from '../../application/ports/order-book';
import type { Language } from '../../domain/settings/settings';
import { textsFor } from '../../domain/texts';
import { UPDATE_FIELDS, valueCell } from '../commit/cell-data';
import { namesOf } from '../rows/names';
import type { CellContent } from '../schema/cell-kind';
import type { Place } from '../schema/place';
import { defineTab } from '../schema/tab';
import type { SheetsRequest } from '../sheets-service';
import { AGED_SECTIONS, FIGURE_SECTIONS, LAYOUT } from './layout';
import { type PageCells, pageCells } from './page-cells';

/** The page 统计 is found like a tab by its mark; it has no columns of its own. */
export const STATISTICS_PAGE: Place<Record<string, never>> = {
  tab: defineTab({ id: 'statistics', number: 1150, key: '' as never, frozenColumns: 0, columns: {} }),
  month: null,
  sheetId: 1150,
  name: 'statistics',
};

/**
 * What the title's row shows beside the title: by it a commit knows whether the page shows its own report or an older one. The second is that
 * of the open accounts by age, which only commits with a booking write.
 */
export const STAMP_COLUMN = 7;
export const AGED_STAMP_COLUMN = 8;

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
  const reader = { texts: textsFor(language), names: namesOf(settings), settings };
  const stamp = `${after.month} ${after.today} ${language}`;
  const write = (row: number, column: number, values: CellContent[]): SheetsRequest => ({
    updateCells: {
      start: { sheetId: STATISTICS_PAGE.sheetId, rowIndex: header.row + row, columnIndex: column },
      rows: [{ values: values.map(valueCell) }],
      fields: UPDATE_FIELDS,
    },
  });
  const part = (stampColumn: number, blocks: Block[], formerly: Block[]): SheetsRequest[] => {
    const isCurrent = header.content(stampColumn) === stamp;
    const rows = blocks.flatMap((block, n) =>
      changedRows(block.rows, isCurrent ? formerly[n]?.rows : undefined).map(({ row, column, values }) =>
        write(block.top + row, column, values),
      ),
    );
    return isCurrent || blocks.length === 0 ? rows : [write(LAYOUT.title, stampColumn, [stamp]), ...rows];
  };
  const [cells, former] = [pageCells(after, reader), pageCells(before, reader)];
  return [
    ...part(STAMP_COLUMN, figureBlocks(cells), figureBlocks(former)),
    ...part(AGED_STAMP_COLUMN, agedBlocks(cells), agedBlocks(former)),
  ];
}

interface Block {
  top: number;
  rows: CellContent[][];
}

/** The parts of the page that every commit knows, from above. */
function figureBlocks(cells: PageCells): Block[] {
  return [
    { top: LAYOUT.title, rows: [[cells.title], [cells.asOf]] },
    ...FIGURE_SECTIONS.map((section) => ({ top: LAYOUT[section].head + 1, rows: cells.sections[section] })),
    { top: LAYOUT.money + 1, rows: [[cells.money]] },
  ];
}

/** Those that take all open accounts. */
function agedBlocks({ aged }: PageCells): Block[] {
  if (!aged) return [];
  return [
    { top: LAYOUT.money + 2, rows: aged.lines.map((line) => [line]) },
    ...AGED_SECTIONS.map((section) => ({ top: LAYOUT[section].head + 1, rows: aged.sections[section] })),
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

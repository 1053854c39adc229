import { heightOf, marksHeight, rowHeight, tableHeadHeight } from './block-height';
import { MEASURES } from './measures';
import type { Block, Paper, PaperRow, PaperSet, TableBlock } from './paper';

/** One page of a paper: the blocks that stand on it, and which page of how many it is. */
export interface PaperPage {
  paper: Paper;
  page: number;
  pages: number;
  blocks: Block[];
}

/** A sheet of A4: one page of a paper, or its copies above each other. */
export type Sheet = readonly PaperPage[];

const FULL = MEASURES.page.height - MEASURES.page.slack;

/**
 * The sheets that papers take, in their order. Copies share a sheet where each fits into its share of it; otherwise each copy
 * has its own sheets. No sheet holds parts of two papers, so that each can be handed to somebody else.
 */
export function paginate(sets: readonly PaperSet[]): Sheet[] {
  return sets.flatMap((copies) => {
    const share = (FULL - MEASURES.cut * (copies.length - 1)) / copies.length;
    const shared = copies.map((paper) => pagesOf(paper, share));
    if (copies.length > 1 && shared.every(({ length }) => length === 1)) return [shared.flat()];
    return copies.flatMap((paper) => pagesOf(paper, FULL).map((page) => [page]));
  });
}

/** A paper cut into pages of a height, millimetres. */
function pagesOf(paper: Paper, height: number): PaperPage[] {
  const pages: Block[][] = [[]];
  let left = height - MEASURES.head.first - marksHeight(paper.marks);
  const turn = (): void => {
    pages.push([]);
    left = height - MEASURES.head.next;
  };
  const put = (block: Block, needed: number): void => {
    pages[pages.length - 1]?.push(block);
    left -= needed;
  };
  const isFresh = (): boolean => pages[pages.length - 1]?.length === 0;

  for (const block of paper.blocks) {
    if (block.kind !== 'table') {
      const needed = heightOf(block) + MEASURES.blockGap;
      if (needed > left && !isFresh()) turn();
      put(block, needed);
      continue;
    }
    let rows: readonly PaperRow[] = block.rows;
    for (;;) {
      const taken = rowsThatFit(block, rows, left);
      if (taken.rows.length === 0 && rows.length > 0 && !isFresh()) {
        turn();
        continue;
      }
      const part = taken.rows.length === 0 ? rows.slice(0, 1) : taken.rows;
      rows = rows.slice(part.length);
      put({ ...block, rows: [...part], total: rows.length === 0 ? block.total : '' }, taken.height);
      if (rows.length === 0) break;
      turn();
    }
  }
  return pages.map((blocks, index) => ({ paper, page: index + 1, pages: pages.length, blocks }));
}

/** As many rows as fit into a height, with the table's head, and its total where they are the last. */
function rowsThatFit(table: TableBlock, rows: readonly PaperRow[], room: number): { rows: PaperRow[]; height: number } {
  const taken: PaperRow[] = [];
  let height = tableHeadHeight(table) + MEASURES.blockGap;
  for (const row of rows) {
    const isLast = taken.length === rows.length - 1;
    const needed = rowHeight(row, table) + (isLast && table.total !== '' ? MEASURES.total : 0);
    if (height + needed > room) break;
    taken.push(row);
    height += needed;
  }
  return { rows: taken, height };
}

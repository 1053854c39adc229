import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOf, marksHeight, rowHeight, tableHeadHeight } from '../../../src/domain/papers/block-height';
import { MEASURES } from '../../../src/domain/papers/measures';
import { type PaperPage, paginate } from '../../../src/domain/papers/paginate';
import type { Block, Paper, TableBlock } from '../../../src/domain/papers/paper';

const paper = (blocks: Block[], more: Partial<Paper> = {}): Paper => ({
  ...{ factory: '门业有限公司', title: '生产订单', number: '301', identity: [], copy: '', marks: [] },
  ...more,
  blocks,
});

const table = (rows: { cells: string[]; below: string }[]): TableBlock => ({
  kind: 'table',
  columns: [
    { title: '编号', width: 20 },
    { title: '款式', width: 80 },
  ],
  rows,
  total: `共 ${rows.length} 项`,
});

const arbitraryText = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('门', '，', 'a', 'W', ' ', '\n'), maxLength: 300 }),
);
const arbitraryRows = fc.array(fc.record({ cells: fc.array(arbitraryText, { maxLength: 2 }), below: arbitraryText }), {
  maxLength: 60,
});
const arbitraryPaper = fc
  .record({ rows: arbitraryRows, note: arbitraryText, marks: fc.array(fc.string({ maxLength: 30 }), { maxLength: 4 }) })
  .map(({ rows, note, marks }) =>
    paper(
      [
        { kind: 'facts', across: 3, facts: [{ label: '备注', value: note, wide: true }] },
        table(rows),
        { kind: 'signatures', signatures: [{ label: '核对', name: '', on: '' }] },
      ],
      { marks },
    ),
  );

const rowsOn = ({ blocks }: PaperPage) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

/** What a page's parts add up to, millimetres. */
function usedBy(page: PaperPage): number {
  const head = page.page === 1 ? MEASURES.head.first + marksHeight(page.paper.marks) : MEASURES.head.next;
  const parts = page.blocks.map((block) => {
    if (block.kind !== 'table') return heightOf(block) + MEASURES.blockGap;
    const rows = block.rows.reduce((sum, row) => sum + rowHeight(row, block), 0);
    return tableHeadHeight(block) + MEASURES.blockGap + rows + (block.total ? MEASURES.total : 0);
  });
  return parts.reduce((sum, height) => sum + height, head);
}

describe('papers cut into pages', () => {
  it('lose no row, double none and keep their order', () => {
    fc.assert(
      fc.property(arbitraryPaper, (each) => {
        const pages = paginate([[each]]).flat();
        const [rows] = each.blocks.filter((block) => block.kind === 'table').map((block) => block.rows);
        expect(pages.flatMap(rowsOn)).toEqual(rows);
      }),
    );
  });

  it('count their pages, and have the total and the signatures once', () => {
    fc.assert(
      fc.property(arbitraryPaper, (each) => {
        const pages = paginate([[each]]).flat();
        expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1));
        expect(pages.every(({ pages: all }) => all === pages.length)).toBe(true);
        const blocks = pages.flatMap((page) => page.blocks);
        expect(blocks.filter((block) => block.kind === 'table' && block.total !== '')).toHaveLength(1);
        expect(blocks.filter(({ kind }) => kind === 'signatures')).toHaveLength(1);
      }),
    );
  });

  it('never fill a page beyond its height', () => {
    fc.assert(
      fc.property(arbitraryPaper, (each) => {
        for (const page of paginate([[each]]).flat()) {
          expect(usedBy(page)).toBeLessThanOrEqual(MEASURES.page.height - MEASURES.page.slack);
        }
      }),
    );
  });

  it('share a sheet as two copies where both fit, and take sheets of their own where not (E4)', () => {
    const copies = (rows: number) =>
      ['接单室', '生产部'].map((copy) =>
        paper([table(Array.from({ length: rows }, () => ({ cells: ['1', '门'], below: '' })))], { copy }),
      );
    expect(paginate([copies(3)]).map((sheet) => sheet.map((page) => page.paper.copy))).toEqual([['接单室', '生产部']]);
    const long = paginate([copies(30)]).map((sheet) => sheet.map((page) => page.paper.copy));
    expect(long).toEqual([['接单室'], ['生产部']]);
  });

  it('never put two papers on one sheet', () => {
    const small = paper([table([{ cells: ['1', '门'], below: '' }])]);
    expect(paginate([[small], [small], [small]])).toHaveLength(3);
  });
});

import { MEASURES } from './measures';
import type { Block, Fact, FactsBlock, PaperRow, TableBlock } from './paper';
import { linesOf } from './text-lines';

/** The height of a block that stays whole, millimetres. */
export function heightOf(block: Exclude<Block, TableBlock>): number {
  const { text, page, cover, checks, signatures } = MEASURES;
  switch (block.kind) {
    case 'facts':
      return factLines(block).reduce((sum, line) => sum + factLineHeight(line, block.across), 0);
    case 'cover':
      return block.lines.length * cover.line;
    case 'text':
      return linesOf(block.text, page.width, text.size) * text.line;
    case 'checks':
      return checks * Math.max(1, Math.ceil(block.checks.length / 4));
    case 'signatures':
      return signatures * Math.max(1, Math.ceil(block.signatures.length / SIGNATURES_ACROSS));
  }
}

/** The line of framed words below the head. */
export function marksHeight(marks: readonly string[]): number {
  const { head, page, text } = MEASURES;
  if (marks.length === 0) return 0;
  // A frame takes the room of two letters.
  return linesOf(marks.map((mark) => `${mark}\u3000\u3000`).join(''), page.width, text.size) * head.marks;
}

export const SIGNATURES_ACROSS = 4;

/** The facts, line by line, as many beside each other as the block has; a wide one alone. */
export function factLines({ facts, across }: FactsBlock): Fact[][] {
  const lines: Fact[][] = [];
  for (const fact of facts) {
    const last = lines[lines.length - 1];
    const joins = last !== undefined && !fact.wide && !last[0]?.wide && last.length < across;
    if (joins) last.push(fact);
    else lines.push([fact]);
  }
  return lines;
}

function factLineHeight(line: readonly Fact[], across: number): number {
  const { text, page, fact: look } = MEASURES;
  const share = page.width / across;
  const linesIn = ({ label, value, wide }: Fact): number => {
    const width = (wide ? page.width : share) - look.labelWidth - 2 * look.side;
    const labelLines = linesOf(label, look.labelWidth - 2 * look.side, look.labelSize);
    return Math.max(labelLines, linesOf(value, width, text.size));
  };
  return Math.max(...line.map(linesIn)) * text.line + look.padding;
}

/** The head of a table. */
export function tableHeadHeight({ columns }: TableBlock): number {
  return cellsHeight(
    columns.map(({ title }) => title),
    columns,
  );
}

export function rowHeight({ cells, below, bars }: PaperRow, { columns }: TableBlock): number {
  const { table, page } = MEASURES;
  const belowLines = below === '' ? 0 : linesOf(below, page.width - 2 * table.side, table.size);
  const belowHeight = belowLines === 0 ? 0 : belowLines * table.line + table.padding;
  return cellsHeight(cells, columns) + (bars ? table.bar : 0) + belowHeight;
}

function cellsHeight(cells: readonly string[], columns: TableBlock['columns']): number {
  const { table, page } = MEASURES;
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const lines = columns.map(({ width }, index) => {
    const room = (width / all) * page.width - 2 * table.side;
    return linesOf(cells[index] ?? '', room, table.size);
  });
  return Math.max(1, ...lines) * table.line + table.padding;
}

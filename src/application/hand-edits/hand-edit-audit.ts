import type { Texts } from '../../domain/texts';
import type { Instant } from '../../domain/time/local-time';
import type { CellOnFile, EditedTab } from '../ports/hand-edits';
import type { AuditEntry } from '../ports/order-book';
import type { JudgedCell } from './judge-hand-edit';

/** So many characters a line of the log holds before the next begins; a cell holds 50,000. */
const MOST_CHARACTERS = 15_000;

/** What the log says of cells that were taken, and of those that were not (M2). */
const ACTIONS = [
  { action: 'hand-edit', holds: (judged: JudgedCell) => judged.verdict.do === 'accept' },
  {
    action: 'hand-edit-undone',
    holds: ({ verdict }: JudgedCell) => verdict.do === 'restore' || verdict.do === 'clear',
  },
  { action: 'hand-edit-marked', holds: ({ verdict }: JudgedCell) => verdict.do === 'mark' },
];

type Changes = Record<string, Record<string, string>>;

/**
 * The lines of the log for a hand edit: who, when, which cells, what they were and what was typed. Many rows share a
 * line, and a line that is full is followed by another: nothing is left out.
 */
export function handEditAudit(
  { title }: EditedTab,
  judged: readonly JudgedCell[],
  { email, at, texts }: { email: string; at: Instant; texts: Texts },
): AuditEntry[] {
  const by = email === '' ? texts.hand.nobody : email;
  return ACTIONS.flatMap(({ action, holds }) =>
    auditLines(
      title,
      judged.filter(holds).map(({ cell }) => cell),
      { by, at, action },
    ),
  );
}

/** Lines about cells of a tab, by the keys of their rows. */
export function auditLines(
  title: string,
  cells: readonly CellOnFile[],
  common: Pick<AuditEntry, 'at' | 'by' | 'action'>,
): AuditEntry[] {
  return linesOf(cells).map(({ keys, before, after }) => ({
    ...common,
    subject: keys.length === 1 ? `${title} ${keys[0]}` : `${title} ${keys[0]} … (${keys.length})`,
    before: JSON.stringify(before),
    after: JSON.stringify(after),
  }));
}

interface Line {
  keys: string[];
  before: Changes;
  after: Changes;
}

function linesOf(cells: readonly CellOnFile[]): Line[] {
  const lines: Line[] = [];
  let size = 0;
  let line: Line | null = null;
  for (const cell of cells) {
    const row = cell.key || `#${cell.rowIndex + 1}`;
    // Escapes in JSON can double a text.
    size += 2 * (Math.max(cell.was.length, cell.now.length) + cell.title.length + row.length) + 10;
    if (!line || size > MOST_CHARACTERS) {
      line = { keys: [], before: {}, after: {} };
      lines.push(line);
      size = 0;
    }
    if (!line.before[row]) line.keys.push(row);
    line.before[row] = { ...line.before[row], [cell.title]: cell.was };
    line.after[row] = { ...line.after[row], [cell.title]: cell.now };
  }
  return lines;
}

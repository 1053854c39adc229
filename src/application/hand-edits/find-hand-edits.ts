import { foundNote } from '../../domain/hand-edit/cell-note';
import { policyOf } from '../../domain/hand-edit/policies';
import { type Problem, Refusal } from '../../domain/problem';
import { textsFor } from '../../domain/texts';
import type { LocalMoment, LocalMonth } from '../../domain/time/local-time';
import type { Desk } from '../carry-out';
import type { CellMend, CellOnFile } from '../ports/hand-edits';
import type { IdSource } from '../ports/office';
import { auditLines } from './hand-edit-audit';
import { needOfTab } from './judge-hand-edit';

export interface FindHandEditsDependencies extends Omit<Desk, 'identity'> {
  ids: IdSource;
  monthOfTab: (sheetId: number) => LocalMonth | null | undefined;
  /** The tabs whose rows are kept: the running ones, and those of these months. */
  keptTabs: (months: readonly LocalMonth[]) => readonly number[];
}

/** More rows than a tab has. */
const EVERY_ROW = 10_000_000;

/**
 * Finds what the edit trigger missed, because it was off or failed: cells that differ from what was kept, rows that are
 * gone or that nobody registered. Nothing is put back, for nobody is there to ask: the cell gets a note, the log a line,
 * once, and whoever gets the list types it again, to be judged, or restores it. Rows that people typed into their own tabs
 * before anything was kept there are kept from now on, and those that they removed are kept no more. For the nightly run: one read and at most one write a tab.
 * @returns everything that is open, also what was found the night before
 */
export function makeFindHandEdits(desk: FindHandEditsDependencies) {
  return (months: readonly LocalMonth[]): Problem[] =>
    desk.keptTabs(months).flatMap((sheetId) => desk.lock.hold(() => checkTab(desk, sheetId)));
}

function checkTab(desk: FindHandEditsDependencies, sheetId: number): Problem[] {
  const range = {
    sheetId,
    startRow: 0,
    endRow: EVERY_ROW,
    startColumn: 0,
    endColumn: EVERY_ROW,
    isCheck: true as const,
  };
  const key = `find-hand-edits:${desk.ids.next()}`;
  try {
    const snapshot = desk.book.read({ ...needOfTab(desk.monthOfTab(sheetId) ?? null), edited: range, request: key });
    const { edited, settings } = snapshot;
    if (!edited) return [];
    const now = desk.clock.now();
    const texts = textsFor(settings.language);
    const differing = edited.cells.filter(
      (cell, nth) => cell.row !== 'new' && !cell.isSame && isFirstWord(edited.cells, nth),
    );
    const fresh = differing.filter(({ hasNote }) => !hasNote);
    const mends = [
      ...fresh.map((cell) => mend(cell, 'mark', foundNote(cell.was, now, texts))),
      ...edited.cells.filter(({ isSame, hasNote }) => isSame && hasNote).map((cell) => mend(cell, 'restore', null)),
      ...edited.cells.filter((cell) => cell.row === 'new' && cell.readable).map((cell) => mend(cell, 'accept', null)),
    ];
    const removed = policyOf(edited.tab).rowsByHand ? edited.goneKeys : [];
    if (mends.length + removed.length > 0) commitFound(desk, snapshot, { mends, fresh, removed, key, now });
    const gone = edited.goneKeys.map((each): Problem => goneProblem(edited.title, each));
    return [...gone, ...differing.map((cell) => differsProblem(edited.title, cell))];
  } catch (error) {
    // A month that nobody ordered in has no tabs; one that lost some says so to whoever comes to it.
    if (error instanceof Refusal && error.kind === 'setup')
      return error.problems.filter(({ code }) => code !== 'tab-missing');
    throw error;
  }
}

/** A row that nobody registered is told of once, by its first cell. */
function isFirstWord(cells: readonly CellOnFile[], nth: number): boolean {
  const [cell, former] = [cells[nth], cells[nth - 1]];
  return cell?.row !== 'intruder' || former?.rowIndex !== cell.rowIndex;
}

function commitFound(
  desk: FindHandEditsDependencies,
  snapshot: ReturnType<Desk['book']['read']>,
  found: { mends: CellMend[]; fresh: CellOnFile[]; removed: readonly string[]; key: string; now: LocalMoment },
): void {
  const { mends, fresh, removed, key, now } = found;
  const { settings, edited } = snapshot;
  const by = textsFor(settings.language).hand.nobody;
  const title = edited?.title ?? '';
  const common = { by, at: now.instant, action: 'hand-edit-found' };
  const gone = removed.map((row) => ({ ...common, subject: `${title} ${row}`, before: row, after: '' }));
  desk.book.commit(snapshot, {
    mendCells: mends,
    forgetRows: removed,
    audit: [...auditLines(title, fresh, common), ...gone],
    request: { key, outcome: '', at: now.instant, by },
  });
}

function mend({ rowIndex, column }: CellOnFile, what: CellMend['do'], note: string | null): CellMend {
  return { rowIndex, column, do: what, note };
}

function differsProblem(tab: string, { key, title, was, now, rowIndex }: CellOnFile): Problem {
  return { code: 'hand-edit-found', rule: 'M2', params: { tab, key, column: title, row: rowIndex + 1, was, now } };
}

function goneProblem(tab: string, key: string): Problem {
  return { code: 'row-gone', rule: 'M2', params: { tab, key } };
}

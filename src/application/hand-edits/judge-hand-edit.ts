import { noteOf } from '../../domain/hand-edit/cell-note';
import { type Correction, correctOrder } from '../../domain/hand-edit/correct-order';
import { type HandEditHearing, judgeCell, type Verdict } from '../../domain/hand-edit/judge';
import type { Order } from '../../domain/order/order';
import type { Problem } from '../../domain/problem';
import { monthClosed } from '../../domain/statistics/closing';
import { isClosedBy } from '../../domain/statistics/kept-figure';
import { textsFor } from '../../domain/texts';
import type { Desk } from '../carry-out';
import { withAccounts, withAccountsNeed } from '../money/keep-accounts';
import type { CellMend, CellOnFile, EditedRange, EditedTab } from '../ports/hand-edits';
import type { IdSource } from '../ports/office';
import type { Need } from '../ports/order-book';
import { withFigures, withFiguresNeeded } from '../statistics/commit-figures';
import { handEditAudit } from './hand-edit-audit';

/** What an edit event tells: which cells, and whose account; an empty address where the platform does not say. */
export interface HandEdit {
  range: EditedRange;
  email: string;
}

/** What became of a hand edit. */
export interface HandEditOutcome {
  accepted: number;
  /** Cells that were put back or emptied. */
  restored: number;
  /** Cells that stay wrong until somebody corrects them. */
  marked: number;
  /** Why the first of them was not taken. */
  reason: Problem | null;
}

export interface JudgedCell {
  cell: CellOnFile;
  verdict: Verdict;
}

export interface JudgeHandEditDependencies extends Omit<Desk, 'identity'> {
  ids: IdSource;
  /** The month of a tab of the desk, null for a running one; undefined for a sheet that is none of the desk's. */
  monthOfTab: (sheetId: number) => string | null | undefined;
}

/**
 * Judges what somebody typed, pasted or cleared in a tab of the desk (M1, M2): what may stand is taken and what follows
 * from it worked out, the rest is put back with a note that says why. One read, one write, however many cells. The
 * script runs as whoever installed the trigger, so who typed is asked of the event alone.
 * @returns null where the desk has nothing to say about that sheet
 * @throws Refusal `busy`, `setup` or `unavailable`: the edit stands unjudged until the nightly check finds it
 */
export function makeJudgeHandEdit(desk: JudgeHandEditDependencies) {
  return ({ range, email }: HandEdit): HandEditOutcome | null => {
    const month = desk.monthOfTab(range.sheetId);
    if (month === undefined) return null;
    return desk.lock.hold(() => {
      const key = `hand-edit:${email}:${desk.ids.next()}`;
      const now = desk.clock.now();
      const need = withFiguresNeeded(withAccountsNeed(needOfTab(month)), now);
      const snapshot = desk.book.read({ ...need, edited: range, request: key });
      const { edited, settings, records } = snapshot;
      if (!edited) return null;
      const isClosed = month !== null && isClosedBy(records.closings)(month);
      const person = settings.people.find((each) => each.email === email) ?? null;
      const touchedKeys = [...new Set(edited.cells.map((cell) => cell.key))];
      const judged = judgeCells(edited, { settings, now, email, person, touchedKeys }).map((each) =>
        isClosed ? whereClosed(each) : each,
      );
      const mends = mendsOf(edited, judged, (verdict, was) => noteOf(verdict, was, now, textsFor(settings.language)));
      const outcome = outcomeOf(judged);
      if (mends.length === 0) return outcome;
      const changes = {
        mendCells: mends,
        reviseOrders: correctedOrders(edited, judged),
        audit: handEditAudit(edited, judged, { email, at: now.instant, texts: textsFor(settings.language) }),
      };
      const request = { key, outcome: JSON.stringify(outcome), at: now.instant, by: email };
      // What follows from orders follows from a hand edit too: open accounts and figures (H1, J4).
      desk.book.commit(snapshot, { ...withFigures(snapshot, withAccounts(changes, snapshot), now, need), request });
      return outcome;
    });
  };
}

/** The content of a closed month's orders stays as it is, whoever may still type into its tabs (J5). */
function whereClosed(judged: JudgedCell): JudgedCell {
  const { cell, verdict } = judged;
  if (verdict.do !== 'accept' || !cell.order) return judged;
  return { cell, verdict: { do: 'restore', problem: monthClosed(cell.order) } };
}

/** An order's edit needs the month's orders with their items: amounts follow from them. */
export function needOfTab(month: string | null): Need {
  if (month === null) return { settings: true };
  return { settings: true, orders: [month], items: [month] };
}

/** Cells that were changed; what means the same as before needs no judgement. */
function judgeCells({ cells }: EditedTab, hearing: HandEditHearing): JudgedCell[] {
  return cells
    .filter((cell) => !cell.isSame && !cell.isBeyond)
    .map((cell) => ({ cell, verdict: judgeCell(cell, hearing) }));
}

function mendsOf(
  { cells }: EditedTab,
  judged: readonly JudgedCell[],
  note: (verdict: Verdict, was: string) => string | null,
): CellMend[] {
  const verdicts = new Map(judged.map(({ cell, verdict }) => [cell, verdict]));
  return cells.flatMap((cell): CellMend[] => {
    const { rowIndex, column } = cell;
    const verdict = verdicts.get(cell);
    if (verdict) return [{ rowIndex, column, do: verdict.do, note: note(verdict, cell.was) }];
    return cell.isUntouched ? [] : [{ rowIndex, column, do: 'restore', note: null }];
  });
}

/** The orders whose rows or items were corrected; a month's orders stand on its two tabs alone. */
function correctedOrders({ tab }: EditedTab, judged: readonly JudgedCell[]): Order[] {
  const corrections = new Map<Order, Correction[]>();
  for (const { cell, verdict } of judged) {
    if (verdict.do !== 'accept' || !cell.order) continue;
    const place = tab === 'items' ? Number(cell.key.slice(cell.key.lastIndexOf('/') + 1)) : null;
    const known = corrections.get(cell.order) ?? [];
    corrections.set(cell.order, [...known, { column: cell.column, value: cell.value, place }]);
  }
  return [...corrections].map(([order, own]) => correctOrder(order, own));
}

function outcomeOf(judged: readonly JudgedCell[]): HandEditOutcome {
  const count = (...kinds: Verdict['do'][]): number =>
    judged.filter(({ verdict }) => kinds.includes(verdict.do)).length;
  const refused = judged.find(({ verdict }) => verdict.do !== 'accept')?.verdict;
  return {
    accepted: count('accept'),
    restored: count('restore', 'clear'),
    marked: count('mark'),
    reason: refused && refused.do !== 'accept' ? refused.problem : null,
  };
}

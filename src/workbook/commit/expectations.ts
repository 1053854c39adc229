import { type SheetView, viewSheets } from '../read/sheet-view';
import { text } from '../schema/value-kinds';
import type { BatchAnswer } from '../sheets-service';
import type { WriteTarget } from './write-target';

/** Something that the answer of a commit must show, with the range that shows it. */
export type Expectation =
  /** The row is still the one that was meant. */
  | { readonly kind: 'row'; readonly target: WriteTarget; readonly rowIndex: number; readonly key: string }
  /** The keys of the rows that were appended. */
  | { readonly kind: 'appended'; readonly target: WriteTarget; readonly keys: readonly string[] };

/** Thrown where the workbook was rearranged by hand between read and write, so that cells may stand in wrong places. */
export class MisplacedWrite extends Error {
  constructor(misplaced: readonly Expectation[]) {
    super(`A commit met a rearranged workbook, please check: ${misplaced.map(describe).join('; ')}`);
    this.name = 'MisplacedWrite';
  }
}

/** The range that shows whether an expectation holds. */
export function rangeOf(expectation: Expectation): string {
  const { target } = expectation;
  const sheet = `'${target.title.replace(/'/g, "''")}'`;
  const key = columnLetters(target.position(target.tab.key));
  if (expectation.kind === 'row') return `${sheet}!${key}${expectation.rowIndex + 1}`;
  return `${sheet}!${key}${target.endRow + 1}:${key}`;
}

/** @throws MisplacedWrite naming each tab and row in doubt. The commit stands: it was applied as a whole. */
export function checkAnswer(answer: BatchAnswer, expectations: readonly Expectation[]): void {
  const views = viewSheets(answer.updatedSpreadsheet ?? {});
  const misplaced = expectations.filter((each) => !holds(each, views.get(each.target.sheetId)));
  if (misplaced.length > 0) throw new MisplacedWrite(misplaced);
}

function holds(expectation: Expectation, view: SheetView | undefined): boolean {
  if (!view) return false;
  const { target } = expectation;
  const keyAt = (row: number): string => text.read(view.content(row, target.position(target.tab.key)));
  if (expectation.kind === 'row') return keyAt(expectation.rowIndex) === expectation.key;
  const shown = new Set<string>();
  for (let row = target.endRow; row < view.endRow; row += 1) shown.add(keyAt(row));
  return expectation.keys.every((key) => shown.has(key));
}

function describe(expectation: Expectation): string {
  const { title } = expectation.target;
  if (expectation.kind === 'row') return `${title}, row ${expectation.rowIndex + 1} should be ${expectation.key}`;
  return `${title}, appended rows should be ${expectation.keys.join(', ')}`;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

import { type SheetView, viewSheets } from '../read/sheet-view';
import { columnName } from '../schema/place';
import { text } from '../schema/value-kinds';
import type { BatchAnswer } from '../sheets-service';
import type { WriteTarget } from './write-target';

/** Something that the answer of a commit must show, with the range that shows it. */
export type Expectation =
  /** The columns stand where the rows were written by. */
  | { readonly kind: 'columns'; readonly target: WriteTarget; readonly rowCount: number }
  /** The row is still the one that was meant. */
  | { readonly kind: 'row'; readonly target: WriteTarget; readonly rowIndex: number; readonly key: string }
  /** The keys of the rows that were appended, somewhere from a row on. */
  | {
      readonly kind: 'appended';
      readonly target: WriteTarget;
      readonly fromRow: number;
      readonly keys: readonly string[];
    };

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
  // The last row of the grid is mostly empty: it shows the columns' marks and no cells.
  if (expectation.kind === 'columns') return `${sheet}!${expectation.rowCount}:${expectation.rowCount}`;
  if (expectation.kind === 'row') return `${sheet}!${key}${expectation.rowIndex + 1}`;
  return `${sheet}!${key}${expectation.fromRow + 1}:${key}`;
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
  if (expectation.kind === 'columns') {
    const ids = Object.keys(target.tab.columns);
    return ids.every((id) => view.columns.get(columnName(target.place, id)) === target.position(id));
  }
  const shown = new Set<string>();
  for (let row = expectation.fromRow; row < view.endRow; row += 1) shown.add(keyAt(row));
  return expectation.keys.every((key) => shown.has(key));
}

function describe(expectation: Expectation): string {
  const { title } = expectation.target;
  if (expectation.kind === 'row') return `${title}, row ${expectation.rowIndex + 1} should be ${expectation.key}`;
  if (expectation.kind === 'columns') return `${title}, columns were moved`;
  return `${title}, appended rows should be ${expectation.keys.join(', ')}`;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

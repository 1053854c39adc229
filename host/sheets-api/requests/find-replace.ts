import { invalidArgument } from '../api-error';
import type { RequestBodies } from '../google/requests';
import { FormulaCell } from '../model/cell-content';
import type { SheetModel } from '../model/sheet';
import { contentOf, enterValue } from '../mutation/cell-content-input';
import { type Mutation, wholeGrid } from '../mutation/mutation';
import type { Bounds } from '../ranges/rectangle';
import { formattedText } from '../views/formatted-text';

type Body = RequestBodies['findReplace'];

/** How much a find-replace changed, under Google's names. */
interface Tally {
  valuesChanged: number;
  formulasChanged: number;
  rowsChanged: number;
  sheetsChanged: number;
  occurrencesChanged: number;
}

/** `findReplace`: replaces a text, or what a regular expression matches, in values and, where asked, in formulas. */
export function findReplace(mutation: Mutation, body: Body): object {
  const pattern = patternOf(body);
  const tally: Tally = {
    valuesChanged: 0,
    formulasChanged: 0,
    rowsChanged: 0,
    sheetsChanged: 0,
    occurrencesChanged: 0,
  };
  for (const { sheet, bounds } of placesOf(mutation, body)) replaceIn(mutation, sheet, bounds, body, pattern, tally);
  return Object.fromEntries(Object.entries(tally).filter(([, count]) => count > 0));
}

function placesOf(mutation: Mutation, body: Body): { sheet: SheetModel; bounds: Bounds }[] {
  if (body.range) return [mutation.range(body.range)];
  if (body.sheetId !== undefined) {
    const sheet = mutation.grid(body.sheetId);
    return [{ sheet, bounds: wholeGrid(sheet) }];
  }
  if (!body.allSheets) throw invalidArgument('One of range, sheetId or allSheets must be specified.');
  return mutation.workbook.state.sheets
    .filter((sheet) => sheet.rowCount > 0)
    .map((sheet) => ({ sheet, bounds: wholeGrid(sheet) }));
}

function patternOf({ find = '', searchByRegex, matchCase, matchEntireCell }: Body): RegExp {
  if (find === '') throw invalidArgument('The find text cannot be empty.');
  const source = searchByRegex ? find : find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  try {
    return new RegExp(matchEntireCell ? `^(?:${source})$` : source, matchCase ? 'g' : 'gi');
  } catch {
    throw invalidArgument(`Invalid regular expression: ${find}`);
  }
}

function replaceIn(
  mutation: Mutation,
  sheet: SheetModel,
  bounds: Bounds,
  body: Body,
  pattern: RegExp,
  tally: Tally,
): void {
  const rowsBefore = tally.rowsChanged;
  const endRow = Math.min(bounds.endRow, sheet.cells.storedRowCount);
  for (let row = bounds.startRow; row < endRow; row += 1) {
    const occurrencesBefore = tally.occurrencesChanged;
    const endColumn = Math.min(bounds.endColumn, sheet.cells.row(row)?.contents.length ?? 0);
    for (let column = bounds.startColumn; column < endColumn; column += 1) {
      replaceInCell(mutation, sheet, row, column, body, pattern, tally);
    }
    if (tally.occurrencesChanged > occurrencesBefore) tally.rowsChanged += 1;
  }
  if (tally.rowsChanged > rowsBefore) tally.sheetsChanged += 1;
}

function replaceInCell(
  mutation: Mutation,
  sheet: SheetModel,
  row: number,
  column: number,
  body: Body,
  pattern: RegExp,
  tally: Tally,
): void {
  const content = sheet.cells.content(row, column);
  if (content === undefined) return;
  const isFormula = content instanceof FormulaCell;
  if (isFormula && !body.includeFormulas) return;
  const text = isFormula ? content.formula : formattedText(mutation.workbook, sheet, row, column);
  const occurrences = text.match(pattern)?.length ?? 0;
  if (occurrences === 0) return;
  const replacement = body.replacement ?? '';
  const replaced = body.searchByRegex ? text.replace(pattern, replacement) : text.replace(pattern, () => replacement);
  mutation.touch(sheet, { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 });
  if (isFormula) mutation.setContent(sheet, row, column, contentOf({ formulaValue: replaced }));
  else enterValue(mutation, sheet, row, column, replaced, typeof content === 'string' ? 'RAW' : 'USER_ENTERED');
  tally.occurrencesChanged += occurrences;
  tally[isFormula ? 'formulasChanged' : 'valuesChanged'] += 1;
}

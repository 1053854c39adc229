import { invalidArgument } from '../api-error';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { formatRange, parseA1, type Rectangle } from './a1-notation';
import { type Bounds, clampToGrid } from './rectangle';

/** A place in a workbook; open bounds are still open. */
export interface ResolvedRange {
  readonly sheet: SheetModel;
  readonly cells: Rectangle;
}

/**
 * Finds what a text in A1 notation means: cells of a named sheet, of the first visible one, a named range, or a sheet as a whole.
 * @throws ApiError 400 `Unable to parse range: …`
 */
export function resolveA1(workbook: WorkbookModel, text: string): ResolvedRange {
  const found = lookUp(workbook, text);
  if (!found) throw invalidArgument(`Unable to parse range: ${text}`);
  return found;
}

function lookUp(workbook: WorkbookModel, text: string): ResolvedRange | undefined {
  const reference = parseA1(text);
  if (!reference) return undefined;
  const { sheetTitle, cells, name } = reference;
  if (sheetTitle !== undefined) {
    const sheet = workbook.sheetByTitle(sheetTitle);
    if (!sheet) return undefined;
    if (name !== undefined) return namedRange(workbook, name);
    return { sheet, cells: cells ?? {} };
  }
  if (cells) {
    const sheets = workbook.state.sheets;
    const sheet = sheets.find((one) => !one.state.properties.hidden) ?? sheets[0];
    return sheet && { sheet, cells };
  }
  const sheet = workbook.sheetByTitle(name ?? '');
  return namedRange(workbook, name ?? '') ?? (sheet && { sheet, cells: {} });
}

function namedRange(workbook: WorkbookModel, name: string): ResolvedRange | undefined {
  const wanted = name.toLowerCase();
  const range = workbook.state.namedRanges.find((one) => one.name?.toLowerCase() === wanted)?.range;
  if (!range) return undefined;
  const { sheetId = 0, ...cells } = range;
  const sheet = workbook.sheetById(sheetId);
  return sheet && { sheet, cells };
}

/**
 * The part of a range that its sheet has. Reading past the edge reads less; a range that starts past it is an error.
 * @throws ApiError 400 `Range (…) exceeds grid limits. …`
 */
export function boundsForReading({ sheet, cells }: ResolvedRange): Bounds {
  const startsInside = (cells.startRowIndex ?? 0) < sheet.rowCount && (cells.startColumnIndex ?? 0) < sheet.columnCount;
  if (!startsInside) throw exceedsGrid(sheet, cells);
  return clampToGrid(cells, sheet.rowCount, sheet.columnCount);
}

/** Like boundsForReading, but nothing may lie past the edge. */
export function boundsForWriting({ sheet, cells }: ResolvedRange): Bounds {
  const endsInside = (cells.endRowIndex ?? 0) <= sheet.rowCount && (cells.endColumnIndex ?? 0) <= sheet.columnCount;
  if (!endsInside) throw exceedsGrid(sheet, cells);
  return boundsForReading({ sheet, cells });
}

export function exceedsGrid(sheet: SheetModel, cells: Rectangle): Error {
  const { rowCount, columnCount } = sheet;
  return invalidArgument(
    `Range (${formatRange(sheet.title, cells)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
  );
}

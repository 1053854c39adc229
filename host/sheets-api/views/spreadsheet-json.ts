import type { Sheet, Spreadsheet } from '../google/spreadsheet';
import type { WorkbookModel } from '../model/workbook';
import { rectangleOf } from '../ranges/rectangle';
import { boundsForReading, type ResolvedRange } from '../ranges/resolve';
import { type MaskTree, maskOf, pruneToMask } from '../schema/field-mask';
import type { Reading } from './reading';
import { type SheetSelection, sheetJson } from './sheet-json';

/** What an answer about a spreadsheet is to hold. */
export interface SpreadsheetSelection {
  /** Only these ranges, and only the sheets that they are on; undefined is everything. */
  readonly ranges: readonly ResolvedRange[] | undefined;
  /** Whether cells are wanted; what a mask names counts instead, where there is one. */
  readonly includeGridData: boolean;
  readonly mask: MaskTree;
}

/** A spreadsheet as Google answers it. */
export function spreadsheetJson(
  reading: Reading,
  { ranges, includeGridData, mask }: SpreadsheetSelection,
): Spreadsheet {
  const { workbook } = reading;
  const { properties, namedRanges, developerMetadata } = workbook.state;
  const dataMask = dataMaskOf(mask, includeGridData);
  const sheets: Sheet[] | undefined =
    maskOf(mask, 'sheets') &&
    selectSheets(workbook, ranges).map((selection) => sheetJson(reading, selection, dataMask));
  const all: Spreadsheet = {
    spreadsheetId: workbook.spreadsheetId,
    properties,
    ...(sheets && { sheets }),
    ...(namedRanges.length > 0 && { namedRanges }),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${workbook.spreadsheetId}/edit`,
    ...(developerMetadata.length > 0 && { developerMetadata }),
  };
  return pruneToMask(all, withDataAsItIs(mask)) as Spreadsheet;
}

/** The data of sheets is made by its mask; it is most of an answer. */
function withDataAsItIs(mask: MaskTree): MaskTree {
  const sheets = maskOf(mask, 'sheets');
  if (mask === 'all' || sheets === undefined || sheets === 'all' || !sheets.has('data')) return mask;
  return new Map([...mask, ['sheets', new Map([...sheets, ['data', 'all']])]]);
}

/** Without a field mask the cells come only when they are asked for. */
function dataMaskOf(mask: MaskTree, includeGridData: boolean): MaskTree | undefined {
  if (mask === 'all') return includeGridData ? 'all' : undefined;
  return maskOf(maskOf(mask, 'sheets') ?? NOTHING, 'data');
}

const NOTHING: MaskTree = new Map();

function selectSheets(workbook: WorkbookModel, ranges: readonly ResolvedRange[] | undefined): SheetSelection[] {
  const { sheets } = workbook.state;
  if (!ranges) return sheets.map((sheet) => ({ sheet, ranges: undefined }));
  return sheets.flatMap((sheet) => {
    const own = ranges.filter((range) => range.sheet === sheet);
    if (own.length === 0) return [];
    return [{ sheet, ranges: own.map((range) => (sheet.rowCount > 0 ? rectangleOf(boundsForReading(range)) : {})) }];
  });
}

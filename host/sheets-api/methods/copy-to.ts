import type { SheetModel } from '../model/sheet';
import type { Answer } from '../mutation/answer';
import { copySheet } from '../mutation/copy-sheet';
import type { Mutation } from '../mutation/mutation';
import { copyTitle } from '../requests/duplicate-sheet';
import { insertSheet, newSheetId } from '../requests/sheets';
import { sheetPropertiesJson } from '../views/sheet-properties-json';

/** `sheets.copyTo`: a sheet of this or another spreadsheet as the last one of the mutation's. */
export function copySheetInto(mutation: Mutation, source: SheetModel): Answer {
  const copy = copySheet(mutation, source, newSheetId(mutation), copyTitle(mutation, source.title));
  insertSheet(mutation, copy, undefined);
  return () => sheetPropertiesJson(mutation.workbook, copy);
}

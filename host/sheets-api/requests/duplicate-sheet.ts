import { invalidArgument } from '../api-error';
import type { RequestBodies } from '../google/requests';
import { copySheet } from '../mutation/copy-sheet';
import type { Mutation } from '../mutation/mutation';
import { sheetPropertiesJson } from '../views/sheet-properties-json';
import { assertTitleIsFree, insertSheet, newSheetId, unusedTitle } from './sheets';

/** `duplicateSheet`: a tab with the same contents, first in order unless an index says otherwise. */
export function duplicateSheet(mutation: Mutation, body: RequestBodies['duplicateSheet']): object {
  const { workbook } = mutation;
  const source = mutation.sheet(body.sourceSheetId ?? 0);
  const sheetId = body.newSheetId ?? newSheetId(mutation);
  if (workbook.sheetById(sheetId)) throw invalidArgument(`A sheet with the ID "${sheetId}" already exists.`);
  const title = body.newSheetName ?? copyTitle(mutation, source.title);
  assertTitleIsFree(workbook, title);
  const copy = copySheet(mutation, source, sheetId, title);
  insertSheet(mutation, copy, body.insertSheetIndex ?? 0);
  return { properties: sheetPropertiesJson(workbook, copy) };
}

/** `Copy of X`, then `Copy of X 2` and so on. */
export function copyTitle(mutation: Mutation, title: string): string {
  return unusedTitle(mutation.workbook, (n) => (n === 1 ? `Copy of ${title}` : `Copy of ${title} ${n}`), 1);
}

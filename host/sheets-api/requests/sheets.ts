import { invalidArgument } from '../api-error';
import type { RequestBodies } from '../google/requests';
import type { GridProperties, SheetProperties } from '../google/spreadsheet';
import { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { restructureFormulas } from '../mutation/formula-upkeep';
import type { Mutation } from '../mutation/mutation';
import { assertSheetEditable } from '../mutation/protection';
import { sheetPropertiesJson } from '../views/sheet-properties-json';

const STANDARD_SIZE: GridProperties = { rowCount: 1000, columnCount: 26 };

/** `addSheet`: a new tab, at the end unless an index says otherwise. */
export function addSheet(mutation: Mutation, { properties = {} }: RequestBodies['addSheet']): object {
  const { workbook } = mutation;
  const { index, sheetId: wantedId, ...wanted } = properties;
  const sheetType = wanted.sheetType ?? 'GRID';
  const sheetId = wantedId ?? newSheetId(mutation);
  if (sheetId < 0) throw invalidArgument(`Sheet ID must be non-negative: ${sheetId}`);
  if (workbook.sheetById(sheetId)) throw invalidArgument(`A sheet with the ID "${sheetId}" already exists.`);
  const title = wanted.title ?? unusedTitle(workbook, (n) => `Sheet${n}`, workbook.state.sheets.length + 1);
  assertTitleIsFree(workbook, title);
  const sheet = new SheetModel(
    sheetId,
    {
      sheetId,
      ...wanted,
      title,
      sheetType,
      ...(sheetType === 'GRID' && { gridProperties: { ...STANDARD_SIZE, ...wanted.gridProperties } }),
    },
    workbook.undo,
  );
  insertSheet(mutation, sheet, index);
  return { properties: sheetPropertiesJson(workbook, sheet) };
}

/** Puts a sheet among the others; at the end without an index. */
export function insertSheet(mutation: Mutation, sheet: SheetModel, index: number | undefined): void {
  const { workbook } = mutation;
  const sheets = [...workbook.state.sheets];
  sheets.splice(Math.min(index ?? sheets.length, sheets.length), 0, sheet);
  workbook.update({ sheets });
  mutation.touchStructure(sheet);
  mutation.assertCellLimit();
}

/** `deleteSheet`: takes a tab away; a visible one must stay. Formulas that read it get `#REF!`. */
export function deleteSheet(mutation: Mutation, { sheetId = 0 }: RequestBodies['deleteSheet']): void {
  const { workbook } = mutation;
  const sheet = mutation.sheet(sheetId);
  const rest = workbook.state.sheets.filter((other) => other !== sheet);
  if (rest.length === 0) throw invalidArgument("You can't remove all the sheets in a document.");
  if (!rest.some(isVisible)) throw invalidArgument("You can't remove all the visible sheets in a document.");
  assertSheetEditable(workbook, mutation.caller, sheet);
  if (sheet.rowCount > 0)
    mutation.touch(sheet, { startRow: 0, endRow: sheet.rowCount, startColumn: 0, endColumn: sheet.columnCount });
  workbook.update({
    sheets: rest,
    namedRanges: workbook.state.namedRanges.filter((named) => (named.range?.sheetId ?? 0) !== sheetId),
  });
  mutation.changes.removed(sheetId);
  restructureFormulas(mutation, { kind: 'removed', sheetTitle: sheet.title });
}

export function isVisible(sheet: SheetModel): boolean {
  return !sheet.state.properties.hidden;
}

export function newSheetId(mutation: Mutation): number {
  return mutation.ids.next((id) => mutation.workbook.sheetById(id) !== undefined);
}

/** @throws ApiError 400 when a sheet is called so */
export function assertTitleIsFree(workbook: WorkbookModel, title: string): void {
  if (title === '') throw invalidArgument('Sheet title cannot be empty.');
  if (title.length > 100) throw invalidArgument('Sheet title cannot be longer than 100 characters.');
  if (workbook.sheetByTitle(title)) {
    throw invalidArgument(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

/** The first of the titles with n, n + 1, … that no sheet has. */
export function unusedTitle(workbook: WorkbookModel, titleOf: (n: number) => string, n: number): string {
  const title = titleOf(n);
  return workbook.sheetByTitle(title) ? unusedTitle(workbook, titleOf, n + 1) : title;
}

/** The sheet's properties as they are stored: without the place, which follows from the order. */
export function withoutIndex({ index: _, ...properties }: SheetProperties): SheetProperties {
  return properties;
}

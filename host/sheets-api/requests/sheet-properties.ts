import { invalidArgument } from '../api-error';
import type { RequestBodies } from '../google/requests';
import type { GridProperties } from '../google/spreadsheet';
import type { SheetModel } from '../model/sheet';
import { boundsOf, deleteSpan } from '../mutation/dimensions';
import { restructureFormulas } from '../mutation/formula-upkeep';
import type { Mutation } from '../mutation/mutation';
import { assertSheetEditable } from '../mutation/protection';
import { maskOf } from '../schema/field-mask';
import { applyUpdate, readUpdateMask } from '../schema/update-mask';
import { assertTitleIsFree, isVisible, withoutIndex } from './sheets';

/** `updateSheetProperties`: title, place, size, frozen rows, colour, visibility. */
export function updateSheetProperties(
  mutation: Mutation,
  { properties = {}, fields }: RequestBodies['updateSheetProperties'],
): void {
  const mask = readUpdateMask(fields, 'SheetProperties');
  const sheet = mutation.sheet(properties.sheetId ?? 0);
  const before = sheet.state.properties;
  const changed = mask === 'all' ? { ...before, ...properties } : applyUpdate(before, properties, mask);
  assertSheetEditable(mutation.workbook, mutation.caller, sheet);
  mutation.touchStructure(sheet);
  rename(mutation, sheet, changed.title ?? '');
  if (before.gridProperties) resizeGrid(mutation, sheet, changed.gridProperties ?? {});
  const { title, gridProperties } = sheet.state.properties;
  sheet.update({
    properties: {
      ...withoutIndex(changed),
      sheetId: sheet.sheetId,
      sheetType: before.sheetType ?? 'GRID',
      ...(title !== undefined && { title }),
      ...(gridProperties && { gridProperties }),
    },
  });
  if (!mutation.workbook.state.sheets.some(isVisible)) {
    throw invalidArgument("You can't hide all the sheets in a document.");
  }
  if (maskOf(mask, 'index') && !(mask === 'all' && properties.index === undefined)) {
    moveSheet(mutation, sheet, properties.index);
  }
}

function rename(mutation: Mutation, sheet: SheetModel, newTitle: string): void {
  const sheetTitle = sheet.title;
  if (newTitle === sheetTitle) return;
  if (mutation.workbook.sheetByTitle(newTitle) !== sheet) assertTitleIsFree(mutation.workbook, newTitle);
  sheet.update({ properties: { ...sheet.state.properties, title: newTitle } });
  restructureFormulas(mutation, { kind: 'renamed', sheetTitle, newTitle });
}

/** Grows or cuts the grid to its new size, then checks what is frozen against it. */
function resizeGrid(mutation: Mutation, sheet: SheetModel, wanted: GridProperties): void {
  const { rowCount = 0, columnCount = 0, frozenRowCount = 0, frozenColumnCount = 0 } = wanted;
  cut(mutation, sheet, 'ROWS', rowCount);
  cut(mutation, sheet, 'COLUMNS', columnCount);
  mutation.growGrid(sheet, rowCount, columnCount);
  if (frozenRowCount >= rowCount) throw invalidArgument("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount >= columnCount) throw invalidArgument("You can't freeze all visible columns on the sheet.");
  sheet.update({ properties: { ...sheet.state.properties, gridProperties: wanted } });
}

function cut(mutation: Mutation, sheet: SheetModel, dimension: 'ROWS' | 'COLUMNS', size: number): void {
  const before = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  if (size >= before) return;
  const span = { dimension, start: size, count: before - size };
  mutation.touch(sheet, boundsOf(sheet, span));
  deleteSpan(mutation, sheet, span);
}

/** Indexes count the sheets before the move; without one the sheet goes to the end. */
function moveSheet(mutation: Mutation, sheet: SheetModel, index: number | undefined): void {
  const { sheets } = mutation.workbook.state;
  const from = sheets.indexOf(sheet);
  const before = Math.max(0, Math.min(index ?? sheets.length, sheets.length));
  if (before === from || before === from + 1) return;
  const rest = sheets.filter((other) => other !== sheet);
  rest.splice(before > from ? before - 1 : before, 0, sheet);
  mutation.workbook.update({ sheets: rest });
  for (const other of rest) mutation.touchStructure(other);
}

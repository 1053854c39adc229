import { CellValueType, type ICellData, InterceptorEffectEnum, type Nullable } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  type SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { serverTextOf } from './cell-data';

/** After the grid's own number display (11): what the server says has the last word. */
const afterNumberDisplay = 5;

/**
 * Shows in each cell the text that the server computed (number formats, formula results), and opens the editor with
 * the text that the server would accept again.
 */
export function showServerText(interceptors: SheetInterceptorService): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterNumberDisplay,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const shown = serverTextOf(location.rawData);
      return next(shown && cell ? { ...cell, v: shown.text } : cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { worksheet, row, col }, next) => {
      const shown = serverTextOf(worksheet.getCellRaw(row, col));
      return next(shown && cell ? { ...cell, f: null, v: shown.entered, t: CellValueType.STRING } : cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (typed, { worksheet, row, col }, next) => {
      const before = worksheet.getCellRaw(row, col);
      // Opened and closed without a change: the raw cell itself tells Univer that nothing was edited.
      return next(typed && isUnchanged(typed, before) ? before : typed);
    },
  });
}

function enteredAgain({ f, v, t }: ICellData) {
  if (f) return f;
  return t === CellValueType.FORCE_STRING ? `'${v}` : v;
}

function isUnchanged(typed: ICellData, before: Nullable<ICellData>): boolean {
  const shown = serverTextOf(before);
  return shown !== undefined && !typed.p && enteredAgain(typed) === shown.entered;
}

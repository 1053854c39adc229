import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
} from '@univerjs/core';
import type { SheetOutline, WorkbookOutline } from '../../server/page/protocol';
import { univerRangeOf } from './google-range';
import { sheetKey, workbookUnitId } from './ids';
import { defaultColumnWidthPx, defaultRowHeightPx } from './sheet-sizes';

/** The workbook as Univer opens it: every sheet's outline, no cell yet. */
export function workbookSnapshot(outline: WorkbookOutline): IWorkbookData {
  return {
    id: workbookUnitId,
    name: outline.title,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: outline.sheets.map((sheet) => sheetKey(sheet.sheetId)),
    sheets: Object.fromEntries(outline.sheets.map((sheet) => [sheetKey(sheet.sheetId), sheetSnapshot(sheet)])),
  };
}

export function sheetSnapshot(sheet: SheetOutline): Partial<IWorksheetData> & { id: string } {
  return {
    id: sheetKey(sheet.sheetId),
    name: sheet.title,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: sheet.tabColor ?? '',
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: defaultColumnWidthPx,
    defaultRowHeight: defaultRowHeightPx,
    freeze: freezeOf(sheet),
    columnData: columnsOf(sheet),
    mergeData: sheet.merges.map((range) => univerRangeOf(range, sheet)),
    showGridlines: sheet.hideGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    defaultStyle: { ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM },
    cellData: {},
    rowData: {},
  };
}

export function freezeOf({ frozenRowCount, frozenColumnCount }: SheetOutline): IFreeze {
  return {
    startRow: frozenRowCount > 0 ? frozenRowCount : -1,
    startColumn: frozenColumnCount > 0 ? frozenColumnCount : -1,
    ySplit: frozenRowCount,
    xSplit: frozenColumnCount,
  };
}

export function columnsOf(sheet: SheetOutline): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    sheet.columns.map(([column, widthPx, hidden]) => [
      column,
      { w: widthPx, hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    ]),
  );
}

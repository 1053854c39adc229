import type { SheetProperties } from '../google/spreadsheet';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';

/** A sheet's properties as Google answers them: with its place among the tabs. */
export function sheetPropertiesJson(workbook: WorkbookModel, sheet: SheetModel): SheetProperties {
  const { sheetId = 0, title = '', ...rest } = sheet.state.properties;
  return { sheetId, title, index: workbook.state.sheets.indexOf(sheet), ...rest };
}

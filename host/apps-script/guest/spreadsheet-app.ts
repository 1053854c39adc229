import type { ScriptSide } from './script-side';
import { selectionMembers, spreadsheetOfRun } from './spreadsheet';
import { ui } from './ui';

/** SpreadsheetApp as scripts see it. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export function spreadsheetApp(side: ScriptSide): object {
  const active = () => spreadsheetOfRun(side);
  return side.object('SpreadsheetApp', {
    flush: side.method('SpreadsheetApp.flush', [[]], () => void side.call('SpreadsheetApp', 'flush')),
    getActive: side.method('SpreadsheetApp.getActive', [[]], active),
    getActiveSpreadsheet: side.method('SpreadsheetApp.getActiveSpreadsheet', [[]], active),
    getUi: side.method('SpreadsheetApp.getUi', [[]], () => {
      side.call('SpreadsheetApp', 'getUi');
      return ui(side);
    }),
    ...selectionMembers(side, 'SpreadsheetApp'),
  });
}

import type { BoundedRange } from '../kernel/workbook-view';
import { range } from './range';
import type { ScriptSide } from './script-side';
import { user } from './session';
import { sheet } from './sheet';

const path = 'SpreadsheetApp.Spreadsheet';

/** The bound workbook, null where the script is bound to none. */
export function spreadsheetOfRun(side: ScriptSide): object | null {
  const id = side.call('SpreadsheetApp', 'getActiveSpreadsheet');
  return id === null ? null : spreadsheet(side, id as string);
}

function sheetOfRun(side: ScriptSide, sheetId: number): object {
  return sheet(side, sheetId, () => spreadsheetOfRun(side));
}

/** A Range of the bound workbook. */
export function rangeOfRun(side: ScriptSide, cells: BoundedRange): object {
  return range(side, cells, (sheetId) => sheetOfRun(side, sheetId));
}

/** A Spreadsheet as scripts see it. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
function spreadsheet(side: ScriptSide, id: string): object {
  const ask = (method: string, ...args: unknown[]) => side.call('Spreadsheet', method, ...args);
  const asked = (method: string) => side.method(`${path}.${method}`, [[]], () => ask(method));
  const sheetOrNull = (sheetId: unknown) => (sheetId === null ? null : sheetOfRun(side, sheetId as number));
  return side.object(
    path,
    {
      getId: () => id,
      getName: asked('getName'),
      getEditors: side.method(`${path}.getEditors`, [[]], () =>
        (ask('getEditors') as string[]).map((email) => user(side, email)),
      ),
      getUrl: asked('getUrl'),
      getSpreadsheetLocale: asked('getSpreadsheetLocale'),
      getSpreadsheetTimeZone: asked('getSpreadsheetTimeZone'),
      getSheets: side.method(`${path}.getSheets`, [[]], () =>
        (ask('getSheets') as number[]).map((sheetId) => sheetOfRun(side, sheetId)),
      ),
      getSheetByName: side.method(`${path}.getSheetByName`, [['String']], (name: string) =>
        sheetOrNull(ask('getSheetByName', name)),
      ),
      getSheetById: side.method(`${path}.getSheetById`, [['Integer']], (sheetId: number) =>
        sheetOrNull(ask('getSheetById', sheetId)),
      ),
      toast: side.method(
        `${path}.toast`,
        [['String'], ['String', 'String'], ['String', 'String', 'Integer']],
        (message: string, title?: string, seconds?: number) => void ask('toast', message, title, seconds),
      ),
      ...selectionMembers(side, path),
      getSelection: () => side.object('SpreadsheetApp.Selection', selectionMembers(side, 'SpreadsheetApp.Selection')),
    },
    id,
  );
}

/** What SpreadsheetApp, a Spreadsheet and a Selection all offer: the active sheet and range, and setting them. */
export function selectionMembers(side: ScriptSide, owner: string): Record<string, unknown> {
  const ask = (method: string, ...args: unknown[]) => side.call('Spreadsheet', method, ...args);
  const reading = {
    getActiveSheet: side.method(`${owner}.getActiveSheet`, [[]], () => {
      const sheetId = ask('getActiveSheet');
      return sheetId === null ? null : sheetOfRun(side, sheetId as number);
    }),
    getActiveRange: side.method(`${owner}.getActiveRange`, [[]], () => {
      const cells = ask('getActiveRange');
      return cells === null ? null : rangeOfRun(side, cells as BoundedRange);
    }),
    getActiveRangeList: side.method(`${owner}.getActiveRangeList`, [[]], () => {
      const ranges = (ask('getActiveRangeList') as BoundedRange[]).map((cells) => rangeOfRun(side, cells));
      return ranges.length === 0 ? null : side.object('SpreadsheetApp.RangeList', { getRanges: () => ranges });
    }),
  };
  if (owner.endsWith('.Selection')) return reading;
  return {
    ...reading,
    setActiveSheet: side.method(`${owner}.setActiveSheet`, [['Sheet']], (target: object) => {
      ask('setActiveSheet', side.dataOf<number>(target));
      return target;
    }),
    setActiveRange: side.method(`${owner}.setActiveRange`, [['Range']], (target: object) => {
      ask('setActiveRange', side.dataOf<BoundedRange>(target));
      return target;
    }),
  };
}

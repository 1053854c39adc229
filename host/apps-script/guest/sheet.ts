import type { BoundedRange } from '../kernel/workbook-view';
import { range } from './range';
import type { ScriptSide } from './script-side';

const path = 'SpreadsheetApp.Sheet';

/**
 * A Sheet as scripts see it. https://developers.google.com/apps-script/reference/spreadsheet/sheet
 * @param parent makes the Spreadsheet it belongs to
 */
export function sheet(side: ScriptSide, sheetId: number, parent: () => object | null): object {
  const asked = (method: string) => side.method(`${path}.${method}`, [[]], () => side.call('Sheet', method, sheetId));
  const chained = (method: string, act: () => void) =>
    side.method(`${path}.${method}`, [[]], () => {
      act();
      return self;
    });
  const sheetOf = (id: number) => sheet(side, id, parent);
  const rangeAt = (place: unknown) =>
    range(side, side.call('Sheet', 'getRange', sheetId, place) as BoundedRange, sheetOf);
  const self: object = side.object(
    path,
    {
      activate: chained('activate', () => side.call('Spreadsheet', 'setActiveSheet', sheetId)),
      getIndex: asked('getIndex'),
      getMaxColumns: asked('getMaxColumns'),
      getMaxRows: asked('getMaxRows'),
      getName: asked('getName'),
      getParent: parent,
      getRange: side.method(
        `${path}.getRange`,
        [['String'], ...[2, 3, 4].map((count) => Array.from({ length: count }, () => 'Integer'))].reverse(),
        (first: string | number, column?: number, rows = 1, columns = 1) =>
          rangeAt(column === undefined ? first : { row: first, column, rows, columns }),
      ),
      getSheetId: () => sheetId,
      getSheetName: asked('getName'),
      hideSheet: chained('hideSheet', () => side.call('Sheet', 'hideSheet', sheetId)),
      isSheetHidden: asked('isSheetHidden'),
      showSheet: chained('showSheet', () => side.call('Sheet', 'showSheet', sheetId)),
    },
    sheetId,
  );
  return self;
}

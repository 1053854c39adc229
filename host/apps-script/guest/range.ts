import { a1Of, type CellBlock } from '../a1-notation';
import type { BoundedRange } from '../kernel/workbook-view';
import type { ScriptSide } from './script-side';

const path = 'SpreadsheetApp.Range';

/**
 * A Range as scripts see it. https://developers.google.com/apps-script/reference/spreadsheet/range
 * @param sheetOf makes the Sheet with an id
 */
export function range(side: ScriptSide, cells: BoundedRange, sheetOf: (sheetId: number) => object): object {
  const block = blockOf(cells);
  const values = () => revived(side, side.call('Range', 'getValues', cells) as unknown[][]);
  const self: object = side.object(
    path,
    {
      activate: side.method(`${path}.activate`, [[]], () => {
        side.call('Spreadsheet', 'setActiveRange', cells);
        return self;
      }),
      getA1Notation: () => a1Of(block),
      getColumn: () => block.column,
      getLastColumn: () => block.column + block.columns - 1,
      getLastRow: () => block.row + block.rows - 1,
      getNumColumns: () => block.columns,
      getNumRows: () => block.rows,
      getRow: () => block.row,
      getSheet: () => sheetOf(cells.sheetId),
      getValue: side.method(`${path}.getValue`, [[]], () => {
        const first = { ...cells, endRowIndex: cells.startRowIndex + 1, endColumnIndex: cells.startColumnIndex + 1 };
        return revived(side, side.call('Range', 'getValues', first) as unknown[][])[0]?.[0];
      }),
      getValues: side.method(`${path}.getValues`, [[]], values),
    },
    cells,
  );
  return self;
}

/** Turns the kernel's dates into the realm's, in place. */
function revived(side: ScriptSide, rows: unknown[][]): unknown[][] {
  for (const row of rows) {
    row.forEach((value, index) => {
      if (typeof value === 'object' && value !== null)
        row[index] = side.realm.makeDate((value as { $date: number }).$date);
    });
  }
  return rows;
}

function blockOf(cells: BoundedRange): CellBlock {
  return {
    row: cells.startRowIndex + 1,
    column: cells.startColumnIndex + 1,
    rows: cells.endRowIndex - cells.startRowIndex,
    columns: cells.endColumnIndex - cells.startColumnIndex,
  };
}

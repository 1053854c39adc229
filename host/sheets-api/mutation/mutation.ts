import { invalidArgument } from '../api-error';
import type { Caller } from '../caller';
import type { FormulaPort } from '../formula-port';
import type { GridRange } from '../google/ranges';
import type { CellContent } from '../model/cell-content';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { Rectangle } from '../ranges/a1-notation';
import { type Bounds, clampToGrid } from '../ranges/rectangle';
import { boundsForWriting } from '../ranges/resolve';
import { ChangeSet } from './change-set';
import { IdSource } from './id-source';
import { assertEditable } from './protection';

/** Google's bound on the grid cells of a workbook. */
const MOST_CELLS = 10_000_000;

/**
 * One mutation under way: the workbook it changes, on whose behalf and when, and what it has touched so far. All changes go
 * through the workbook's undo log, so whoever runs the mutation can take it back as a whole.
 */
export class Mutation {
  readonly changes = new ChangeSet();
  readonly ids: IdSource;
  cellsWritten = 0;
  /** Cells whose value is in the mutation's answer. */
  cellsRead = 0;

  constructor(
    readonly workbook: WorkbookModel,
    readonly caller: Caller,
    readonly now: Date,
    idSeed: number,
    readonly formulas: FormulaPort,
  ) {
    this.ids = new IdSource(idSeed);
  }

  /** @throws ApiError 400 when there is none */
  sheet(sheetId: number): SheetModel {
    const sheet = this.workbook.sheetById(sheetId);
    if (!sheet) throw invalidArgument(`No sheet with id: ${sheetId}`);
    return sheet;
  }

  /** A sheet that has cells. @throws ApiError 400 when there is none */
  grid(sheetId: number): SheetModel {
    const sheet = this.workbook.sheetById(sheetId);
    if (!sheet || sheet.rowCount === 0) throw invalidArgument(`No grid with id: ${sheetId}`);
    return sheet;
  }

  /**
   * The sheet and the bounds that a request's range means.
   * @throws ApiError 400 when the sheet or the range does not exist
   */
  range(range: GridRange | undefined): { sheet: SheetModel; bounds: Bounds } {
    if (!range) throw invalidArgument('No range specified.');
    const { sheetId = 0, ...cells } = range;
    const sheet = this.grid(sheetId);
    assertOrdered(cells);
    return { sheet, bounds: boundsForWriting({ sheet, cells }) };
  }

  /**
   * Announces that cells are about to change.
   * @throws ApiError 400 when they are protected from the caller
   */
  touch(sheet: SheetModel, bounds: Bounds): void {
    assertEditable(this.workbook, this.caller, sheet, bounds);
    this.changes.cells(sheet.sheetId, bounds);
  }

  /** Announces that something else of a sheet than its cells is about to change. */
  touchStructure(sheet: SheetModel): void {
    this.changes.structure(sheet.sheetId);
  }

  /** Puts a value or formula into a cell; a new one takes the runs of the old text with it. */
  setContent(sheet: SheetModel, row: number, column: number, content: CellContent | undefined): void {
    sheet.cells.setContent(row, column, content);
    this.cellsWritten += 1;
    this.#dropTextRuns(sheet, row, column);
  }

  /** Runs belong to the text that they were written with. */
  #dropTextRuns(sheet: SheetModel, row: number, column: number): void {
    const before = sheet.cells.extras(row, column);
    if (!before?.textFormatRuns) return;
    const { textFormatRuns: _, ...rest } = before;
    sheet.cells.setExtras(row, column, this.workbook.extras.intern(rest));
  }

  /**
   * Makes the grid of a sheet larger where it is smaller than asked.
   * @throws ApiError 400 past Google's limit
   */
  growGrid(sheet: SheetModel, rowCount: number, columnCount: number): void {
    const { rowCount: rows, columnCount: columns } = sheet;
    if (rowCount <= rows && columnCount <= columns) return;
    const gridProperties = {
      ...sheet.gridProperties,
      rowCount: Math.max(rows, rowCount),
      columnCount: Math.max(columns, columnCount),
    };
    this.touchStructure(sheet);
    sheet.update({ properties: { ...sheet.state.properties, gridProperties } });
    this.assertCellLimit();
  }

  /** @throws ApiError 400 when the workbook has more grid cells than Google allows */
  assertCellLimit(): void {
    const cells = this.workbook.state.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
    if (cells > MOST_CELLS) {
      throw invalidArgument(
        `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
      );
    }
  }
}

/** A whole grid as bounds. */
export function wholeGrid(sheet: SheetModel): Bounds {
  return clampToGrid({}, sheet.rowCount, sheet.columnCount);
}

function assertOrdered(cells: Rectangle): void {
  for (const [start, end, name] of [
    [cells.startRowIndex, cells.endRowIndex, 'RowIndex'],
    [cells.startColumnIndex, cells.endColumnIndex, 'ColumnIndex'],
  ] as const) {
    if ((start ?? 0) < 0) throw invalidArgument(`range.start${name}[${start}] must be >= 0`);
    if (end !== undefined && end <= (start ?? 0)) {
      throw invalidArgument(`range.end${name}[${end}] must be after range.start${name}[${start ?? 0}]`);
    }
  }
}

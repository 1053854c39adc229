import type { CellFormat } from './google/cells';
import { type CellContent, CellError, FormulaCell } from './model/cell-content';
import type { CellExtras } from './model/cell-extras';
import type { Row } from './model/row';
import type { SheetState } from './model/sheet';
import type { WorkbookModel } from './model/workbook';
import type { CellRecord, RowRecord, ScalarRecord, StateRecord } from './state-records';

const ROWS_PER_RECORD = 256;

interface CapturedSheet {
  readonly sheetId: number;
  readonly state: SheetState;
  readonly rows: readonly (Row | undefined)[];
}

/**
 * The state of workbooks as records. It is taken hold of at once, so mutations may go on while the records are read:
 * rows and states are never changed after their mutation.
 */
export function exportState(workbooks: readonly WorkbookModel[]): Iterable<StateRecord> {
  const captured = workbooks.map((workbook) => ({
    head: headOf(workbook),
    sheets: workbook.state.sheets.map((sheet) => ({
      sheetId: sheet.sheetId,
      state: sheet.state,
      rows: sheet.cells.copyOfRows(),
    })),
  }));
  return (function* () {
    for (const { head, sheets } of captured) yield* workbookRecords(head, sheets);
  })();
}

function headOf({ spreadsheetId, revision, owner, state }: WorkbookModel): StateRecord {
  const { properties, namedRanges, developerMetadata } = state;
  return { kind: 'workbook', spreadsheetId, revision, owner, properties, namedRanges, developerMetadata };
}

function* workbookRecords(head: StateRecord, sheets: readonly CapturedSheet[]): Iterable<StateRecord> {
  yield head;
  const formats = new Map<CellFormat, number>();
  const extras = new Map<CellExtras, number>();
  for (const { sheetId, state, rows } of sheets) {
    yield { kind: 'sheet', sheetId, state };
    for (let startRow = 0; startRow < rows.length; startRow += ROWS_PER_RECORD) {
      const portion = usedRows(rows.slice(startRow, startRow + ROWS_PER_RECORD));
      if (portion.length === 0) continue;
      for (const [index, format] of newEntries(formats, portion, 'formats')) yield { kind: 'format', index, format };
      for (const [index, each] of newEntries(extras, portion, 'extras')) yield { kind: 'extras', index, extras: each };
      yield { kind: 'rows', startRow, rows: portion.map((row) => (row ? rowRecord(row, formats, extras) : null)) };
    }
  }
}

/** Without the rows at the end that are not there: what is left of deleted rows tells nothing. */
function usedRows(rows: readonly (Row | undefined)[]): readonly (Row | undefined)[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1] === undefined) end -= 1;
  return rows.slice(0, end);
}

/** Numbers the shared objects that rows point to and that had no number yet. */
function* newEntries<T extends CellFormat | CellExtras>(
  numbers: Map<T, number>,
  rows: readonly (Row | undefined)[],
  field: 'formats' | 'extras',
): Iterable<[number, T]> {
  for (const row of rows) {
    for (const entry of (row?.[field] ?? []) as readonly (T | undefined)[]) {
      if (!entry || numbers.has(entry)) continue;
      numbers.set(entry, numbers.size);
      yield [numbers.size - 1, entry];
    }
  }
}

function rowRecord(row: Row, formats: Map<CellFormat, number>, extras: Map<CellExtras, number>): RowRecord {
  return {
    ...(row.contents.length > 0 && { c: row.contents.map(cellRecord) }),
    ...(row.formats.length > 0 && { f: row.formats.map((format) => (format ? (formats.get(format) ?? -1) : -1)) }),
    ...(row.extras.length > 0 && { x: row.extras.map((each) => (each ? (extras.get(each) ?? -1) : -1)) }),
    ...(row.pixelSize !== undefined && { h: row.pixelSize }),
    ...(row.hiddenByUser && { hidden: true }),
  };
}

function cellRecord(content: CellContent | undefined): CellRecord {
  return content instanceof FormulaCell ? [content.formula, scalarRecord(content.result)] : scalarRecord(content);
}

function scalarRecord(scalar: Exclude<CellContent, FormulaCell> | undefined): ScalarRecord {
  if (scalar === undefined) return null;
  return scalar instanceof CellError ? { error: scalar.type, message: scalar.message } : scalar;
}

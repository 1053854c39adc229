import type { Language } from '../../domain/settings/settings';
import { validationOf } from '../commit/cell-data';
import type { Place } from '../schema/place';
import type { Column } from '../schema/tab';
import { columnNote, columnTitle } from '../schema/words';
import type { SheetsRequest } from '../sheets-service';
import { columnMark } from './metadata';

/** A column of a tab and where it is put. */
export interface PlacedColumn {
  readonly id: string;
  readonly column: Column;
  readonly index: number;
}

/** The columns of a tab in the order in which a new one gets them. */
export function firstColumns(place: Place): PlacedColumn[] {
  return Object.entries(place.tab.columns).map(([id, column], index) => ({ id, column, index }));
}

const HEADER_FORMAT = {
  backgroundColorStyle: { rgbColor: { red: 0.91, green: 0.94, blue: 0.99 } },
  textFormat: { bold: true },
  wrapStrategy: 'WRAP',
  verticalAlignment: 'MIDDLE',
};

/** Everything that columns at these places need: header, mark, width, and what people type into them. */
export function columnRequests(
  place: Place,
  columns: readonly PlacedColumn[],
  headerRow: number,
  language: Language,
): SheetsRequest[] {
  return [
    ...runs(columns, () => true).map((run) => headerCells(place, run, headerRow, language)),
    ...columns.map(({ id, index }) => columnMark(place, id, index)),
    ...runs(columns, (a, b) => a.column.widthPx === b.column.widthPx).map((run) => widths(place, run)),
    ...runs(
      columns.filter(({ column }) => column.hidden),
      () => true,
    ).map((run) => hide(place, run)),
    ...(place.tab.typedByPeople ? columns.flatMap((each) => typing(place, each, headerRow, language)) : []),
  ];
}

/** The titles and notes of the header row, in these columns. */
export function headerCells(
  place: Place,
  run: readonly PlacedColumn[],
  rowIndex: number,
  language: Language,
): SheetsRequest {
  const values = run.map(({ id }) => {
    const note = columnNote(place.tab.id, id, language);
    const title = columnTitle(place.tab.id, id, language);
    return {
      userEnteredValue: { stringValue: title },
      userEnteredFormat: HEADER_FORMAT,
      ...(note ? { note } : {}),
    };
  });
  const start = { sheetId: place.sheetId, rowIndex, columnIndex: run[0]?.index ?? 0 };
  return { updateCells: { start, rows: [{ values }], fields: 'userEnteredValue,userEnteredFormat,note' } };
}

/** Columns that stand side by side and are alike, so that one request serves them. */
export function runs(
  columns: readonly PlacedColumn[],
  alike: (a: PlacedColumn, b: PlacedColumn) => boolean,
): PlacedColumn[][] {
  const found: PlacedColumn[][] = [];
  for (const each of [...columns].sort((a, b) => a.index - b.index)) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.index + 1 === each.index && alike(last, each)) run.push(each);
    else found.push([each]);
  }
  return found;
}

function widths(place: Place, run: readonly PlacedColumn[]): SheetsRequest {
  return dimension(place, run, { pixelSize: run[0]?.column.widthPx }, 'pixelSize');
}

function hide(place: Place, run: readonly PlacedColumn[]): SheetsRequest {
  return dimension(place, run, { hiddenByUser: true }, 'hiddenByUser');
}

function dimension(place: Place, run: readonly PlacedColumn[], properties: object, fields: string): SheetsRequest {
  const startIndex = run[0]?.index ?? 0;
  const range = { sheetId: place.sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + run.length };
  return { updateDimensionProperties: { range, properties, fields } };
}

/** How the blank cells below the header treat what people type into them. */
function typing(place: Place, { column, index }: PlacedColumn, headerRow: number, language: Language): SheetsRequest[] {
  const range = {
    sheetId: place.sheetId,
    startRowIndex: headerRow + 1,
    startColumnIndex: index,
    endColumnIndex: index + 1,
  };
  const wrap = column.wraps ? { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' } : {};
  const cell = { userEnteredFormat: { numberFormat: column.kind.format, ...wrap } };
  const rule = validationOf(column, language);
  return [
    { repeatCell: { range, cell, fields: 'userEnteredFormat(numberFormat,wrapStrategy,verticalAlignment)' } },
    ...(rule ? [{ setDataValidation: { range, rule } }] : []),
  ];
}

import type { CellContent } from '../schema/cell-kind';
import { METADATA } from '../schema/place';
import type { DimensionAnswer, EffectiveValue, GridAnswer, SheetAnswer, SpreadsheetAnswer } from '../sheets-service';

/** The fields that `viewSheets` reads. */
export const VIEW_FIELDS =
  'sheets(properties(sheetId,title,gridProperties.rowCount),data(startRow,startColumn,rowData.values.effectiveValue,' +
  'rowMetadata.developerMetadata(metadataKey,metadataValue),columnMetadata.developerMetadata(metadataKey,metadataValue)))';

/** The same, with what the notes of cells say. */
export const NOTED_VIEW_FIELDS = VIEW_FIELDS.replace(
  'rowData.values.effectiveValue',
  'rowData.values(effectiveValue,note)',
);

/** The same, and which rows a filter or a person hides. */
export const VIEW_FIELDS_WITH_HIDDEN = VIEW_FIELDS.replace(
  'rowMetadata.',
  'rowMetadata(hiddenByFilter,hiddenByUser),rowMetadata.',
);

/** Of rows whose columns are known already: only what their cells hold. */
export const ROW_FIELDS = 'sheets(properties.sheetId,data(startRow,startColumn,rowData.values.effectiveValue))';

/** What an answer showed of one sheet, whichever filters its pieces matched. */
export interface SheetView {
  readonly sheetId: number;
  readonly title: string;
  /** How many rows the grid has, used or not. */
  readonly rowCount: number;
  /** Rows by the value of their header metadata; of two that carry the same, the upper one. */
  readonly headers: ReadonlyMap<string, number>;
  /** Columns by the value of their column metadata; of two that carry the same, the left one. */
  readonly columns: ReadonlyMap<string, number>;
  /** One past the last row shown. */
  readonly endRow: number;
  content(row: number, column: number): CellContent;
  /** A cell's note; an empty text where it has none, or where notes were not asked for. */
  note(row: number, column: number): string;
  /** Rows that a filter or a person hides, where the read asked for that. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** The sheets of an answer of which it shows any cells or metadata, by sheet id. A copied tab has an id of its own. */
export function viewSheets(answer: SpreadsheetAnswer): Map<number, SheetView> {
  const views = new Map<number, SheetView>();
  for (const sheet of answer.sheets ?? []) {
    if (sheet.data?.length) views.set(sheet.properties?.sheetId ?? 0, viewSheet(sheet, sheet.data));
  }
  return views;
}

function viewSheet(sheet: SheetAnswer, pieces: readonly GridAnswer[]): SheetView {
  const cells: CellContent[][] = [];
  const notes = new Map<string, string>();
  const headers = new Map<string, number>();
  const columns = new Map<string, number>();
  const hiddenRows = new Set<number>();
  for (const piece of pieces) {
    const { startRow = 0, startColumn = 0 } = piece;
    noteFirst(headers, METADATA.header, piece.rowMetadata, startRow);
    noteFirst(columns, METADATA.column, piece.columnMetadata, startColumn);
    piece.rowMetadata?.forEach((row, offset) => {
      if (row?.hiddenByFilter || row?.hiddenByUser) hiddenRows.add(startRow + offset);
    });
    piece.rowData?.forEach((row, rowOffset) => {
      row.values?.forEach((cell, columnOffset) => {
        const { effectiveValue, note } = cell;
        if (note) notes.set(`${startRow + rowOffset}/${startColumn + columnOffset}`, note);
        if (!effectiveValue) return; // most cells of the tabs that people type into
        const content = contentOf(effectiveValue);
        if (content === null) return;
        let shown = cells[startRow + rowOffset];
        if (!shown) {
          shown = [];
          cells[startRow + rowOffset] = shown;
        }
        shown[startColumn + columnOffset] = content;
      });
    });
  }
  return {
    sheetId: sheet.properties?.sheetId ?? 0,
    title: sheet.properties?.title ?? '',
    rowCount: sheet.properties?.gridProperties?.rowCount ?? 0,
    headers,
    columns,
    endRow: cells.length,
    hiddenRows,
    content: (row, column) => cells[row]?.[column] ?? null,
    note: (row, column) => notes.get(`${row}/${column}`) ?? '',
  };
}

/** Notes where each value of a metadata key stands first. */
function noteFirst(
  places: Map<string, number>,
  key: string,
  dimensions: readonly (DimensionAnswer | null)[] | undefined,
  start: number,
): void {
  dimensions?.forEach((dimension, offset) => {
    if (!dimension?.developerMetadata) return;
    for (const { metadataKey, metadataValue = '' } of dimension.developerMetadata) {
      if (metadataKey !== key) continue;
      places.set(metadataValue, Math.min(start + offset, places.get(metadataValue) ?? Number.POSITIVE_INFINITY));
    }
  });
}

function contentOf(value: EffectiveValue): CellContent {
  if (value.errorValue) return `#${value.errorValue.type ?? 'ERROR'}`;
  return value.stringValue ?? value.numberValue ?? value.boolValue ?? null;
}

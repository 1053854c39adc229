import type { DeveloperMetadata } from '../sheets-api/google/objects';
import type { GridData, Sheet, Spreadsheet } from '../sheets-api/google/spreadsheet';

/**
 * Makes an imported file the next content of a workbook. A file knows nothing of developer metadata, by which a script
 * finds its tabs and columns: a tab whose title is already there keeps its id and its marks, and a column keeps its
 * marks where its heading is the same; rows keep theirs by their place.
 * @param current the workbook with the metadata of rows and columns and the cells of the first row
 */
export function asNextContent(imported: Spreadsheet, current: Spreadsheet): Spreadsheet {
  const before = new Map((current.sheets ?? []).map((sheet) => [titleOf(sheet), sheet]));
  const taken = new Set([...before.values()].map(idOf));
  let next = 1;
  const freeId = () => {
    while (taken.has(next)) next += 1;
    taken.add(next);
    return next;
  };
  const sheets = (imported.sheets ?? []).map((sheet) => {
    const old = before.get(titleOf(sheet));
    const sheetId = old ? idOf(old) : freeId();
    const marks = old ? marksFor(sheet, old, sheetId) : [];
    return withId(sheet, sheetId, marks);
  });
  const ids = new Map((imported.sheets ?? []).map((sheet, index) => [idOf(sheet), idOf(sheets[index] ?? sheet)]));
  const namedRanges = (imported.namedRanges ?? []).map(({ name = '', range = {} }) => ({
    name,
    range: { ...range, sheetId: ids.get(range.sheetId ?? 0) ?? 0 },
  }));
  const developerMetadata = (current.developerMetadata ?? []).map(withoutId);
  return { sheets, namedRanges, developerMetadata };
}

function marksFor(sheet: Sheet, old: Sheet, sheetId: number): DeveloperMetadata[] {
  const [data = {}] = old.data ?? [];
  const headings = headingsOf(sheet.data?.[0]);
  const ofSheet = (old.developerMetadata ?? []).map((mark) => ({ ...withoutId(mark), location: { sheetId } }));
  const ofRows = (data.rowMetadata ?? []).flatMap(({ developerMetadata = [] }, row) =>
    developerMetadata.map((mark) => at(mark, sheetId, 'ROWS', row)),
  );
  const oldHeadings = headingsOf(data);
  const ofColumns = (data.columnMetadata ?? []).flatMap(({ developerMetadata = [] }, column) => {
    const heading = oldHeadings[column] ?? '';
    const place = heading === '' ? -1 : headings.indexOf(heading);
    return place < 0 ? [] : developerMetadata.map((mark) => at(mark, sheetId, 'COLUMNS', place));
  });
  return [...ofSheet, ...ofRows, ...ofColumns];
}

function at(mark: DeveloperMetadata, sheetId: number, dimension: 'ROWS' | 'COLUMNS', index: number): DeveloperMetadata {
  const dimensionRange = { sheetId, dimension, startIndex: index, endIndex: index + 1 };
  return { ...withoutId(mark), location: { dimensionRange } };
}

/** Everything of a sheet that names it names its new id. */
function withId(sheet: Sheet, sheetId: number, developerMetadata: DeveloperMetadata[]): Sheet {
  const was = idOf(sheet);
  const renamed = JSON.parse(
    JSON.stringify(sheet, (key, value: unknown) => {
      if (key === 'sheetId') return value === was ? sheetId : value;
      return isRange(value) && !('sheetId' in value) ? { ...value, sheetId } : value;
    }),
  ) as Sheet;
  return { ...renamed, properties: { ...renamed.properties, sheetId }, developerMetadata };
}

/** A range of cells, rows or columns; one that names no sheet is of the first. */
function isRange(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return ['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex', 'dimension'].some(
    (key) => key in value,
  );
}

function headingsOf({ rowData = [] }: GridData = {}): string[] {
  return (rowData[0]?.values ?? []).map(({ formattedValue, userEnteredValue }) =>
    (formattedValue ?? userEnteredValue?.stringValue ?? '').trim(),
  );
}

function withoutId({ metadataId: _, location: __, ...mark }: DeveloperMetadata): DeveloperMetadata {
  return mark;
}

function titleOf({ properties }: Sheet): string {
  return properties?.title ?? '';
}

function idOf({ properties }: Sheet): number {
  return properties?.sheetId ?? 0;
}

import type { RowData } from '../../sheets-api/google/cells';
import type { DeveloperMetadata } from '../../sheets-api/google/objects';
import type { Sheet } from '../../sheets-api/google/spreadsheet';
import type { Person } from './protocol';
import { a1Of, readParts, type ViewsBackend } from './views-backend';

/** Marks that the script leaves on its tabs and columns: by them a tab is found wherever people put it. */
const tabMark = { key: 'jiedan.tab', value: 'people' };
const columnKey = 'jiedan.column';
const columns = { email: 'people.email', name: 'people.name', roles: 'people.roles', categories: 'people.categories' };

/** The sheet that lists who works with the workbook, or undefined. */
export function findPeopleSheet(
  engine: ViewsBackend,
  spreadsheetId: string,
): { sheetId: number; title: string } | undefined {
  const fields = 'sheets(properties(sheetId,title),developerMetadata(metadataKey,metadataValue))';
  const found = readParts(engine, spreadsheetId, fields).sheets?.find(({ developerMetadata = [] }) =>
    developerMetadata.some(
      ({ metadataKey, metadataValue }) => metadataKey === tabMark.key && metadataValue === tabMark.value,
    ),
  );
  return found && { sheetId: found.properties?.sheetId ?? 0, title: found.properties?.title ?? '' };
}

/** Who may use the workbook, as its own tab 人员 says; people without an address are left out. */
export function readPeople(engine: ViewsBackend, spreadsheetId: string): Person[] {
  const place = findPeopleSheet(engine, spreadsheetId);
  if (!place) return [];
  const fields =
    'sheets.data(columnMetadata.developerMetadata(metadataKey,metadataValue),rowData.values.formattedValue)';
  const [sheet] = readParts(engine, spreadsheetId, fields, [a1Of(place.title, 'A1:Z500')]).sheets ?? [];
  const columnOf = (name: string) => columnIndex(sheet, name);
  const at = { email: columnOf(columns.email), name: columnOf(columns.name) };
  const [roles, categories] = [columnOf(columns.roles), columnOf(columns.categories)];
  return (sheet?.data?.[0]?.rowData ?? []).flatMap((row) => {
    const email = textAt(row, at.email);
    // The header, and remarks that people keep below the list, are no addresses.
    if (!/^\S+@\S+$/.test(email)) return [];
    const about = [textAt(row, roles), textAt(row, categories)];
    return [{ email, name: textAt(row, at.name) || email, role: inWords(about) }];
  });
}

function columnIndex(sheet: Sheet | undefined, name: string): number {
  const isColumn = ({ metadataKey, metadataValue }: DeveloperMetadata) =>
    metadataKey === columnKey && metadataValue === name;
  return (sheet?.data?.[0]?.columnMetadata ?? []).findIndex(({ developerMetadata = [] }) =>
    developerMetadata.some(isColumn),
  );
}

function textAt(row: RowData, column: number): string {
  return row.values?.[column]?.formattedValue?.trim() ?? '';
}

function inWords([roles = '', categories = '']: string[]): string {
  return categories ? `${roles}（${categories}）` : roles;
}

import type { GridRange } from '../../apps-script/contract';
import type { Sheet, SheetProperties } from '../../sheets-api/google/spreadsheet';
import type { Protection, SheetOutline, WorkbookOutline } from './protocol';
import { a1Of, readParts, type ViewsBackend } from './views-backend';

const outlineFields =
  'properties(title,locale,timeZone),sheets(properties,merges,protectedRanges(range,warningOnly,description,unprotectedRanges,requestingUserCanEdit),basicFilter)';
const columnFields = 'sheets(properties.sheetId,data.columnMetadata(pixelSize,hiddenByUser))';

const defaultColumnWidthPx = 100;

/** The workbook without its cells: tabs, sizes, merges, filters, and the protections that hold `user`. */
export function readOutline(engine: ViewsBackend, spreadsheetId: string, user: string | null): WorkbookOutline {
  const { properties = {}, sheets = [] } = engine.peek(
    spreadsheetId,
    { fields: outlineFields },
    { user },
  ) as ReturnType<typeof readParts>;
  const grids = sheets.filter(({ properties: of }) => (of?.sheetType ?? 'GRID') === 'GRID');
  const firstRows = grids.map(({ properties: of }) => a1Of(of?.title ?? '', '1:1'));
  const columns = bySheet(readParts(engine, spreadsheetId, columnFields, firstRows).sheets);
  return {
    title: properties.title ?? '',
    timeZone: properties.timeZone ?? 'Asia/Shanghai',
    locale: properties.locale ?? 'zh_CN',
    sheets: grids.map((sheet) => {
      const outline = plainOutline(sheet);
      return {
        ...outline,
        columns: ownColumns(columns.get(outline.sheetId)),
        filteredRows: filteredRows(engine, spreadsheetId, outline),
      };
    }),
  };
}

/** A sheet's title and size, or undefined. */
export function findSheet(engine: ViewsBackend, spreadsheetId: string, sheetId: number) {
  const { sheets = [] } = readParts(engine, spreadsheetId, 'sheets.properties(sheetId,title,gridProperties.rowCount)');
  const found = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
  if (!found) return undefined;
  const { title = '', gridProperties } = found.properties ?? {};
  return { sheetId, title, rowCount: gridProperties?.rowCount ?? 0 };
}

function plainOutline(sheet: Sheet): Omit<SheetOutline, 'columns' | 'filteredRows'> {
  const of: SheetProperties = sheet.properties ?? {};
  const grid = of.gridProperties ?? {};
  return {
    sheetId: of.sheetId ?? 0,
    title: of.title ?? '',
    hidden: of.hidden ?? false,
    rowCount: grid.rowCount ?? 0,
    columnCount: grid.columnCount ?? 0,
    frozenRowCount: grid.frozenRowCount ?? 0,
    frozenColumnCount: grid.frozenColumnCount ?? 0,
    hideGridlines: grid.hideGridlines ?? false,
    tabColor: tabColor(of),
    merges: (sheet.merges ?? []).map(withSheet),
    protections: (sheet.protectedRanges ?? []).flatMap((each) => protection(each, of.sheetId ?? 0)),
    filter: sheet.basicFilter ?? null,
  };
}

function protection(each: NonNullable<Sheet['protectedRanges']>[number], sheetId: number): Protection[] {
  const warningOnly = each.warningOnly ?? false;
  // Who may edit anyway is not to be bothered.
  if (!warningOnly && each.requestingUserCanEdit) return [];
  const { range = {}, description = '', unprotectedRanges = [] } = each;
  return [
    {
      range: withSheet({ ...range, sheetId: range.sheetId ?? sheetId }),
      warningOnly,
      description,
      unprotected: unprotectedRanges.map(withSheet),
    },
  ];
}

/** The API leaves out the id of sheet 0. */
function withSheet(range: Partial<GridRange>): GridRange {
  return { ...range, sheetId: range.sheetId ?? 0 };
}

function tabColor({ tabColorStyle, tabColor: plain }: SheetProperties): string | null {
  const color = tabColorStyle?.rgbColor ?? plain;
  if (!color) return null;
  const pair = (channel = 0) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${pair(color.red)}${pair(color.green)}${pair(color.blue)}`;
}

function ownColumns(sheet: Sheet | undefined): SheetOutline['columns'] {
  return (sheet?.data?.[0]?.columnMetadata ?? []).flatMap(
    ({ pixelSize = defaultColumnWidthPx, hiddenByUser = false }, column) =>
      pixelSize === defaultColumnWidthPx && !hiddenByUser
        ? []
        : [[column, pixelSize, hiddenByUser] as [number, number, boolean]],
  );
}

/** The rows that the sheet's filter hides. */
function filteredRows(
  engine: ViewsBackend,
  spreadsheetId: string,
  { title, filter }: Pick<SheetOutline, 'title' | 'filter'>,
): number[] {
  if (!filter?.filterSpecs?.length) return [];
  const [sheet] =
    readParts(engine, spreadsheetId, 'sheets.data.rowMetadata.hiddenByFilter', [a1Of(title, 'A:A')]).sheets ?? [];
  return (sheet?.data?.[0]?.rowMetadata ?? []).flatMap(({ hiddenByFilter }, row) => (hiddenByFilter ? [row] : []));
}

function bySheet(sheets: readonly Sheet[] = []): Map<number, Sheet> {
  return new Map(sheets.map((sheet) => [sheet.properties?.sheetId ?? 0, sheet]));
}

import type { CellData, CellFormat } from '../../sheets-api/google/cells';
import type { DataValidationRule } from '../../sheets-api/google/rules';
import type { DimensionProperties, GridData } from '../../sheets-api/google/spreadsheet';
import { enteredText } from './entered-text';
import { ListOptions } from './list-options';
import type { CellWindow, WindowCell, WindowRow } from './protocol';
import { a1Of, readParts, type ViewsBackend } from './views-backend';

const cellFields =
  'values(userEnteredValue,effectiveValue,formattedValue,effectiveFormat(numberFormat,backgroundColorStyle,borders,horizontalAlignment,verticalAlignment,wrapStrategy,textRotation,textFormat(foregroundColorStyle,fontFamily,fontSize,bold,italic,strikethrough,underline)),note,dataValidation)';
const fields = `sheets.data(startRow,startColumn,rowMetadata(pixelSize,hiddenByUser),rowData.${cellFields})`;

const defaultRowHeightPx = 21;

/** Rows of a sheet with everything that the grid shows of them. */
export function readWindow(
  engine: ViewsBackend,
  spreadsheetId: string,
  sheet: { sheetId: number; title: string },
  { startRow, endRow }: { startRow: number; endRow: number },
): CellWindow {
  const rows = a1Of(sheet.title, `${startRow + 1}:${endRow}`);
  const data = readParts(engine, spreadsheetId, fields, [rows]).sheets?.[0]?.data?.[0] ?? {};
  const tables = new Tables(new ListOptions(engine, spreadsheetId, sheet.title));
  return {
    sheetId: sheet.sheetId,
    startRow,
    endRow,
    rows: windowRows(data, startRow, tables),
    formats: tables.formats.entries,
    validations: tables.validations.entries,
  };
}

function windowRows({ rowData = [], rowMetadata = [] }: GridData, startRow: number, tables: Tables): WindowRow[] {
  const count = Math.max(rowData.length, rowMetadata.length);
  return Array.from({ length: count }, (_, index): WindowRow => {
    const cells = (rowData[index]?.values ?? []).flatMap((cell, column) => windowCell(cell, column, tables));
    return { row: startRow + index, ...ownSize(rowMetadata[index]), cells };
  }).filter((row) => row.cells.length > 0 || row.hidden || row.heightPx !== undefined);
}

function ownSize({ pixelSize, hiddenByUser }: DimensionProperties = {}): Pick<WindowRow, 'heightPx' | 'hidden'> {
  return {
    ...(pixelSize === undefined || pixelSize === defaultRowHeightPx ? {} : { heightPx: pixelSize }),
    ...(hiddenByUser ? { hidden: true } : {}),
  };
}

function windowCell(cell: CellData, column: number, tables: Tables): WindowCell[] {
  const shown: WindowCell = { column };
  const entered = enteredText(cell);
  if (cell.formattedValue !== undefined) shown.text = cell.formattedValue;
  if (cell.effectiveValue) shown.value = cell.effectiveValue;
  if (entered !== undefined && entered !== cell.formattedValue) shown.entered = entered;
  if (cell.effectiveFormat) shown.format = tables.formats.indexOf(cell.effectiveFormat);
  if (cell.dataValidation) shown.validation = tables.validations.indexOf(tables.options.resolve(cell.dataValidation));
  if (cell.note) shown.note = cell.note;
  return Object.keys(shown).length > 1 ? [shown] : [];
}

class Tables {
  readonly formats = new Table<CellFormat>();
  readonly validations = new Table<DataValidationRule>();
  readonly options: ListOptions;

  constructor(options: ListOptions) {
    this.options = options;
  }
}

/** Equal entries once. */
class Table<T> {
  readonly entries: T[] = [];
  private readonly indexes = new Map<string, number>();

  indexOf(entry: T): number {
    const key = JSON.stringify(entry);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.entries.length);
    return this.entries.push(entry) - 1;
  }
}

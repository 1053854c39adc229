import type ExcelJS from 'exceljs';
import type { CellData, CellFormat, RowData } from '../google/cells';
import type { GridRange } from '../google/ranges';
import type { ConditionalFormatRule, DataValidationRule } from '../google/rules';
import type { DimensionProperties, GridProperties, Sheet } from '../google/spreadsheet';
import { parseCells } from '../ranges/a1-notation';
import { googleValue } from './cell-value';
import { googleRule } from './conditional-format';
import { googleValidation } from './data-validation';
import { bothColors } from './excel-color';
import { googleFormat } from './google-format';
import { heightPixels, widthPixels } from './pixel-sizes';

/** A new tab of Sheets has as many rows and columns; an imported one has at least these. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** Parts of the library's worksheet that its types leave out. */
type ReadWorksheet = ExcelJS.Worksheet & {
  conditionalFormattings?: { ref: string; rules: ExcelJS.ConditionalFormattingRule[] }[];
  dataValidations: { model: Record<string, ExcelJS.DataValidation> };
  model: { merges?: string[] };
};

/** A tab of an .xlsx file as a Google sheet with its grid data. */
export function readSheet(source: ExcelJS.Worksheet, sheetId: number): Sheet {
  const worksheet = source as ReadWorksheet;
  const rowCount = Math.max(LEAST_ROWS, worksheet.rowCount);
  const columnCount = Math.max(LEAST_COLUMNS, worksheet.columnCount);
  const merges = (worksheet.model.merges ?? []).map((range) => rangeOf(range, sheetId));
  const conditionalFormats = readConditionalFormats(worksheet, sheetId);
  const filter = typeof worksheet.autoFilter === 'string' ? worksheet.autoFilter : undefined;
  return {
    properties: {
      sheetId,
      title: worksheet.name,
      sheetType: 'GRID',
      gridProperties: { rowCount, columnCount, ...readView(firstViewOf(worksheet)) },
      ...(worksheet.state !== 'visible' && { hidden: true }),
      ...bothColors('tabColor', worksheet.properties.tabColor),
    },
    data: [
      {
        rowData: readRows(worksheet, rowCount, columnCount),
        rowMetadata: readRowSizes(worksheet),
        columnMetadata: readColumnSizes(worksheet),
      },
    ],
    ...(merges.length > 0 && { merges }),
    ...(conditionalFormats.length > 0 && { conditionalFormats }),
    ...(filter && { basicFilter: { range: rangeOf(filter, sheetId) } }),
  };
}

/** ExcelJS gives null for a file that says nothing of how it is looked at, whatever its types say. */
function firstViewOf({ views }: Pick<ExcelJS.Worksheet, 'views'>): ExcelJS.Worksheet['views'][number] | undefined {
  return (views as ExcelJS.Worksheet['views'] | null)?.[0];
}

function readView(view: Partial<ExcelJS.WorksheetView> | undefined): GridProperties {
  const frozen = view?.state === 'frozen' ? view : undefined;
  return {
    ...(frozen?.ySplit && { frozenRowCount: frozen.ySplit }),
    ...(frozen?.xSplit && { frozenColumnCount: frozen.xSplit }),
    ...(view?.showGridLines === false && { hideGridlines: true }),
  };
}

function readRows(worksheet: ReadWorksheet, rowCount: number, columnCount: number): RowData[] {
  const rows: CellData[][] = [];
  const formats = new WeakMap<object, CellFormat | undefined>();
  // A row that is only coloured counts as empty to the library.
  worksheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const data = readCell(cell, formats);
      if (data) put(rows, Number(cell.row) - 1, Number(cell.col) - 1, data);
    });
  });
  const rules = new WeakMap<object, DataValidationRule | undefined>();
  for (const [address, validation] of Object.entries(worksheet.dataValidations.model)) {
    if (!rules.has(validation)) rules.set(validation, googleValidation(validation));
    const dataValidation = rules.get(validation);
    const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = rangeOf(address, 0);
    if (!dataValidation) continue;
    for (let row = startRowIndex; row < Math.min(endRowIndex, rowCount); row += 1) {
      for (let column = startColumnIndex; column < Math.min(endColumnIndex, columnCount); column += 1) {
        put(rows, row, column, { dataValidation });
      }
    }
  }
  return Array.from(rows, (values) => (values ? { values: Array.from(values, (cell) => cell ?? {}) } : {}));
}

function readCell(cell: ExcelJS.Cell, formats: WeakMap<object, CellFormat | undefined>): CellData | undefined {
  const isCovered = cell.isMerged && cell.master !== cell;
  const value = isCovered ? undefined : googleValue(cell.value, cell.formula);
  if (!formats.has(cell.style)) formats.set(cell.style, googleFormat(cell.style));
  const format = formats.get(cell.style);
  const note = readNote(cell.note);
  const hyperlink = isCovered ? undefined : cell.hyperlink;
  if (!value && !format && note === undefined) return undefined;
  return {
    ...(value && { userEnteredValue: value }),
    ...(format && { userEnteredFormat: format }),
    ...(note !== undefined && { note }),
    ...(hyperlink && { hyperlink }),
  };
}

function readNote(note: string | ExcelJS.Comment | undefined): string | undefined {
  if (note === undefined || typeof note === 'string') return note;
  return note.texts?.map((part) => part.text).join('');
}

function put(rows: CellData[][], row: number, column: number, data: CellData): void {
  let cells = rows[row];
  if (!cells) {
    cells = [];
    rows[row] = cells;
  }
  cells[column] = { ...cells[column], ...data };
}

function readRowSizes(worksheet: ExcelJS.Worksheet): DimensionProperties[] {
  const sizes: DimensionProperties[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (!row.height && !row.hidden) return;
    sizes[number - 1] = {
      ...(row.height && { pixelSize: heightPixels(row.height) }),
      ...(row.hidden && { hiddenByUser: true }),
    };
  });
  return Array.from(sizes, (size) => size ?? {});
}

function readColumnSizes(worksheet: ExcelJS.Worksheet): DimensionProperties[] {
  const columns = worksheet.columns ?? [];
  const last = columns.findLastIndex((column) => column.width !== undefined || column.hidden);
  return columns.slice(0, last + 1).map((column) => ({
    ...(column.width !== undefined && { pixelSize: widthPixels(column.width) }),
    ...(column.hidden && { hiddenByUser: true }),
  }));
}

function readConditionalFormats(worksheet: ReadWorksheet, sheetId: number): ConditionalFormatRule[] {
  const rules = (worksheet.conditionalFormattings ?? []).flatMap(({ ref, rules: excelRules }) => {
    const ranges = ref.split(' ').map((part) => rangeOf(part, sheetId));
    return excelRules.map((rule) => ({ priority: rule.priority, ranges, rule: googleRule(rule) }));
  });
  return rules
    .sort((a, b) => a.priority - b.priority)
    .flatMap(({ ranges, rule }) => (rule ? [{ ranges, ...rule }] : []));
}

function rangeOf(text: string, sheetId: number): GridRange {
  const cells = parseCells(text.replaceAll('$', '')) ?? {};
  return { ...(sheetId !== 0 && { sheetId }), ...cells };
}

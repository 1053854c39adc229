import type { CellFormat } from '../google/cells';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';

/** The format of a new spreadsheet's cells. */
export const STANDARD_FORMAT: CellFormat = {
  backgroundColor: { red: 1, green: 1, blue: 1 },
  backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    foregroundColorStyle: { rgbColor: {} },
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
};

const merged = new WeakMap<CellFormat, WeakMap<CellFormat, CellFormat>>();

/**
 * The format that a cell shows with: its own over the spreadsheet's default. undefined where it is the default, which Google
 * does not write.
 */
export function effectiveFormat(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): CellFormat | undefined {
  const own = sheet.cells.format(row, column);
  if (!own) return undefined;
  const standard = workbook.state.properties.defaultFormat ?? STANDARD_FORMAT;
  const known = merged.get(standard) ?? new WeakMap<CellFormat, CellFormat>();
  merged.set(standard, known);
  const format = known.get(own) ?? mergeFormats(standard, own);
  known.set(own, format);
  return format;
}

function mergeFormats(under: CellFormat, over: CellFormat): CellFormat {
  const textFormat = { ...under.textFormat, ...over.textFormat };
  return { hyperlinkDisplayType: 'PLAIN_TEXT', ...under, ...over, textFormat };
}

import { ConditionalFormats } from '../conditions/conditional-formats';
import type { CellFormat } from '../google/cells';
import type { SheetModel } from '../model/sheet';
import type { Reading } from './reading';

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

/** Formats laid over each other, kept while both live: most cells share a few. */
const merged = new WeakMap<CellFormat, WeakMap<CellFormat, CellFormat>>();

/**
 * The formats that the cells of a sheet show with: the spreadsheet's default, under the cell's own, under that of the first
 * conditional format that the cell meets. Conditions that are formulas, and gradients, are passed over.
 */
export class EffectiveFormats {
  readonly #standard: CellFormat;
  readonly #conditional: ConditionalFormats | undefined;

  constructor(
    reading: Reading,
    private readonly sheet: SheetModel,
  ) {
    this.#standard = reading.workbook.state.properties.defaultFormat ?? STANDARD_FORMAT;
    const hasRules = sheet.state.conditionalFormats.length > 0;
    this.#conditional = hasRules ? new ConditionalFormats(reading, sheet) : undefined;
  }

  /** undefined where it is the default, which Google does not write. */
  of(row: number, column: number): CellFormat | undefined {
    const own = this.sheet.cells.format(row, column);
    const conditional = this.#conditional?.formatOf(row, column);
    if (!own && !conditional) return undefined;
    const format = own ? layOver(this.#standard, own) : this.#standard;
    return conditional ? layOver(format, conditional) : format;
  }
}

function layOver(under: CellFormat, over: CellFormat): CellFormat {
  const known = merged.get(under) ?? new WeakMap<CellFormat, CellFormat>();
  merged.set(under, known);
  const format = known.get(over) ?? mergeFormats(under, over);
  known.set(over, format);
  return format;
}

function mergeFormats(under: CellFormat, over: CellFormat): CellFormat {
  const textFormat = { ...under.textFormat, ...over.textFormat };
  return { hyperlinkDisplayType: 'PLAIN_TEXT', ...under, ...over, textFormat };
}

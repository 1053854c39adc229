import type ExcelJS from 'exceljs';
import type { CellData, CellFormat } from '../google/cells';
import type { DimensionGroup } from '../google/objects';
import type { GridRange } from '../google/ranges';
import type { DimensionProperties, GridData, Sheet } from '../google/spreadsheet';
import { columnName } from '../ranges/a1-notation';
import { excelValue } from './cell-value';
import { excelRule } from './conditional-format';
import { excelValidation } from './data-validation';
import type { ConditionSetting } from './excel-condition';
import { DEFAULT_FONT, excelStyle } from './excel-style';
import { type ExtentOf, excelFormula } from './formula-text';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, excelHeight, excelWidth } from './pixel-sizes';
import { ValidationRuns } from './validation-runs';
import type { LossTally } from './xlsx-loss';

/** Writes one tab: rows in order, each handed on as soon as it is complete. */
export class SheetWriter {
  readonly #title: string;
  readonly #validations = new ValidationRuns();
  /** Equal formats are one object in the engine's answers more often than not. */
  readonly #styles = new WeakMap<CellFormat, Partial<ExcelJS.Style>>();

  constructor(
    private readonly target: ExcelJS.Worksheet,
    private readonly sheet: Sheet,
    private readonly locale: string,
    private readonly extentOf: ExtentOf,
    private readonly losses: LossTally,
  ) {
    this.#title = sheet.properties?.title ?? '';
  }

  /** Writes columns, cells and rules; what can't be carried is counted. */
  write(): void {
    const data = this.sheet.data ?? [];
    this.#writeColumns(data[0]?.columnMetadata ?? []);
    for (const merge of this.sheet.merges ?? []) this.#merge(merge);
    for (const grid of data) this.#writeRows(grid);
    this.#writeValidations();
    this.#writeConditionalFormats();
    this.#writeFilter();
    this.losses.add('protection', this.sheet.protectedRanges?.length, this.#title);
    this.losses.add('banding', this.sheet.bandedRanges?.length, this.#title);
    this.losses.add('filter-view', this.sheet.filterViews?.length, this.#title);
  }

  #writeColumns(columns: readonly DimensionProperties[]): void {
    if (columns.length === 0) return;
    this.target.columns = columns.map((column, index) => ({
      width: excelWidth(column.pixelSize ?? DEFAULT_COLUMN_PIXELS),
      hidden: column.hiddenByUser === true,
      outlineLevel: depthOf(this.sheet.columnGroups, index),
    }));
  }

  #merge(merge: GridRange): void {
    const { startRowIndex = 0, startColumnIndex = 0, endRowIndex = 0, endColumnIndex = 0 } = merge;
    this.target.mergeCells(startRowIndex + 1, startColumnIndex + 1, endRowIndex, endColumnIndex);
  }

  #writeRows(grid: GridData): void {
    const rows = grid.rowData ?? [];
    const sizes = grid.rowMetadata ?? [];
    for (let offset = 0; offset < Math.max(rows.length, sizes.length); offset += 1) {
      const index = (grid.startRow ?? 0) + offset;
      const row = this.target.getRow(index + 1);
      const isPlain = this.#sizeRow(row, index, sizes[offset]);
      rows[offset]?.values?.forEach((cell, column) => {
        this.#writeCell(row, index, (grid.startColumn ?? 0) + column, cell);
      });
      // The library leaves out a row without values, and its colours with it, unless it has a height.
      if (isPlain && !row.hasValues && rows[offset]?.values?.length) row.height = excelHeight(DEFAULT_ROW_PIXELS);
      row.commit();
    }
  }

  /** true when the row has the size that every row has. */
  #sizeRow(row: ExcelJS.Row, index: number, size: DimensionProperties | undefined): boolean {
    const pixels = size?.pixelSize ?? DEFAULT_ROW_PIXELS;
    const isHidden = size?.hiddenByUser === true;
    const depth = depthOf(this.sheet.rowGroups, index);
    if (pixels === DEFAULT_ROW_PIXELS && !isHidden && depth === 0) return true;
    row.height = excelHeight(pixels);
    row.hidden = isHidden;
    row.outlineLevel = depth;
    return false;
  }

  #writeCell(row: ExcelJS.Row, rowIndex: number, columnIndex: number, data: CellData): void {
    const value = excelValue(data, this.#title, this.extentOf);
    const format = data.userEnteredFormat;
    if (data.dataValidation) this.#validations.add(rowIndex, columnIndex, data.dataValidation);
    if (value === null && !format && data.note === undefined) return;
    const cell = row.getCell(columnIndex + 1);
    if (value !== null) cell.value = value;
    cell.style = format ? this.#styleOf(format) : { font: DEFAULT_FONT };
    if (data.note !== undefined) cell.note = data.note;
  }

  #styleOf(format: CellFormat): Partial<ExcelJS.Style> {
    let style = this.#styles.get(format);
    if (!style) {
      style = excelStyle(format, this.locale);
      this.#styles.set(format, style);
    }
    return style;
  }

  #writeValidations(): void {
    for (const { column, startRow, endRow, rule } of this.#validations.runs()) {
      const first = `${columnName(column)}${startRow + 1}`;
      const validation = excelValidation(rule, this.#settingAt(first));
      const range = endRow > startRow ? `${first}:${columnName(column)}${endRow + 1}` : first;
      if (validation) validationsOf(this.target).add(range, validation);
      else this.losses.add('data-validation', 1, this.#title);
    }
  }

  #writeConditionalFormats(): void {
    let priority = 0;
    for (const rule of this.sheet.conditionalFormats ?? []) {
      for (const range of rule.ranges ?? []) {
        priority += 1;
        const ref = this.#rangeText(range);
        const excel = excelRule(rule, this.#settingAt(ref.split(':')[0] ?? 'A1'), priority);
        if (excel) this.target.addConditionalFormatting({ ref, rules: [excel] });
        else this.losses.add('conditional-format', 1, this.#title);
      }
    }
  }

  #writeFilter(): void {
    const filter = this.sheet.basicFilter;
    if (!filter?.range) return;
    this.target.autoFilter = this.#rangeText(filter.range);
    const criteria = filter.filterSpecs?.length ?? Object.keys(filter.criteria ?? {}).length;
    this.losses.add('filter-criteria', criteria, this.#title);
  }

  #settingAt(cell: string): ConditionSetting {
    const translate = (formula: string): string => excelFormula(formula, this.#title, this.extentOf);
    return { cell, locale: this.locale, translate };
  }

  /** A range with its open sides closed where the sheet ends. */
  #rangeText(range: GridRange): string {
    const { rowCount = 1, columnCount = 1 } = this.sheet.properties?.gridProperties ?? {};
    const { startRowIndex = 0, startColumnIndex = 0, endRowIndex = rowCount, endColumnIndex = columnCount } = range;
    const first = `${columnName(startColumnIndex)}${startRowIndex + 1}`;
    return `${first}:${columnName(endColumnIndex - 1)}${endRowIndex}`;
  }
}

/** How many groups a row or column lies in. */
function depthOf(groups: readonly DimensionGroup[] | undefined, index: number): number {
  const around = groups?.filter(({ range }) => (range?.startIndex ?? 0) <= index && index < (range?.endIndex ?? 0));
  return Math.max(0, ...(around ?? []).map((group) => group.depth ?? 1));
}

/** The library takes a rule for a whole range here, which its types leave out. */
function validationsOf(sheet: ExcelJS.Worksheet): { add(range: string, rule: ExcelJS.DataValidation): void } {
  return (sheet as unknown as { dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void } })
    .dataValidations;
}

import type { CellFormat, Color, ColorStyle, RowData } from './cells';
import type {
  BandedRange,
  DeveloperMetadata,
  DimensionGroup,
  EmbeddedChart,
  NamedRange,
  ProtectedRange,
} from './objects';
import type { GridRange } from './ranges';
import type { BasicFilter, ConditionalFormatRule, FilterView } from './rules';

/** Google's messages for a whole spreadsheet and its sheets. */

export interface SpreadsheetTheme {
  readonly primaryFontFamily?: string;
  readonly themeColors?: readonly { readonly colorType?: string; readonly color?: ColorStyle }[];
}

export interface SpreadsheetProperties {
  readonly title?: string;
  readonly locale?: string;
  readonly autoRecalc?: string;
  readonly timeZone?: string;
  readonly defaultFormat?: CellFormat;
  readonly iterativeCalculationSettings?: { readonly maxIterations?: number; readonly convergenceThreshold?: number };
  readonly spreadsheetTheme?: SpreadsheetTheme;
}

export interface GridProperties {
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly frozenRowCount?: number;
  readonly frozenColumnCount?: number;
  readonly hideGridlines?: boolean;
  readonly rowGroupControlAfter?: boolean;
  readonly columnGroupControlAfter?: boolean;
}

export interface SheetProperties {
  readonly sheetId?: number;
  readonly title?: string;
  readonly index?: number;
  readonly sheetType?: string;
  readonly gridProperties?: GridProperties;
  readonly hidden?: boolean;
  readonly tabColor?: Color;
  readonly tabColorStyle?: ColorStyle;
  readonly rightToLeft?: boolean;
}

/** A row's height or a column's width in pixels, and whether it is hidden. */
export interface DimensionProperties {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
  readonly hiddenByFilter?: boolean;
  readonly developerMetadata?: readonly DeveloperMetadata[];
}

export interface GridData {
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly rowData?: readonly RowData[];
  readonly rowMetadata?: readonly DimensionProperties[];
  readonly columnMetadata?: readonly DimensionProperties[];
}

export interface Sheet {
  readonly properties?: SheetProperties;
  readonly data?: readonly GridData[];
  readonly merges?: readonly GridRange[];
  readonly conditionalFormats?: readonly ConditionalFormatRule[];
  readonly filterViews?: readonly FilterView[];
  readonly protectedRanges?: readonly ProtectedRange[];
  readonly basicFilter?: BasicFilter;
  readonly charts?: readonly EmbeddedChart[];
  readonly bandedRanges?: readonly BandedRange[];
  readonly developerMetadata?: readonly DeveloperMetadata[];
  readonly rowGroups?: readonly DimensionGroup[];
  readonly columnGroups?: readonly DimensionGroup[];
}

export interface Spreadsheet {
  readonly spreadsheetId?: string;
  readonly properties?: SpreadsheetProperties;
  readonly sheets?: readonly Sheet[];
  readonly namedRanges?: readonly NamedRange[];
  readonly spreadsheetUrl?: string;
  readonly developerMetadata?: readonly DeveloperMetadata[];
}

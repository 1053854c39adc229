import type { DataValidationRule } from './rules';

/** Google's cell messages: value, format, note, validation. */

/** Channels are 0…1 in single precision, as Google stores them. */
export interface Color {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
  readonly alpha?: number;
}

export interface ColorStyle {
  readonly rgbColor?: Color;
  readonly themeColor?: string;
}

export type ErrorType =
  | 'ERROR'
  | 'NULL_VALUE'
  | 'DIVIDE_BY_ZERO'
  | 'VALUE'
  | 'REF'
  | 'NAME'
  | 'NUM'
  | 'N_A'
  | 'LOADING';

export interface ErrorValue {
  readonly type?: ErrorType;
  readonly message?: string;
}

/** At most one field is set. */
export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: ErrorValue;
}

export type NumberFormatType =
  | 'TEXT'
  | 'NUMBER'
  | 'PERCENT'
  | 'CURRENCY'
  | 'DATE'
  | 'TIME'
  | 'DATE_TIME'
  | 'SCIENTIFIC';

export interface NumberFormat {
  readonly type?: NumberFormatType;
  readonly pattern?: string;
}

export interface TextFormat {
  readonly foregroundColor?: Color;
  readonly foregroundColorStyle?: ColorStyle;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly link?: { readonly uri?: string };
}

export interface TextFormatRun {
  readonly startIndex?: number;
  readonly format?: TextFormat;
}

export interface Border {
  readonly style?: string;
  readonly width?: number;
  readonly color?: Color;
  readonly colorStyle?: ColorStyle;
}

export interface Borders {
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
}

/** Padding in pixels. */
export interface Padding {
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly left?: number;
}

export interface CellFormat {
  readonly numberFormat?: NumberFormat;
  readonly backgroundColor?: Color;
  readonly backgroundColorStyle?: ColorStyle;
  readonly borders?: Borders;
  readonly padding?: Padding;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly textDirection?: string;
  readonly textFormat?: TextFormat;
  readonly hyperlinkDisplayType?: string;
  readonly textRotation?: { readonly angle?: number; readonly vertical?: boolean };
}

export interface CellData {
  readonly userEnteredValue?: ExtendedValue;
  readonly effectiveValue?: ExtendedValue;
  readonly formattedValue?: string;
  readonly userEnteredFormat?: CellFormat;
  readonly effectiveFormat?: CellFormat;
  readonly hyperlink?: string;
  readonly note?: string;
  readonly textFormatRuns?: readonly TextFormatRun[];
  readonly dataValidation?: DataValidationRule;
}

export interface RowData {
  readonly values?: readonly CellData[];
}

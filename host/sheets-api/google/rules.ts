import type { CellFormat, Color, ColorStyle } from './cells';
import type { GridRange } from './ranges';

/** Google's condition messages: data validation, conditional formats, filters, sorting. */

export interface ConditionValue {
  readonly userEnteredValue?: string;
  readonly relativeDate?: string;
}

export interface BooleanCondition {
  readonly type?: string;
  readonly values?: readonly ConditionValue[];
}

export interface DataValidationRule {
  readonly condition?: BooleanCondition;
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}

export interface InterpolationPoint {
  readonly type?: string;
  readonly value?: string;
  readonly color?: Color;
  readonly colorStyle?: ColorStyle;
}

export interface ConditionalFormatRule {
  readonly ranges?: readonly GridRange[];
  readonly booleanRule?: { readonly condition?: BooleanCondition; readonly format?: CellFormat };
  readonly gradientRule?: {
    readonly minpoint?: InterpolationPoint;
    readonly midpoint?: InterpolationPoint;
    readonly maxpoint?: InterpolationPoint;
  };
}

export interface SortSpec {
  readonly dimensionIndex?: number;
  readonly sortOrder?: string;
  readonly foregroundColor?: Color;
  readonly foregroundColorStyle?: ColorStyle;
  readonly backgroundColor?: Color;
  readonly backgroundColorStyle?: ColorStyle;
}

export interface FilterCriteria {
  readonly hiddenValues?: readonly string[];
  readonly condition?: BooleanCondition;
  readonly visibleBackgroundColor?: Color;
  readonly visibleBackgroundColorStyle?: ColorStyle;
  readonly visibleForegroundColor?: Color;
  readonly visibleForegroundColorStyle?: ColorStyle;
}

export interface FilterSpec {
  readonly columnIndex?: number;
  readonly filterCriteria?: FilterCriteria;
}

export interface BasicFilter {
  readonly range?: GridRange;
  readonly sortSpecs?: readonly SortSpec[];
  readonly filterSpecs?: readonly FilterSpec[];
  /** The older form of `filterSpecs`: zero-based column → criteria. */
  readonly criteria?: Readonly<Record<string, FilterCriteria>>;
}

export interface FilterView extends BasicFilter {
  readonly filterViewId?: number;
  readonly title?: string;
  readonly namedRangeId?: string;
}

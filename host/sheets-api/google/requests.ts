import type { Border, CellData, RowData } from './cells';
import type {
  BandedRange,
  DataFilter,
  DeveloperMetadata,
  DimensionGroup,
  EmbeddedChart,
  EmbeddedObjectPosition,
  NamedRange,
  ProtectedRange,
} from './objects';
import type { Dimension, DimensionRange, GridCoordinate, GridRange } from './ranges';
import type { BasicFilter, ConditionalFormatRule, DataValidationRule, FilterView, SortSpec } from './rules';
import type { DimensionProperties, SheetProperties, SpreadsheetProperties } from './spreadsheet';

/** The bodies of batchUpdate requests by kind. `fields` are field masks. */
export interface RequestBodies {
  updateSpreadsheetProperties: { properties?: SpreadsheetProperties; fields?: string };
  addSheet: { properties?: SheetProperties };
  deleteSheet: { sheetId?: number };
  duplicateSheet: { sourceSheetId?: number; insertSheetIndex?: number; newSheetId?: number; newSheetName?: string };
  updateSheetProperties: { properties?: SheetProperties; fields?: string };
  updateCells: { rows?: readonly RowData[]; fields?: string; start?: GridCoordinate; range?: GridRange };
  repeatCell: { range?: GridRange; cell?: CellData; fields?: string };
  appendCells: { sheetId?: number; rows?: readonly RowData[]; fields?: string; tableId?: string };
  updateBorders: {
    range?: GridRange;
    top?: Border;
    bottom?: Border;
    left?: Border;
    right?: Border;
    innerHorizontal?: Border;
    innerVertical?: Border;
  };
  appendDimension: { sheetId?: number; dimension?: Dimension; length?: number };
  insertDimension: { range?: DimensionRange; inheritFromBefore?: boolean };
  deleteDimension: { range?: DimensionRange };
  moveDimension: { source?: DimensionRange; destinationIndex?: number };
  updateDimensionProperties: {
    range?: DimensionRange;
    properties?: DimensionProperties;
    fields?: string;
    dataSourceSheetRange?: unknown;
  };
  autoResizeDimensions: { dimensions?: DimensionRange; dataSourceSheetDimensions?: unknown };
  addDimensionGroup: { range?: DimensionRange };
  deleteDimensionGroup: { range?: DimensionRange };
  updateDimensionGroup: { dimensionGroup?: DimensionGroup; fields?: string };
  sortRange: { range?: GridRange; sortSpecs?: readonly SortSpec[] };
  findReplace: {
    find?: string;
    replacement?: string;
    matchCase?: boolean;
    matchEntireCell?: boolean;
    searchByRegex?: boolean;
    includeFormulas?: boolean;
    range?: GridRange;
    sheetId?: number;
    allSheets?: boolean;
  };
  copyPaste: { source?: GridRange; destination?: GridRange; pasteType?: PasteType; pasteOrientation?: string };
  cutPaste: { source?: GridRange; destination?: GridCoordinate; pasteType?: PasteType };
  insertRange: { range?: GridRange; shiftDimension?: Dimension };
  deleteRange: { range?: GridRange; shiftDimension?: Dimension };
  mergeCells: { range?: GridRange; mergeType?: string };
  unmergeCells: { range?: GridRange };
  addNamedRange: { namedRange?: NamedRange };
  updateNamedRange: { namedRange?: NamedRange; fields?: string };
  deleteNamedRange: { namedRangeId?: string };
  addProtectedRange: { protectedRange?: ProtectedRange };
  updateProtectedRange: { protectedRange?: ProtectedRange; fields?: string };
  deleteProtectedRange: { protectedRangeId?: number };
  setDataValidation: { range?: GridRange; rule?: DataValidationRule; filteredRowsIncluded?: boolean };
  addConditionalFormatRule: { rule?: ConditionalFormatRule; index?: number };
  updateConditionalFormatRule: { index?: number; sheetId?: number; rule?: ConditionalFormatRule; newIndex?: number };
  deleteConditionalFormatRule: { index?: number; sheetId?: number };
  setBasicFilter: { filter?: BasicFilter };
  clearBasicFilter: { sheetId?: number };
  addFilterView: { filter?: FilterView };
  updateFilterView: { filter?: FilterView; fields?: string };
  deleteFilterView: { filterId?: number };
  duplicateFilterView: { filterId?: number };
  addBanding: { bandedRange?: BandedRange };
  updateBanding: { bandedRange?: BandedRange; fields?: string };
  deleteBanding: { bandedRangeId?: number };
  addChart: { chart?: EmbeddedChart };
  updateChartSpec: { chartId?: number; spec?: NonNullable<EmbeddedChart['spec']> };
  updateEmbeddedObjectPosition: { objectId?: number; newPosition?: EmbeddedObjectPosition; fields?: string };
  updateEmbeddedObjectBorder: { objectId?: number; border?: NonNullable<EmbeddedChart['border']>; fields?: string };
  deleteEmbeddedObject: { objectId?: number };
  createDeveloperMetadata: { developerMetadata?: DeveloperMetadata };
  updateDeveloperMetadata: {
    dataFilters?: readonly DataFilter[];
    developerMetadata?: DeveloperMetadata;
    fields?: string;
  };
  deleteDeveloperMetadata: { dataFilter?: DataFilter };
}

export type PasteType =
  | 'PASTE_NORMAL'
  | 'PASTE_VALUES'
  | 'PASTE_FORMAT'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_CONDITIONAL_FORMATTING';

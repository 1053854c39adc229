import type { RequestBodies } from '../google/requests';
import type { Mutation } from '../mutation/mutation';
import type { RequestName } from '../schema/request-messages';
import { addBanding, deleteBanding, updateBanding } from './banding';
import { updateBorders } from './borders';
import { appendCells, repeatCell, updateCells } from './cells';
import {
  addChart,
  deleteEmbeddedObject,
  updateChartSpec,
  updateEmbeddedObjectBorder,
  updateEmbeddedObjectPosition,
} from './charts';
import {
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  updateConditionalFormatRule,
} from './conditional-formats';
import { copyPaste } from './copy-paste';
import { cutPaste } from './cut-paste';
import { setDataValidation } from './data-validation';
import { createDeveloperMetadata, deleteDeveloperMetadata, updateDeveloperMetadata } from './developer-metadata';
import { addDimensionGroup, deleteDimensionGroup, updateDimensionGroup } from './dimension-groups';
import { autoResizeDimensions, updateDimensionProperties } from './dimension-properties';
import { appendDimension, deleteDimension, insertDimension, moveDimension } from './dimensions';
import { duplicateSheet } from './duplicate-sheet';
import {
  addFilterView,
  clearBasicFilter,
  deleteFilterView,
  duplicateFilterView,
  setBasicFilter,
  updateFilterView,
} from './filters';
import { findReplace } from './find-replace';
import { mergeCells, unmergeCells } from './merges';
import { addNamedRange, deleteNamedRange, updateNamedRange } from './named-ranges';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protected-ranges';
import { updateSheetProperties } from './sheet-properties';
import { addSheet, deleteSheet } from './sheets';
import { deleteRange, insertRange } from './shift-cells';
import { sortRange } from './sort-range';
import { updateSpreadsheetProperties } from './spreadsheet-properties';

/** Applies one request; what it returns is the reply under the request's name, undefined where Google's reply is empty. */
export type RequestHandler<K extends RequestName> = (mutation: Mutation, body: RequestBodies[K]) => unknown;

export const REQUEST_HANDLERS: { readonly [K in RequestName]: RequestHandler<K> } = {
  updateSpreadsheetProperties,
  addSheet,
  deleteSheet,
  duplicateSheet,
  updateSheetProperties,
  updateCells,
  repeatCell,
  appendCells,
  updateBorders,
  appendDimension,
  insertDimension,
  deleteDimension,
  moveDimension,
  updateDimensionProperties,
  autoResizeDimensions,
  addDimensionGroup,
  deleteDimensionGroup,
  updateDimensionGroup,
  sortRange,
  findReplace,
  copyPaste,
  cutPaste,
  insertRange,
  deleteRange,
  mergeCells,
  unmergeCells,
  addNamedRange,
  updateNamedRange,
  deleteNamedRange,
  addProtectedRange,
  updateProtectedRange,
  deleteProtectedRange,
  setDataValidation,
  addConditionalFormatRule,
  updateConditionalFormatRule,
  deleteConditionalFormatRule,
  setBasicFilter,
  clearBasicFilter,
  addFilterView,
  updateFilterView,
  deleteFilterView,
  duplicateFilterView,
  addBanding,
  updateBanding,
  deleteBanding,
  addChart,
  updateChartSpec,
  updateEmbeddedObjectPosition,
  updateEmbeddedObjectBorder,
  deleteEmbeddedObject,
  createDeveloperMetadata,
  updateDeveloperMetadata,
  deleteDeveloperMetadata,
};

import { notImplemented } from '../api-error';
import type { RequestBodies } from '../google/requests';
import { type DimensionState, updateDimensions } from '../mutation/dimension-properties';
import { boundsOf } from '../mutation/dimensions';
import type { Mutation } from '../mutation/mutation';
import { fittingSize } from '../mutation/text-size';
import { applyUpdate, readUpdateMask } from '../schema/update-mask';
import { assertInside, spanOf } from './dimensions';

/** `updateDimensionProperties`: height or width, and hiding by a person. */
export function updateDimensionProperties(
  mutation: Mutation,
  { range, properties = {}, fields, dataSourceSheetRange }: RequestBodies['updateDimensionProperties'],
): void {
  if (dataSourceSheetRange !== undefined) throw notImplemented('updateDimensionProperties.dataSourceSheetRange');
  const mask = readUpdateMask(fields, 'DimensionProperties');
  const { sheet, span } = spanOf(mutation, range);
  assertInside(sheet, span);
  mutation.touch(sheet, boundsOf(sheet, span));
  mutation.touchStructure(sheet);
  updateDimensions(sheet, span, (before) => {
    const { pixelSize, hiddenByUser }: DimensionState = applyUpdate<DimensionState>(before, properties, mask);
    return { ...(pixelSize !== undefined && { pixelSize }), ...(hiddenByUser && { hiddenByUser }) };
  });
}

/** `autoResizeDimensions`: as wide, or high, as the texts in them need. */
export function autoResizeDimensions(mutation: Mutation, body: RequestBodies['autoResizeDimensions']): void {
  if (body.dataSourceSheetDimensions !== undefined) {
    throw notImplemented('autoResizeDimensions.dataSourceSheetDimensions');
  }
  const { sheet, span } = spanOf(mutation, body.dimensions);
  assertInside(sheet, span);
  mutation.touchStructure(sheet);
  updateDimensions(sheet, span, (before, index) => {
    const pixelSize = fittingSize(mutation.workbook, sheet, span.dimension, index);
    return pixelSize === undefined ? before : { ...before, pixelSize };
  });
}

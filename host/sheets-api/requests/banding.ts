import { invalidArgument } from '../api-error';
import type { BandedRange } from '../google/objects';
import type { RequestBodies } from '../google/requests';
import type { SheetModel } from '../model/sheet';
import type { Mutation } from '../mutation/mutation';
import { clampToGrid, intersects, rectangleOf } from '../ranges/rectangle';
import { applyUpdate, readUpdateMask } from '../schema/update-mask';

/** `addBanding`: alternating colours over a range; bands do not overlap. */
export function addBanding(mutation: Mutation, { bandedRange = {} }: RequestBodies['addBanding']): object {
  const taken = (id: number) => findById(mutation, id) !== undefined;
  const { bandedRangeId = mutation.ids.next(taken) } = bandedRange;
  if (taken(bandedRangeId)) throw invalidArgument(`A banded range with ID ${bandedRangeId} already exists.`);
  return { bandedRange: put(mutation, { ...bandedRange, bandedRangeId }) };
}

/** `updateBanding`. */
export function updateBanding(mutation: Mutation, { bandedRange = {}, fields }: RequestBodies['updateBanding']): void {
  const mask = readUpdateMask(fields, 'BandedRange');
  const { sheet, band } = find(mutation, bandedRange.bandedRangeId);
  const { bandedRangeId = 0 } = band;
  remove(mutation, sheet, band);
  put(mutation, { ...applyUpdate(band, bandedRange, mask), bandedRangeId });
}

/** `deleteBanding`. */
export function deleteBanding(mutation: Mutation, { bandedRangeId }: RequestBodies['deleteBanding']): void {
  const { sheet, band } = find(mutation, bandedRangeId);
  remove(mutation, sheet, band);
}

function put(mutation: Mutation, band: BandedRange): BandedRange {
  const { sheet, bounds } = mutation.range(band.range);
  if (!band.rowProperties && !band.columnProperties) {
    throw invalidArgument('At least one of rowProperties or columnProperties must be specified.');
  }
  const area = rectangleOf(bounds);
  const inTheWay = sheet.state.bandedRanges.some((other) =>
    intersects(rectangleOf(clampToGrid(other.range ?? {}, sheet.rowCount, sheet.columnCount)), area),
  );
  if (inTheWay) {
    throw invalidArgument(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const stored = { ...band, range: { ...(sheet.sheetId !== 0 && { sheetId: sheet.sheetId }), ...area } };
  mutation.touchStructure(sheet);
  sheet.update({ bandedRanges: [...sheet.state.bandedRanges, stored] });
  return stored;
}

function remove(mutation: Mutation, sheet: SheetModel, band: BandedRange): void {
  mutation.touchStructure(sheet);
  sheet.update({ bandedRanges: sheet.state.bandedRanges.filter((one) => one !== band) });
}

function findById(mutation: Mutation, bandedRangeId: number | undefined) {
  for (const sheet of mutation.workbook.state.sheets) {
    const band = sheet.state.bandedRanges.find((one) => one.bandedRangeId === bandedRangeId);
    if (band) return { sheet, band };
  }
  return undefined;
}

function find(mutation: Mutation, bandedRangeId: number | undefined) {
  const found = findById(mutation, bandedRangeId);
  if (!found) throw invalidArgument(`No banded range with ID: ${bandedRangeId ?? 0}`);
  return found;
}

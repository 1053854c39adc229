import { invalidArgument } from '../api-error';
import type { DeveloperMetadata, DeveloperMetadataLocation } from '../google/objects';
import type { RequestBodies } from '../google/requests';
import { metadataOfFilter } from '../metadata/data-filter';
import { locationTypeOf, metadataById, type PlacedMetadata } from '../metadata/placed-metadata';
import type { SheetModel } from '../model/sheet';
import { sizeOf } from '../mutation/dimensions';
import type { Mutation } from '../mutation/mutation';
import { applyUpdate, readUpdateMask } from '../schema/update-mask';

/** `createDeveloperMetadata`: a key, and maybe a value, on the spreadsheet, a sheet, or one row or column. */
export function createDeveloperMetadata(
  mutation: Mutation,
  { developerMetadata = {} }: RequestBodies['createDeveloperMetadata'],
): object {
  const { workbook } = mutation;
  const taken = (id: number) => metadataById(workbook, id) !== undefined;
  const { metadataId = mutation.ids.next(taken) } = developerMetadata;
  if (metadataId <= 0) throw invalidArgument(`Developer metadata ID must be positive: ${metadataId}`);
  if (taken(metadataId)) throw invalidArgument(`Developer metadata with ID ${metadataId} already exists.`);
  const added = checked(mutation, { ...developerMetadata, metadataId });
  put(mutation, added);
  return { developerMetadata: added.metadata };
}

/** `updateDeveloperMetadata`: the same change to all that the filters mean. */
export function updateDeveloperMetadata(
  mutation: Mutation,
  { dataFilters = [], developerMetadata = {}, fields }: RequestBodies['updateDeveloperMetadata'],
): object {
  const mask = readUpdateMask(fields, 'DeveloperMetadata');
  if (dataFilters.length === 0) throw invalidArgument('Must specify at least one data filter.');
  const found = new Set(
    dataFilters.flatMap((filter) => metadataOfFilter(mutation.workbook, filter).map((p) => p.metadata)),
  );
  const updated = [...found].map((before) => {
    const { metadataId = 0 } = before;
    const placed = metadataById(mutation.workbook, metadataId);
    const after = checked(mutation, { ...applyUpdate(before, developerMetadata, mask), metadataId });
    if (placed?.sheet === after.sheet) replace(mutation, after, before);
    else {
      if (placed) remove(mutation, placed);
      put(mutation, after);
    }
    return after.metadata;
  });
  return updated.length > 0 ? { developerMetadata: updated } : {};
}

/** `deleteDeveloperMetadata`: all that the filter means. */
export function deleteDeveloperMetadata(
  mutation: Mutation,
  { dataFilter = {} }: RequestBodies['deleteDeveloperMetadata'],
): object {
  const found = metadataOfFilter(mutation.workbook, dataFilter);
  for (const placed of found) remove(mutation, placed);
  return found.length > 0 ? { deletedDeveloperMetadata: found.map(({ metadata }) => metadata) } : {};
}

/** @throws ApiError 400 when key, visibility or location are missing, or the location does not exist */
function checked(mutation: Mutation, metadata: DeveloperMetadata): PlacedMetadata {
  if (!metadata.metadataKey) throw invalidArgument('Developer metadata must have a metadata key.');
  if (!metadata.visibility) throw invalidArgument('Developer metadata must have a visibility.');
  const sheet = sheetOf(mutation, metadata.location);
  const locationType = locationTypeOf(metadata.location);
  return {
    sheet,
    metadata: { ...metadata, location: { ...metadata.location, ...(locationType && { locationType }) } },
  };
}

function sheetOf(mutation: Mutation, location: DeveloperMetadataLocation | undefined): SheetModel | undefined {
  const { spreadsheet, sheetId, dimensionRange } = location ?? {};
  if (dimensionRange) {
    const { dimension, startIndex = 0, endIndex = 0 } = dimensionRange;
    const sheet = mutation.grid(dimensionRange.sheetId ?? 0);
    if (!dimension || endIndex !== startIndex + 1) {
      throw invalidArgument('Developer metadata can only be associated with a single row or column.');
    }
    if (startIndex < 0 || endIndex > sizeOf(sheet, dimension)) {
      throw invalidArgument('Developer metadata location is outside of the grid.');
    }
    return sheet;
  }
  if (sheetId !== undefined) return mutation.sheet(sheetId);
  if (!spreadsheet) throw invalidArgument('Developer metadata must have a location.');
  return undefined;
}

function put(mutation: Mutation, { sheet, metadata }: PlacedMetadata): void {
  change(mutation, sheet, (list) => [...list, metadata]);
}

function replace(mutation: Mutation, { sheet, metadata }: PlacedMetadata, before: DeveloperMetadata): void {
  change(mutation, sheet, (list) => list.map((one) => (one === before ? metadata : one)));
}

function remove(mutation: Mutation, { sheet, metadata }: PlacedMetadata): void {
  change(mutation, sheet, (list) => list.filter((one) => one !== metadata));
}

function change(
  mutation: Mutation,
  sheet: SheetModel | undefined,
  edit: (list: readonly DeveloperMetadata[]) => DeveloperMetadata[],
): void {
  if (!sheet) {
    const developerMetadata = edit(mutation.workbook.state.developerMetadata);
    mutation.workbook.update({ developerMetadata });
    return;
  }
  mutation.touchStructure(sheet);
  sheet.update({ developerMetadata: edit(sheet.state.developerMetadata) });
}

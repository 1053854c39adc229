import { invalidArgument } from '../api-error';
import type { DeveloperMetadata, DeveloperMetadataLocation, DeveloperMetadataLookup } from '../google/objects';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { Rectangle } from '../ranges/a1-notation';
import { intersects } from '../ranges/rectangle';
import { locationTypeOf, type PlacedMetadata } from './placed-metadata';

/**
 * The metadata that a lookup means: all that it names must fit, what it leaves open does not matter.
 * @throws ApiError 400 for a lookup whose parts contradict each other
 */
export function lookUpMetadata(workbook: WorkbookModel, lookup: DeveloperMetadataLookup): PlacedMetadata[] {
  assertConsistent(lookup);
  const { sheets, developerMetadata } = workbook.state;
  return [
    ...placed(undefined, developerMetadata, lookup),
    ...sheets.flatMap((sheet) => placed(sheet, sheet.state.developerMetadata, lookup)),
  ];
}

/** What fits of the metadata that one keeps: a read looks up hundreds, so that nothing is made for the others. */
function placed(
  sheet: SheetModel | undefined,
  kept: readonly DeveloperMetadata[],
  lookup: DeveloperMetadataLookup,
): PlacedMetadata[] {
  const { metadataValue } = lookup;
  const candidates = metadataValue === undefined ? kept : (byValue(kept).get(metadataValue) ?? []);
  return candidates.filter((metadata) => fits(sheet, metadata, lookup)).map((metadata) => ({ sheet, metadata }));
}

/** Metadata by what it says. A list is replaced where it changes, so that what was found of it stays true. */
const foundByValue = new WeakMap<readonly DeveloperMetadata[], ReadonlyMap<string | undefined, DeveloperMetadata[]>>();

function byValue(kept: readonly DeveloperMetadata[]): ReadonlyMap<string | undefined, DeveloperMetadata[]> {
  const known = foundByValue.get(kept);
  if (known) return known;
  const found = new Map<string | undefined, DeveloperMetadata[]>();
  for (const metadata of kept) {
    const same = found.get(metadata.metadataValue);
    if (same) same.push(metadata);
    else found.set(metadata.metadataValue, [metadata]);
  }
  foundByValue.set(kept, found);
  return found;
}

/** Google's rules for the location of a lookup. */
function assertConsistent({ locationType, metadataLocation, locationMatchingStrategy }: DeveloperMetadataLookup): void {
  if (locationMatchingStrategy && !metadataLocation) {
    throw invalidArgument('metadataLocation must be specified when locationMatchingStrategy is specified.');
  }
  if (locationMatchingStrategy === 'EXACT_LOCATION' && locationType) {
    throw invalidArgument('locationType must be unspecified when locationMatchingStrategy is EXACT_LOCATION.');
  }
  if (locationType === 'SPREADSHEET' && metadataLocation && !metadataLocation.spreadsheet) {
    throw invalidArgument('locationType cannot be SPREADSHEET when metadataLocation is another location.');
  }
}

function fits(sheet: SheetModel | undefined, metadata: DeveloperMetadata, lookup: DeveloperMetadataLookup): boolean {
  const { metadataId, metadataKey, metadataValue, visibility, locationType, metadataLocation } = lookup;
  return (
    (metadataId === undefined || metadata.metadataId === metadataId) &&
    (metadataKey === undefined || metadata.metadataKey === metadataKey) &&
    (metadataValue === undefined || metadata.metadataValue === metadataValue) &&
    (visibility === undefined || metadata.visibility === visibility) &&
    (locationType === undefined || locationTypeOf(metadata.location) === locationType) &&
    (metadataLocation === undefined || fitsLocation(sheet, metadata, metadataLocation, lookup.locationMatchingStrategy))
  );
}

/**
 * A location means what is exactly there, or, intersecting (which is the default), also what lies in or around it. The
 * spreadsheet as a location holds everything; its own metadata intersects no other location.
 */
function fitsLocation(
  sheet: SheetModel | undefined,
  metadata: DeveloperMetadata,
  wanted: DeveloperMetadataLocation,
  strategy: DeveloperMetadataLookup['locationMatchingStrategy'],
): boolean {
  if (strategy === 'EXACT_LOCATION') return isSamePlace(metadata.location, wanted);
  if (wanted.spreadsheet) return true;
  if (sheet === undefined) return false;
  const wantedSheetId = wanted.sheetId ?? wanted.dimensionRange?.sheetId ?? 0;
  return wantedSheetId === sheet.sheetId && intersects(cellsOf(metadata.location), cellsOf(wanted));
}

function isSamePlace(a: DeveloperMetadataLocation | undefined, b: DeveloperMetadataLocation): boolean {
  if (locationTypeOf(a) !== locationTypeOf(b)) return false;
  const [left, right] = [a?.dimensionRange, b.dimensionRange];
  if (!left || !right) return a?.sheetId === b.sheetId;
  return (
    (left.sheetId ?? 0) === (right.sheetId ?? 0) &&
    (left.startIndex ?? 0) === (right.startIndex ?? 0) &&
    left.endIndex === right.endIndex
  );
}

/** The cells of the sheet that a location covers; all of it unless it is a row or column. */
export function cellsOf(location: DeveloperMetadataLocation | undefined): Rectangle {
  const { dimension, startIndex, endIndex } = location?.dimensionRange ?? {};
  if (dimension === 'ROWS') {
    return {
      ...(startIndex !== undefined && { startRowIndex: startIndex }),
      ...(endIndex !== undefined && { endRowIndex: endIndex }),
    };
  }
  return {
    ...(startIndex !== undefined && { startColumnIndex: startIndex }),
    ...(endIndex !== undefined && { endColumnIndex: endIndex }),
  };
}

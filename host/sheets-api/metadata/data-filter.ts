import { invalidArgument } from '../api-error';
import type { DataFilter } from '../google/objects';
import type { WorkbookModel } from '../model/workbook';
import { intersects } from '../ranges/rectangle';
import { type ResolvedRange, resolveA1 } from '../ranges/resolve';
import { cellsOf, lookUpMetadata } from './metadata-lookup';
import { allMetadata, type PlacedMetadata } from './placed-metadata';

/**
 * The ranges that a data filter means: its own range, or where the metadata that it looks up lies: the row, column or sheet;
 * every sheet for the spreadsheet's own.
 * @throws ApiError 400 for a filter that says nothing, or a range that does not exist
 */
export function rangesOfFilter(workbook: WorkbookModel, filter: DataFilter): ResolvedRange[] {
  const { a1Range, gridRange, developerMetadataLookup } = filter;
  if (a1Range !== undefined) return [resolveA1(workbook, a1Range)];
  if (gridRange) {
    const { sheetId = 0, ...cells } = gridRange;
    const sheet = workbook.sheetById(sheetId);
    if (!sheet) throw invalidArgument(`No grid with id: ${sheetId}`);
    return [{ sheet, cells }];
  }
  if (!developerMetadataLookup) throw emptyFilter();
  return lookUpMetadata(workbook, developerMetadataLookup).flatMap(({ sheet, metadata }) =>
    sheet
      ? [{ sheet, cells: cellsOf(metadata.location) }]
      : workbook.state.sheets.map((each) => ({ sheet: each, cells: {} })),
  );
}

/** The metadata that a data filter means: what its lookup finds, or what lies on its range. */
export function metadataOfFilter(workbook: WorkbookModel, filter: DataFilter): PlacedMetadata[] {
  if (filter.developerMetadataLookup) return lookUpMetadata(workbook, filter.developerMetadataLookup);
  const ranges = rangesOfFilter(workbook, filter);
  return allMetadata(workbook).filter(({ sheet, metadata }) =>
    ranges.some((range) => range.sheet === sheet && intersects(range.cells, cellsOf(metadata.location))),
  );
}

function emptyFilter(): Error {
  return invalidArgument('Must specify at least one data filter with a range or a developer metadata lookup.');
}

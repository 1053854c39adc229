import { columnName, METADATA, type Place } from '../schema/place';
import type { SheetsRequest } from '../sheets-service';

/** Marks the tab itself. */
export function tabMark(place: Place): SheetsRequest {
  return mark(METADATA.tab, place.name, { sheetId: place.sheetId });
}

/** Marks the header row, which shows where the data begins. */
export function headerMark(place: Place, rowIndex: number): SheetsRequest {
  return mark(METADATA.header, place.name, dimension(place, 'ROWS', rowIndex));
}

/** Marks a page with the name of its layout, so that a page of an older version is known. */
export function layoutMark(place: Place, layout: string): SheetsRequest {
  return mark(METADATA.layout, layout, { sheetId: place.sheetId });
}

/** Marks a column; the mark moves with it. */
export function columnMark(place: Place, columnId: string, columnIndex: number): SheetsRequest {
  return mark(METADATA.column, columnName(place, columnId), dimension(place, 'COLUMNS', columnIndex));
}

function mark(metadataKey: string, metadataValue: string, location: object): SheetsRequest {
  // Visible to the document, not to one Cloud project: a copied workbook runs under another project.
  const developerMetadata = { metadataKey, metadataValue, location, visibility: 'DOCUMENT' };
  return { createDeveloperMetadata: { developerMetadata } };
}

function dimension(place: Place, name: 'ROWS' | 'COLUMNS', startIndex: number): object {
  return { dimensionRange: { sheetId: place.sheetId, dimension: name, startIndex, endIndex: startIndex + 1 } };
}

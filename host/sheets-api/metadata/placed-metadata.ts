import type { DeveloperMetadata, DeveloperMetadataLocation, MetadataLocationType } from '../google/objects';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';

/** Metadata with the sheet that keeps it; undefined for the spreadsheet's own. */
export interface PlacedMetadata {
  readonly sheet: SheetModel | undefined;
  readonly metadata: DeveloperMetadata;
}

/** All developer metadata of a workbook: its own, then sheet by sheet. */
export function allMetadata(workbook: WorkbookModel): PlacedMetadata[] {
  return [
    ...workbook.state.developerMetadata.map((metadata) => ({ sheet: undefined, metadata })),
    ...workbook.state.sheets.flatMap((sheet) => sheet.state.developerMetadata.map((metadata) => ({ sheet, metadata }))),
  ];
}

export function metadataById(workbook: WorkbookModel, metadataId: number): PlacedMetadata | undefined {
  return allMetadata(workbook).find(({ metadata }) => metadata.metadataId === metadataId);
}

/** What a location is of; it follows from the one field that is set. */
export function locationTypeOf(location: DeveloperMetadataLocation | undefined): MetadataLocationType | undefined {
  if (location?.dimensionRange) return location.dimensionRange.dimension === 'ROWS' ? 'ROW' : 'COLUMN';
  if (location?.sheetId !== undefined) return 'SHEET';
  return location?.spreadsheet ? 'SPREADSHEET' : undefined;
}

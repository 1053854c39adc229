import type { Color, ColorStyle } from './cells';
import type { DimensionRange, GridCoordinate, GridRange } from './ranges';

/** Google's messages for what lies on ranges of a sheet: names, protection, bands, charts, metadata, groups. */

export interface NamedRange {
  readonly namedRangeId?: string;
  readonly name?: string;
  readonly range?: GridRange;
}

export interface Editors {
  readonly users?: readonly string[];
  readonly groups?: readonly string[];
  readonly domainUsersCanEdit?: boolean;
}

export interface ProtectedRange {
  readonly protectedRangeId?: number;
  readonly range?: GridRange;
  readonly namedRangeId?: string;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly requestingUserCanEdit?: boolean;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly editors?: Editors;
}

export interface BandingProperties {
  readonly headerColor?: Color;
  readonly headerColorStyle?: ColorStyle;
  readonly firstBandColor?: Color;
  readonly firstBandColorStyle?: ColorStyle;
  readonly secondBandColor?: Color;
  readonly secondBandColorStyle?: ColorStyle;
  readonly footerColor?: Color;
  readonly footerColorStyle?: ColorStyle;
}

export interface BandedRange {
  readonly bandedRangeId?: number;
  readonly range?: GridRange;
  readonly rowProperties?: BandingProperties;
  readonly columnProperties?: BandingProperties;
}

export interface OverlayPosition {
  readonly anchorCell?: GridCoordinate;
  readonly offsetXPixels?: number;
  readonly offsetYPixels?: number;
  readonly widthPixels?: number;
  readonly heightPixels?: number;
}

/** One of the three fields is set. */
export interface EmbeddedObjectPosition {
  readonly sheetId?: number;
  readonly overlayPosition?: OverlayPosition;
  readonly newSheet?: boolean;
}

/** A chart's specification, kept as the client sent it (validated against the schema, never drawn here). */
export type ChartSpec = { readonly [field: string]: unknown };

export interface EmbeddedChart {
  readonly chartId?: number;
  readonly spec?: ChartSpec;
  readonly position?: EmbeddedObjectPosition;
  readonly border?: { readonly color?: Color; readonly colorStyle?: ColorStyle };
}

export interface DimensionGroup {
  readonly range?: DimensionRange;
  readonly depth?: number;
  readonly collapsed?: boolean;
}

export type MetadataLocationType = 'ROW' | 'COLUMN' | 'SHEET' | 'SPREADSHEET';
export type MetadataVisibility = 'DOCUMENT' | 'PROJECT';

/** Where metadata is attached: one of the last three fields is set. */
export interface DeveloperMetadataLocation {
  readonly locationType?: MetadataLocationType;
  readonly spreadsheet?: boolean;
  readonly sheetId?: number;
  readonly dimensionRange?: DimensionRange;
}

export interface DeveloperMetadata {
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
  readonly location?: DeveloperMetadataLocation;
  readonly visibility?: MetadataVisibility;
}

export interface DeveloperMetadataLookup {
  readonly locationType?: MetadataLocationType;
  readonly metadataLocation?: DeveloperMetadataLocation;
  readonly locationMatchingStrategy?: 'EXACT_LOCATION' | 'INTERSECTING_LOCATION';
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
  readonly visibility?: MetadataVisibility;
}

/** One of the three fields is set. */
export interface DataFilter {
  readonly developerMetadataLookup?: DeveloperMetadataLookup;
  readonly a1Range?: string;
  readonly gridRange?: GridRange;
}

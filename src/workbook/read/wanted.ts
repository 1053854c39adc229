import { columnName, METADATA, type Place } from '../schema/place';
import type { DataFilter } from '../sheets-service';

/** A tab, or the part of it, that a read asks for. */
interface Wanted {
  readonly place: Place;
  whole: boolean;
  /** Where not whole: these columns beside the header row. */
  readonly columnIds: Set<string>;
}

/** Collects what one read asks for; the same part asked for twice is read once. */
export interface Wishes {
  whole(place: Place): void;
  /** The header row, which shows where all columns stand, and these columns. */
  columns(place: Place, columnIds?: readonly string[]): void;
  row(sheetId: number, rowIndex: number): void;
  /** Rows by their places; the end is exclusive. */
  rows(sheetId: number, startRow: number, endRow: number): void;
  filters(): DataFilter[];
}

export function collectWishes(): Wishes {
  const wanted = new Map<string, Wanted>();
  const rows: DataFilter[] = [];
  const of = (place: Place): Wanted => {
    const known = wanted.get(place.name) ?? { place, whole: false, columnIds: new Set() };
    wanted.set(place.name, known);
    return known;
  };
  return {
    whole(place) {
      of(place).whole = true;
    },
    columns(place, columnIds = []) {
      for (const id of columnIds) of(place).columnIds.add(id);
      of(place);
    },
    row(sheetId, rowIndex) {
      rows.push({ gridRange: { sheetId, startRowIndex: rowIndex, endRowIndex: rowIndex + 1 } });
    },
    rows(sheetId, startRow, endRow) {
      rows.push({ gridRange: { sheetId, startRowIndex: startRow, endRowIndex: endRow } });
    },
    filters: () => [...[...wanted.values()].flatMap(filtersOf), ...rows],
  };
}

function filtersOf({ place, whole, columnIds }: Wanted): DataFilter[] {
  if (whole) return [lookup(METADATA.tab, place.name)];
  const columns = [...columnIds].map((id) => lookup(METADATA.column, columnName(place, id)));
  return [lookup(METADATA.header, place.name), ...columns];
}

function lookup(metadataKey: string, metadataValue: string): DataFilter {
  return { developerMetadataLookup: { metadataKey, metadataValue } };
}

import { rowFingerprint } from '../../domain/import/import-values';
import type { CellContent } from '../schema/cell-kind';

/** A row of the workbook as a copy keeps it: its cells by column, null where the row is gone. */
export interface BackupLine {
  /** The tab: `customers`, `2026-03/orders`. */
  place: string;
  /** The row's key, and how many rows with the same key stand above it. */
  key: string;
  digest: string;
  cells: Record<string, CellContent> | null;
}

const GONE = 'gone';

export function lineOf(place: string, key: string, cells: Record<string, CellContent> | null): BackupLine {
  return { place, key, cells, digest: cells ? rowFingerprint([JSON.stringify(cells)], 0) : GONE };
}

/** What of the rows that stand now differs from the latest lines; rows of these places that are gone say so. */
export function changedLines(
  standing: readonly BackupLine[],
  latest: ReadonlyMap<string, string>,
  places: ReadonlySet<string>,
): BackupLine[] {
  const there = new Set(standing.map(idOf));
  const changed = standing.filter((line) => latest.get(idOf(line)) !== line.digest);
  const gone = [...latest].flatMap(([id, digest]) => {
    const [place = '', key = ''] = id.split('\n');
    return digest !== GONE && places.has(place) && !there.has(id) ? [lineOf(place, key, null)] : [];
  });
  return [...changed, ...gone];
}

/** The rows that stand after all lines, by place, each in the order in which it came first. */
export function standingAfter(lines: readonly BackupLine[]): Map<string, Record<string, CellContent>[]> {
  const rows = new Map<string, BackupLine>();
  for (const line of lines) rows.set(idOf(line), line);
  const byPlace = new Map<string, Record<string, CellContent>[]>();
  for (const { place, cells } of rows.values()) {
    const own = byPlace.get(place) ?? [];
    if (cells) own.push(cells);
    byPlace.set(place, own);
  }
  return byPlace;
}

export function idOf({ place, key }: Pick<BackupLine, 'place' | 'key'>): string {
  return `${place}\n${key}`;
}

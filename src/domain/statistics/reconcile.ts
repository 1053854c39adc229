import { changeOfFigures, type FigureKey, type Figures } from './figures';

/** A figure that was kept otherwise than it comes out anew: what was kept, what is right. */
export interface FigureDifference {
  key: FigureKey;
  count: string;
  kept: number;
  right: number;
}

/** Where kept figures differ from recomputed ones, count by count (J4). */
export function differencesOf(kept: Figures, right: Figures): FigureDifference[] {
  return [...changeOfFigures(kept, right)].flatMap(([key, counts]) =>
    Object.keys(counts).map((count) => ({
      key,
      count,
      kept: kept.get(key)?.[count] ?? 0,
      right: right.get(key)?.[count] ?? 0,
    })),
  );
}

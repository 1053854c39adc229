import type { Problem } from '../problem';
import type { Category, Settings } from '../settings/settings';
import type { ItemEntry } from './entry';
import type { SizeMm } from './order';

export type SizeEntry = Pick<ItemEntry, 'sizeBasis' | 'widthMm' | 'heightMm' | 'otherWidthMm' | 'otherHeightMm'>;

/** Both sizes of an item, or null while too little is known; the warnings refuse nothing. */
export interface CompletedSize {
  size: { opening: SizeMm; leaf: SizeMm } | null;
  warnings: Problem[];
}

/**
 * Derives the other size from the one that the customer gave (A8): leaf = opening − the category's deduction. A
 * size that the clerk corrected stands. Warnings carry the field's name within the item.
 */
export function completeSize(
  entry: SizeEntry,
  category: Pick<Category, 'deduction'>,
  bounds: Settings['deductionBounds'],
): CompletedSize {
  const { sizeBasis, widthMm, heightMm } = entry;
  if (!sizeBasis || !widthMm || !heightMm) return { size: null, warnings: [] };
  const sign = sizeBasis === 'opening' ? -1 : 1;
  const given: SizeMm = { widthMm, heightMm };
  const other: SizeMm = {
    widthMm: entry.otherWidthMm ?? widthMm + sign * category.deduction.widthMm,
    heightMm: entry.otherHeightMm ?? heightMm + sign * category.deduction.heightMm,
  };
  const size = sizeBasis === 'opening' ? { opening: given, leaf: other } : { opening: other, leaf: given };
  const warnings = [
    ...differenceWarnings('otherHeightMm', size.opening.heightMm - size.leaf.heightMm, bounds.heightMm),
    ...differenceWarnings('otherWidthMm', size.opening.widthMm - size.leaf.widthMm, bounds.widthMm),
  ];
  return { size, warnings };
}

function differenceWarnings(
  field: string,
  differenceMm: number,
  { min, max }: { min: number; max: number },
): Problem[] {
  if (differenceMm < 0) return [{ code: 'leaf-larger-than-opening', field, rule: 'A8', params: { differenceMm } }];
  if (differenceMm >= min && differenceMm <= max) return [];
  return [{ code: 'size-difference-unusual', field, rule: 'A8', params: { differenceMm, min, max } }];
}

import type { ItemEntry, SizeBasis } from '../../../domain/order/entry';
import { normaliseOpeningDirection, normaliseWallThickness } from '../../../domain/order/normalise';
import type { Category, CategoryId } from '../../../domain/settings/settings';
import type { Change } from './change';

/** Another category: a style that only the former one has goes. */
export function changeCategory(
  entry: ItemEntry,
  categoryId: CategoryId | undefined,
  categories: readonly Category[],
): Change<ItemEntry> {
  const has = (id: CategoryId | undefined) =>
    categories.find((each) => each.id === id)?.styles.includes(entry.style ?? '') === true;
  return has(entry.categoryId) && !has(categoryId) ? { categoryId, style: undefined } : { categoryId };
}

/** Another size basis: corrections of the former other size mean nothing any more (A8). */
export function changeBasis(sizeBasis: SizeBasis): Change<ItemEntry> {
  return { sizeBasis, otherWidthMm: undefined, otherHeightMm: undefined };
}

/**
 * The wall as typed (A8): words that mean something else than their number (`24墙` is 240 mm) are kept beside it. Null where
 * they are not understood.
 */
export function changeWall(typed: string): Change<ItemEntry> | null {
  const said = typed.trim();
  if (said === '') return { wallThicknessMm: undefined, wallThicknessSaid: undefined };
  const wallThicknessMm = normaliseWallThickness(said);
  if (wallThicknessMm === null) return null;
  return { wallThicknessMm, ...(said === String(wallThicknessMm) ? {} : { wallThicknessSaid: said }) };
}

/** The customer's words for the wall, typed beside it: they fill the thickness where it is open. */
export function changeWallSaid(entry: ItemEntry, said: string): Change<ItemEntry> {
  const meant = normaliseWallThickness(said);
  const follows = entry.wallThicknessMm === undefined || isMeantBy(entry.wallThicknessSaid, entry.wallThicknessMm);
  return { wallThicknessSaid: said, ...(meant !== null && follows ? { wallThicknessMm: meant } : {}) };
}

/** The customer's words for the direction: they choose it where they are understood and nothing else was chosen. */
export function changeDirectionSaid(entry: ItemEntry, said: string): Change<ItemEntry> {
  const meant = normaliseOpeningDirection(said);
  const before = normaliseOpeningDirection(entry.openingDirectionSaid ?? '');
  const follows = entry.openingDirection === undefined || entry.openingDirection === before;
  return { openingDirectionSaid: said, ...(meant !== null && follows ? { openingDirection: meant } : {}) };
}

function isMeantBy(said: string | undefined, millimetres: number): boolean {
  return said !== undefined && normaliseWallThickness(said) === millimetres;
}

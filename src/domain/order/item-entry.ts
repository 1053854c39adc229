import type { CategoryId } from '../settings/settings';
import type { CompleteItemEntry } from './complete-entry';
import type { Item } from './order';

/** A registered item as it could be entered again: the size that was given and the other one beside it (A8). */
export function entryOfItem(item: Item, categoryId: CategoryId): CompleteItemEntry {
  const [given, other] = item.sizeBasis === 'opening' ? [item.opening, item.leaf] : [item.leaf, item.opening];
  return {
    categoryId,
    style: item.style,
    frameShape: item.frameShape,
    frameType: item.frameType,
    lineStyle: item.lineStyle,
    lineHeightMm: item.lineHeightMm,
    sizeBasis: item.sizeBasis,
    widthMm: given.widthMm,
    heightMm: given.heightMm,
    otherWidthMm: other.widthMm,
    otherHeightMm: other.heightMm,
    wallThicknessMm: item.wallThicknessMm,
    wallThicknessSaid: item.wallThicknessSaid,
    colour: item.colour,
    openingDirection: item.openingDirection,
    openingDirectionSaid: item.openingDirectionSaid,
    quantity: item.quantity,
    hardware: item.hardware,
    technicalConditions: item.technicalConditions,
    unitPriceFen: item.unitPriceFen,
    priceReason: item.priceChange?.reason ?? '',
  };
}

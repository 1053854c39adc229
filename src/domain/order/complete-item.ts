import { itemAmountFen } from '../pricing/amounts';
import type { Category, Settings } from '../settings/settings';
import type { CompleteItemEntry } from './complete-entry';
import { itemNumber } from './number';
import type { Item, PriceChange } from './order';
import { completeSize } from './size';

/** The item as it is registered: numbered (B3), with both sizes (A8) and its price frozen (G5). */
export function completeItem(
  entry: CompleteItemEntry,
  order: {
    shortNumber: string;
    /** Place within the order, from 1. */
    place: number;
    category: Pick<Category, 'deduction'>;
    deductionBounds: Settings['deductionBounds'];
    unitPriceFen: number;
    priceChange: PriceChange | null;
  },
): Item {
  const { size } = completeSize(entry, order.category, order.deductionBounds);
  if (!size) throw new RangeError('an item without size was checked as complete');
  return {
    place: order.place,
    number: itemNumber(order.shortNumber, order.place),
    style: entry.style,
    frameShape: entry.frameShape,
    frameType: entry.frameType,
    lineStyle: entry.lineStyle,
    lineHeightMm: entry.lineHeightMm,
    sizeBasis: entry.sizeBasis,
    opening: size.opening,
    leaf: size.leaf,
    wallThicknessMm: entry.wallThicknessMm,
    wallThicknessSaid: entry.wallThicknessSaid ?? '',
    colour: entry.colour,
    openingDirection: entry.openingDirection,
    openingDirectionSaid: entry.openingDirectionSaid ?? '',
    quantity: entry.quantity,
    hardware: entry.hardware,
    technicalConditions: entry.technicalConditions,
    unitPriceFen: order.unitPriceFen,
    amountFen: itemAmountFen(order.unitPriceFen, entry.quantity),
    priceChange: order.priceChange,
  };
}

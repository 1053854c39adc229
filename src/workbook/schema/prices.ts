import { defineTab } from './tab';
import { text, whole, yuan } from './value-kinds';

/** 价目表: the price of one piece by category, style and largest opening (G5). */
export const pricesTab = defineTab({
  id: 'prices',
  number: 1020,
  key: 'category',
  frozenColumns: 2,
  warnsBeforeEdits: true,
  typedByPeople: true,
  columns: {
    /** The category's name or id. */
    category: { kind: text, widthPx: 100 },
    style: { kind: text, widthPx: 160 },
    maxWidthMm: { kind: whole, widthPx: 100 },
    maxHeightMm: { kind: whole, widthPx: 100 },
    unitPrice: { kind: yuan, widthPx: 110 },
  },
});

import { orNothing } from './cell-kind';
import { defineTab } from './tab';
import { instant, text, whole, yuan } from './value-kinds';
import { choice, yesOrNo } from './word-kinds';

/** 明细: the items of a month's orders, one a row. */
export const itemsTab = defineTab({
  id: 'items',
  number: 2,
  monthly: true,
  key: 'orderKey',
  frozenColumns: 2,
  warnsBeforeEdits: true,
  columns: {
    orderKey: { kind: text, widthPx: 110 },
    number: { kind: text, widthPx: 70 },
    style: { kind: text, widthPx: 120 },
    quantity: { kind: whole, widthPx: 50 },
    sizeBasis: { kind: choice((choices) => choices.sizeBasis), widthPx: 70 },
    openingWidthMm: { kind: whole, widthPx: 80 },
    openingHeightMm: { kind: whole, widthPx: 80 },
    leafWidthMm: { kind: whole, widthPx: 80 },
    leafHeightMm: { kind: whole, widthPx: 80 },
    wallThicknessMm: { kind: whole, widthPx: 60 },
    wallThicknessSaid: { kind: text, widthPx: 90 },
    colour: { kind: text, widthPx: 90 },
    openingDirection: { kind: choice((choices) => choices.openingDirection), widthPx: 80 },
    openingDirectionSaid: { kind: text, widthPx: 90 },
    frameShape: { kind: text, widthPx: 90 },
    frameType: { kind: text, widthPx: 90 },
    lineStyle: { kind: text, widthPx: 90 },
    lineHeightMm: { kind: whole, widthPx: 70 },
    hardware: { kind: yesOrNo((choices) => choices.hardware), widthPx: 60 },
    technicalConditions: { kind: text, widthPx: 200 },
    unitPrice: { kind: yuan, widthPx: 90 },
    amount: { kind: yuan, widthPx: 100 },
    listUnitPrice: { kind: orNothing(yuan), widthPx: 90 },
    priceReason: { kind: text, widthPx: 150 },
    priceApprovedBy: { kind: text, widthPx: 160 },
    /** Empty where the price is the list's. */
    priceApprovedAt: { kind: orNothing(instant), widthPx: 180, hidden: true },
    place: { kind: whole, widthPx: 50, hidden: true },
  },
});

import type { StockMove } from '../../domain/stock/movement';
import type { StockUsage } from '../../domain/stock/stock-item';
import { type CellKind, orNothing } from './cell-kind';
import { defineTab } from './tab';
import { date, json, text, time, whole } from './value-kinds';
import { choice } from './word-kinds';

const storedUsage: CellKind<StockUsage> = json(
  (value): value is StockUsage =>
    typeof value === 'object' && value !== null && 'perPiece' in value && 'style' in value,
);

const storedMove: CellKind<StockMove> = json(
  (value): value is StockMove =>
    typeof value === 'object' && value !== null && 'onHandAfter' in value && 'code' in value,
);

/** 库存: the stock items (N1), one a row. */
export const stockItemsTab = defineTab({
  id: 'stockItems',
  number: 1130,
  key: 'code',
  frozenColumns: 2,
  warnsBeforeEdits: true,
  madeWhenUsed: true,
  columns: {
    code: { kind: text, widthPx: 60 },
    name: { kind: text, widthPx: 160 },
    unit: { kind: text, widthPx: 50 },
    onHand: { kind: whole, widthPx: 70 },
    reserved: { kind: whole, widthPx: 70 },
    available: { kind: whole, widthPx: 70 },
    reorderLevel: { kind: whole, widthPx: 80 },
    state: { kind: choice((choices) => choices.stockState), widthPx: 90 },
    shortSince: { kind: orNothing(date), widthPx: 90 },
    usageText: { kind: text, widthPx: 260, wraps: true },
    version: { kind: whole, widthPx: 60, hidden: true },
    usage: { kind: storedUsage, widthPx: 120, hidden: true },
  },
  colourings: [
    { column: 'state', when: { words: (choices) => choices.stockState.short }, colour: 'orange' },
    { column: 'state', when: { words: (choices) => choices.stockState.miscounted }, colour: 'red' },
  ],
});

/** 库存流水: the movements of stock (N1), by the months in which they were booked; only ever added. */
export const stockMovesTab = defineTab({
  id: 'stockMoves',
  number: 9,
  monthly: true,
  key: 'id',
  frozenColumns: 2,
  warnsBeforeEdits: true,
  appendOnly: true,
  madeWhenUsed: true,
  columns: {
    bookedOn: { kind: date, widthPx: 90 },
    bookedAt: { kind: time, widthPx: 60 },
    code: { kind: text, widthPx: 60 },
    name: { kind: text, widthPx: 160 },
    kind: { kind: choice((choices) => choices.stockMove), widthPx: 90 },
    onHand: { kind: whole, widthPx: 70 },
    reserved: { kind: whole, widthPx: 70 },
    onHandAfter: { kind: whole, widthPx: 80 },
    reservedAfter: { kind: whole, widthPx: 80 },
    shortNumber: { kind: text, widthPx: 60 },
    reason: { kind: text, widthPx: 200, wraps: true },
    byName: { kind: text, widthPx: 80 },
    id: { kind: text, widthPx: 90, hidden: true },
    /** The movement itself; the other columns show it to people. */
    move: { kind: storedMove, widthPx: 120, hidden: true },
  },
});

import type {
  stockItemsColumns as itemsInChinese,
  stockMovesColumns as movesInChinese,
  stockItemsNotes as notesInChinese,
} from '../zh-CN/workbook-stock';

/** Titles and notes of the tabs of stock (N1), English. */
export const stockItemsColumns: typeof itemsInChinese = {
  code: 'Code',
  name: 'Name',
  unit: 'Unit',
  onHand: 'On hand',
  reserved: 'Reserved',
  available: 'Available',
  reorderLevel: 'Reorder level',
  state: 'State',
  shortSince: 'Short since',
  usageText: 'Taken by orders',
  version: 'Movements',
  usage: 'Usage data',
};

export const stockMovesColumns: typeof movesInChinese = {
  bookedOn: 'Date',
  bookedAt: 'Time',
  code: 'Code',
  name: 'Name',
  kind: 'Kind',
  onHand: 'On hand ±',
  reserved: 'Reserved ±',
  onHandAfter: 'On hand after',
  reservedAfter: 'Reserved after',
  shortNumber: 'Number',
  reason: 'Note',
  byName: 'By',
  id: 'Movement',
  move: 'Movement data',
};

export const stockItemsNotes: typeof notesInChinese = {
  onHand: 'Follows from the movements: book what came or was counted by the menu (Stock), not by hand.',
  available: 'On hand less reserved. Below the reorder level a purchase is reminded of.',
};

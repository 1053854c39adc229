import type { Item, OrderKey, PriceChange } from '../../domain/order/order';
import type { itemsTab } from '../schema/items';
import type { RowOf } from '../schema/tab';

export type ItemRow = RowOf<(typeof itemsTab)['columns']>;

/** An item as its row of 明细, under the key of its order. */
export function itemToRow(orderKey: OrderKey, item: Item): ItemRow {
  return {
    orderKey,
    number: item.number,
    style: item.style,
    quantity: item.quantity,
    sizeBasis: item.sizeBasis,
    openingWidthMm: item.opening.widthMm,
    openingHeightMm: item.opening.heightMm,
    leafWidthMm: item.leaf.widthMm,
    leafHeightMm: item.leaf.heightMm,
    wallThicknessMm: item.wallThicknessMm,
    wallThicknessSaid: item.wallThicknessSaid,
    colour: item.colour,
    openingDirection: item.openingDirection,
    openingDirectionSaid: item.openingDirectionSaid,
    frameShape: item.frameShape,
    frameType: item.frameType,
    lineStyle: item.lineStyle,
    lineHeightMm: item.lineHeightMm,
    hardware: item.hardware,
    technicalConditions: item.technicalConditions,
    unitPrice: item.unitPriceFen,
    amount: item.amountFen,
    listUnitPrice: item.priceChange?.listUnitPriceFen ?? null,
    priceReason: item.priceChange?.reason ?? '',
    priceApprovedBy: item.priceChange?.approvedBy ?? '',
    priceApprovedAt: item.priceChange?.approvedAt ?? null,
    place: item.place,
  };
}

export function itemFromRow(row: ItemRow): Item {
  return {
    place: row.place,
    number: row.number,
    style: row.style,
    frameShape: row.frameShape,
    frameType: row.frameType,
    lineStyle: row.lineStyle,
    lineHeightMm: row.lineHeightMm,
    sizeBasis: row.sizeBasis,
    opening: { widthMm: row.openingWidthMm, heightMm: row.openingHeightMm },
    leaf: { widthMm: row.leafWidthMm, heightMm: row.leafHeightMm },
    wallThicknessMm: row.wallThicknessMm,
    wallThicknessSaid: row.wallThicknessSaid,
    colour: row.colour,
    openingDirection: row.openingDirection,
    openingDirectionSaid: row.openingDirectionSaid,
    quantity: row.quantity,
    hardware: row.hardware,
    technicalConditions: row.technicalConditions,
    unitPriceFen: row.unitPrice,
    amountFen: row.amount,
    priceChange: priceChangeOf(row),
  };
}

function priceChangeOf(row: ItemRow): PriceChange | null {
  if (row.priceApprovedAt === null) return null;
  return {
    approvedBy: row.priceApprovedBy,
    approvedAt: row.priceApprovedAt,
    reason: row.priceReason,
    listUnitPriceFen: row.listUnitPrice,
  };
}

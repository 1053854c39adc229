import { leftToShip, shippedOfItem } from '../life/shipment';
import type { Item, Order } from '../order/order';
import type { StockChange, StockMoveKind } from './movement';
import type { StockItem, StockUsage } from './stock-item';

/**
 * What one item of a released order takes of one stock item, kept with the order's life: how much a piece, as it was when it was
 * released, and what is booked for it now. So a change of the usage changes no order, and the next booking is always what is missing.
 */
export interface StockLine {
  code: string;
  place: number;
  perPiece: number;
  reserved: number;
  /** Gone from the store: shipped, less what came back into it. */
  out: number;
}

/** The whole units of a stock item that one piece of an order's item takes. */
export function perPieceOf(usage: StockUsage, item: Pick<Item, 'style' | 'hardware'>, categoryId: string): number {
  if (usage.onlyWithHardware && !item.hardware) return 0;
  if (usage.style !== '' && usage.style !== item.style) return 0;
  return usage.perPiece[categoryId] ?? 0;
}

/**
 * The order's lines as they should stand: what is still to be shipped is reserved, what left is gone. They begin with the release, and follow
 * every change of its items; a withdrawal frees all. An order that was released without stock gets none.
 * @param before the order as it was read
 * @param stock the stock items; empty where stock is switched off: then standing lines go on, and none is added
 */
export function linesOf(before: Order, after: Order, stock: readonly StockItem[]): readonly StockLine[] | undefined {
  const standing = after.life.stock;
  if (after.status === 'withdrawn') return standing?.map((line) => ({ ...line, reserved: 0 }));
  const isReleasedNow = after.life.released !== null && before.life.released === null;
  if (after.items.length === 0 || !(standing || (isReleasedNow && stock.length > 0))) return standing;
  const lines = (standing ?? []).map((line) => ({ ...line, perPiece: perPieceNow(line, before, after, stock) }));
  const added = stock.flatMap(({ code, usage }) =>
    after.items
      .filter(({ place }) => !lines.some((line) => line.code === code && line.place === place))
      .filter((item) => isReleasedNow || isChanged(item, before))
      .map((item) => newLine(code, item.place, perPieceOf(usage, item, after.categoryId))),
  );
  return [...lines, ...added.filter(({ perPiece }) => perPiece > 0)].map((line) => booked(line, after));
}

const newLine = (code: string, place: number, perPiece: number): StockLine => ({
  ...{ code, place, perPiece },
  ...{ reserved: 0, out: 0 },
});

/** Another style, or hardware wanted or not any more, takes other things: as long as nothing of it left. */
function perPieceNow(line: StockLine, before: Order, after: Order, stock: readonly StockItem[]): number {
  const item = after.items.find(({ place }) => place === line.place);
  const usage = stock.find(({ code }) => code === line.code)?.usage;
  const hasLeft = shippedOfItem(after.life.shipments, line.place) > 0;
  if (!item || !usage || hasLeft || !isChanged(item, before)) return line.perPiece;
  return perPieceOf(usage, item, after.categoryId);
}

function isChanged(item: Item, before: Order): boolean {
  const former = before.items.find(({ place }) => place === item.place);
  return !former || former.style !== item.style || former.hardware !== item.hardware;
}

function booked(line: StockLine, { items, life }: Order): StockLine {
  const left = leftToShip(items, life).find(({ place }) => place === line.place)?.quantity ?? 0;
  const restocked = life.returns.filter((each) => each.restocked === true);
  const gone = shippedOfItem(life.shipments, line.place) - shippedOfItem(restocked, line.place);
  return { ...line, reserved: left * line.perPiece, out: gone * line.perPiece };
}

/** What the change of an order's lines changes of each stock item, by its code; nothing where all stays. */
export function changesOf(
  before: readonly StockLine[],
  after: readonly StockLine[],
  { key, shortNumber }: Pick<Order, 'key' | 'shortNumber'>,
): { code: string; change: StockChange }[] {
  const codes = [...new Set([...before, ...after].map(({ code }) => code))];
  return codes.flatMap((code) => {
    const sum = (lines: readonly StockLine[], of: 'reserved' | 'out') =>
      lines.filter((line) => line.code === code).reduce((total, line) => total + line[of], 0);
    const reserved = sum(after, 'reserved') - sum(before, 'reserved');
    const onHand = sum(before, 'out') - sum(after, 'out');
    if (reserved === 0 && onHand === 0) return [];
    return [
      { code, change: { kind: kindOf(onHand, reserved), onHand, reserved, order: { key, shortNumber }, reason: '' } },
    ];
  });
}

function kindOf(onHand: number, reserved: number): StockMoveKind {
  if (onHand !== 0) return onHand < 0 ? 'ship' : 'return';
  return reserved > 0 ? 'reserve' : 'free';
}

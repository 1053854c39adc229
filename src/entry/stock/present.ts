import type { MovesOfItem, StockSheet } from '../../application/stock/read-stock';
import { categoryName, personName } from '../../domain/settings/names';
import type { StockMove } from '../../domain/stock/movement';
import { availableOf, missingOf, type StockItem, stockState } from '../../domain/stock/stock-item';
import type { Texts } from '../../domain/texts';
import { usageText } from '../../domain/texts/stock-words';
import type { ShownStock, ShownStockItem, ShownStockMove, ShownStockMoves } from './contract';

export function showStock({ isOn, mayKeep, items, settings }: StockSheet, texts: Texts): ShownStock {
  const nameOf = (id: string) => categoryName(settings.categories, id);
  return {
    isOn,
    mayKeep,
    items: items.map((item) => showItem(item, nameOf, texts)),
    categories: settings.categories.map(({ id, name }) => ({ id, name })),
  };
}

function showItem(item: StockItem, nameOf: (id: string) => string, texts: Texts): ShownStockItem {
  const { code, name, unit, onHand, reserved, reorderLevel, usage, version } = item;
  return {
    ...{ code, name, unit, onHand, reserved, reorderLevel, usage, version },
    available: availableOf(item),
    state: stockState(item),
    missing: missingOf(item),
    usageText: usageText(usage, nameOf, texts),
  };
}

export function showStockMoves({ month, months, moves, settings }: MovesOfItem, texts: Texts): ShownStockMoves {
  return { month, months, moves: moves.map((move) => showMove(move, personName(settings.people, move.by), texts)) };
}

function showMove(move: StockMove, byName: string, { choices }: Texts): ShownStockMove {
  const { id, at, kind, onHand, reserved, onHandAfter, reservedAfter, order, reason } = move;
  return {
    ...{ id, at: `${at.date} ${at.time}`, kindName: choices.stockMove[kind] },
    ...{ onHand: signed(onHand), reserved: signed(reserved), onHandAfter, reservedAfter },
    ...{ shortNumber: order?.shortNumber ?? '', reason, byName },
  };
}

/** With a minus sign as people write it. */
function signed(change: number): string {
  if (change === 0) return '';
  return change > 0 ? `+${change}` : `−${-change}`;
}

import type { StockMove } from '../../domain/stock/movement';
import { availableOf, type StockItem, stockState } from '../../domain/stock/stock-item';
import { textsFor } from '../../domain/texts';
import { usageText } from '../../domain/texts/stock-words';
import { stockItemsTab, stockMovesTab } from '../schema/stock';
import { recordTab } from './record-tab';

type Read = 'code' | 'name' | 'unit' | 'onHand' | 'reserved' | 'reorderLevel' | 'shortSince' | 'version' | 'usage';

/** Stock items stand on one running tab. */
export const stockItemRecords = recordTab<StockItem, (typeof stockItemsTab)['columns'], Read>({
  tab: stockItemsTab,
  keyOf: ({ code }) => code,
  monthOf: () => null,
  readFrom: ['code', 'name', 'unit', 'onHand', 'reserved', 'reorderLevel', 'shortSince', 'version', 'usage'],
  fromRow: (row) => ({ ...row }),
  toRow: (item, { names, language }) => ({
    ...item,
    available: availableOf(item),
    state: stockState(item),
    usageText: usageText(item.usage, names.category, textsFor(language)),
  }),
});

/** Movements stand on the tab of the month in which they were booked. */
export const stockMoveRecords = recordTab<StockMove, (typeof stockMovesTab)['columns'], 'id' | 'move'>({
  tab: stockMovesTab,
  keyOf: ({ id }) => id,
  monthOf: ({ month }) => month,
  readFrom: ['id', 'move'],
  fromRow: ({ move }) => move,
  toRow: (move, { names }) => ({
    ...{ bookedOn: move.at.date, bookedAt: move.at.time, code: move.code, name: move.name, kind: move.kind },
    ...{ onHand: move.onHand, reserved: move.reserved },
    ...{ onHandAfter: move.onHandAfter, reservedAfter: move.reservedAfter },
    ...{ shortNumber: move.order?.shortNumber ?? '', reason: move.reason, byName: names.person(move.by) },
    ...{ id: move.id, move },
  }),
});

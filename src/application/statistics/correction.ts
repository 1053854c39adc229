import type { Problem } from '../../domain/problem';
import { asIfNeverClosed, bookedChange } from '../../domain/statistics/closed-months';
import { isOutdated, oldestKept } from '../../domain/statistics/earlier-months';
import { changeOfFigures, type Figures, sumOfFigures } from '../../domain/statistics/figures';
import { figuresFromRows, isClosedBy, type KeptFigure, type MonthTotal } from '../../domain/statistics/kept-figure';
import { differencesOf, type FigureDifference } from '../../domain/statistics/reconcile';
import { monthOf } from '../../domain/time/local-date';
import type { LocalMonth } from '../../domain/time/local-time';
import type { Hearing } from '../carry-out';
import type { Snapshot } from '../ports/order-book';
import type { RecordChanges } from '../ports/records';
import { figureRows, foldedTotals, type RowChanges } from './figure-rows';
import { figuresOfEntry, figuresOfOrder } from './source-figures';

export interface Recomputed {
  month: LocalMonth;
  orders: number;
  /** What was kept wrongly and is right now; the first of them. */
  differences: FigureDifference[];
  differenceCount: number;
  /** Rows that can't be read: then nothing was changed, since their orders would drop out of the figures. */
  unreadable: Problem[];
}

/** What puts kept figures right. */
export interface Correction {
  rows: { figures: RowChanges<KeptFigure>; totals: RowChanges<MonthTotal> };
  addRecords: RecordChanges;
  updateRecords: RecordChanges;
  removeRecords: RecordChanges;
}

/** The outcome is kept in one cell with the request's key. */
const MOST_TOLD = 20;

/**
 * Works the figures that come from a month's tabs out anew and compares them with those kept (J4). What concerns a closed month is booked into the
 * month under way (J5). Null where nothing differs and the totals need no folding, or where rows can't be read.
 */
export function correction(
  { snapshot, now }: Pick<Hearing, 'snapshot' | 'now'>,
  month: LocalMonth,
): { outcome: Recomputed; changes: Correction | null } {
  const orders = snapshot.orders[month] ?? [];
  const unreadable = [...(snapshot.unreadable ?? [])];
  const { kept, right, differences } = comparison(snapshot, month);
  const outcome: Recomputed = {
    month,
    orders: orders.length,
    differences: differences.slice(0, MOST_TOLD),
    differenceCount: differences.length,
    unreadable: unreadable.slice(0, MOST_TOLD),
  };
  const oldest = oldestKept(now.date);
  const isOutgrown = snapshot.records.totals.some(({ key }) => isOutdated(key, oldest));
  if ((differences.length === 0 && !isOutgrown) || unreadable.length > 0) return { outcome, changes: null };
  const isClosed = isClosedBy(snapshot.records.closings);
  const change = bookedChange(changeOfFigures(kept, right), isClosed, monthOf(now.date));
  const named = [...orders.map(({ order }) => order), ...snapshot.records.ledger];
  const names = new Map(named.map(({ customerId, customerName }) => [customerId, customerName]));
  const figures = figureRows(snapshot.records.figures, month, change, (id) => names.get(id) ?? '');
  const totals = foldedTotals(snapshot.records.totals, change, oldest);
  return {
    outcome,
    changes: {
      rows: { figures, totals },
      addRecords: { figures: figures.added, totals: totals.added },
      updateRecords: { figures: figures.updated, totals: totals.updated },
      removeRecords: { totals: totals.removed },
    },
  };
}

/** The figures that come from a month's tabs as they are kept, as they come out anew, and where these differ (J4). */
export function comparison(
  snapshot: Pick<Snapshot, 'orders' | 'records'>,
  month: LocalMonth,
): { kept: Figures; right: Figures; differences: FigureDifference[] } {
  const kept = asIfNeverClosed(figuresFromRows(snapshot.records.figures.filter(({ source }) => source === month)));
  const right = figuresFromTabs(snapshot, month);
  return { kept, right, differences: differencesOf(kept, right) };
}

/** The figures that come from a month's tabs, worked out anew. */
function figuresFromTabs({ orders, records }: Pick<Snapshot, 'orders' | 'records'>, month: LocalMonth): Figures {
  const booked = records.ledger.filter((entry) => entry.month === month);
  return sumOfFigures([
    ...(orders[month] ?? []).map(({ order }) => figuresOfOrder(order)),
    ...booked.map(figuresOfEntry),
  ]);
}

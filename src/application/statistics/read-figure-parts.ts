import type { LedgerEntry } from '../../domain/ledger/entry';
import { shortNumberOf } from '../../domain/order/number';
import type { Order, OrderKey } from '../../domain/order/order';
import type { Settings } from '../../domain/settings/settings';
import type { Figure } from '../../domain/statistics/evaluate';
import { contributes, type FigurePart, keptFigure, partsOf } from '../../domain/statistics/figure-parts';
import type { Slice } from '../../domain/statistics/figures';
import { figuresFromRows } from '../../domain/statistics/kept-figure';
import { type MeasureId, measuresFor } from '../../domain/statistics/measures';
import type { LocalMonth } from '../../domain/time/local-time';
import { lookUp } from '../carry-out';
import type { Snapshot } from '../ports/order-book';
import type { FiguresDesk } from './figures-desk';
import { sourceNeed } from './recompute-month';
import { figuresOfEntry, figuresOfOrder } from './source-figures';

export interface FigurePartsRequest {
  month: LocalMonth;
  measure: MeasureId;
  slice: Slice;
}

/** An order of a figure's list, with what it adds. */
export interface FigureOrder {
  key: OrderKey;
  shortNumber: string;
  customerName: string;
}

export interface FigureParts extends FigurePartsRequest {
  settings: Settings;
  figure: Figure;
  parts: FigurePart<FigureOrder>[];
  /** Do the parts sum to the figure that is kept? Otherwise the month wants recomputing (J4). */
  agrees: boolean;
}

/**
 * What a figure is made of (J3): the orders with the part of each, however old they are. Three reads: which months there are, which of
 * them have orders that belong to it, then those months alone.
 */
export function makeReadFigureParts(desk: FiguresDesk) {
  return ({ month, measure: id, slice }: FigurePartsRequest): FigureParts => {
    const months = desk.months();
    const kept = lookUp(
      desk,
      { action: 'read-statistics', need: { records: { figures: months } } },
      ({ snapshot, now }) => {
        const measure = measuresFor(snapshot.settings)[id];
        const rows = snapshot.records.figures;
        const sources = months.filter((source) =>
          contributes(measure, month, slice, figuresFromRows(rows.filter((row) => row.source === source))),
        );
        return { sources, figure: keptFigure(measure, month, slice, figuresFromRows(rows), now.date) };
      },
    );
    const need = mergedNeed(kept.sources);
    return lookUp(desk, { action: 'read-statistics', need }, ({ snapshot, now }) => {
      const measure = measuresFor(snapshot.settings)[id];
      const parts = partsOf(measure, month, slice, sourcesOf(snapshot), now.date).sort(
        (a, b) => b.part - a.part || (a.subject.key < b.subject.key ? -1 : 1),
      );
      const sum = (of: 'part' | 'whole'): number => parts.reduce((total, each) => total + each[of], 0);
      const agrees = sum('part') === kept.figure.part && sum('whole') === (kept.figure.whole ?? 0);
      return { month, measure: id, slice, settings: snapshot.settings, figure: kept.figure, parts, agrees };
    });
  };
}

function mergedNeed(months: readonly LocalMonth[]) {
  const needs = months.map(sourceNeed);
  return {
    orders: needs.flatMap(({ orders }) => orders),
    records: { ledger: needs.flatMap(({ records }) => records.ledger) },
  };
}

function sourcesOf({ orders, records }: Snapshot) {
  const ofOrders = Object.values(orders)
    .flat()
    .map(({ order }) => ({ subject: named(order), figures: figuresOfOrder(order) }));
  const ofBookings = records.ledger.map((entry) => ({ subject: bookedFor(entry), figures: figuresOfEntry(entry) }));
  return [...ofOrders, ...ofBookings];
}

/** A booking is shown under its order; money that belongs to none under its customer. */
function bookedFor({ orderKey, customerName }: LedgerEntry): FigureOrder {
  return { key: orderKey ?? '', shortNumber: orderKey ? shortNumberOf(orderKey) : '—', customerName };
}

function named({ key, shortNumber, customerName }: Order): FigureOrder {
  return { key, shortNumber, customerName };
}

import type { LedgerEntry } from '../../domain/ledger/entry';
import { shortNumberOf } from '../../domain/order/number';
import type { Order, OrderKey } from '../../domain/order/order';
import type { Settings } from '../../domain/settings/settings';
import type { Figure } from '../../domain/statistics/evaluate';
import { contributes, type FigurePart, keptFigure, partsOf } from '../../domain/statistics/figure-parts';
import { type Figures, type Slice, sumOfFigures } from '../../domain/statistics/figures';
import { figuresFromRows } from '../../domain/statistics/kept-figure';
import { lateChanges, moved, movedByNobody } from '../../domain/statistics/late-orders';
import { type Measure, measureOf, type OpenedMeasureId } from '../../domain/statistics/measures';
import { subjectOf } from '../../domain/statistics/order-contributions';
import type { LocalMonth } from '../../domain/time/local-time';
import { lookUp } from '../carry-out';
import type { Snapshot } from '../ports/order-book';
import type { FiguresDesk } from './figures-desk';
import { sourceNeed } from './recompute-month';
import { figuresOfEntry, figuresOfOrder } from './source-figures';

export interface FigurePartsRequest {
  month: LocalMonth;
  measure: OpenedMeasureId;
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
 * What a figure is made of (J3): the orders with the part of each, however old they are, as they were counted where months are closed (J5).
 * Three reads: which months there are, which of them have orders that belong to it, then those months alone.
 */
export function makeReadFigureParts(desk: FiguresDesk) {
  return ({ month, measure: id, slice }: FigurePartsRequest): FigureParts => {
    const months = desk.months();
    const kept = lookUp(
      desk,
      { action: 'read-statistics', need: { records: { figures: months } } },
      ({ snapshot, now }) => {
        const measure = measureOf(id, snapshot.settings);
        const rows = snapshot.records.figures;
        const sources = months.filter((source) =>
          contributes(measure, month, slice, figuresFromRows(rows.filter((row) => row.source === source))),
        );
        const ofSources = figuresFromRows(rows.filter(({ source }) => sources.includes(source)));
        return { sources, ofSources, figure: keptFigure(measure, month, slice, figuresFromRows(rows), now.date) };
      },
    );
    const need = mergedNeed(kept.sources);
    return lookUp(desk, { action: 'read-statistics', need }, ({ snapshot, now }) => {
      const measure = measureOf(id, snapshot.settings);
      const parts = partsOf(measure, month, slice, sourcesOf(snapshot, kept.ofSources), now.date).sort(
        inOrder(measure),
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

/** More than any figure's part. */
const WEIGHTY = 1e12;

/** What adds most comes first; where something was to be kept, what was not. */
function inOrder({ shortfallFirst, median }: Measure) {
  type Part = FigurePart<FigureOrder>;
  const weight = ({ part, whole, days }: Part): number =>
    median ? (days ?? 0) : shortfallFirst && whole !== part ? WEIGHTY + whole - part : part;
  return (a: Part, b: Part): number => weight(b) - weight(a) || (a.subject.key < b.subject.key ? -1 : 1);
}

/**
 * Orders and their bookings, an order once however many bookings it has; money that belongs to none under its customer. What was booked
 * late counts where it was booked; where no order tells it, it is a part of its own.
 */
function sourcesOf({ orders, records }: Snapshot, kept: Figures): { subject: FigureOrder; figures: Figures }[] {
  const found = new Map<string, { subject: FigureOrder; figures: Figures[] }>();
  const add = (id: string, subject: FigureOrder, figures: Figures): void => {
    const known = found.get(id);
    if (known) known.figures.push(figures);
    else found.set(id, { subject, figures: [figures] });
  };
  const late = lateChanges(kept);
  const told: Figures[] = [];
  for (const { order } of Object.values(orders).flat()) {
    add(order.key, named(order), figuresOfOrder(order));
    const own = late.get(order.key);
    if (!own) continue;
    const change = moved(own, subjectOf(order));
    told.push(change);
    add(order.key, named(order), change);
  }
  add('', NOBODY, movedByNobody(kept, sumOfFigures(told)));
  for (const entry of records.ledger) {
    add(entry.orderKey ?? `customer ${entry.customerId}`, bookedFor(entry), figuresOfEntry(entry));
  }
  return [...found.values()].map(({ subject, figures }) => ({ subject, figures: sumOfFigures(figures) }));
}

const NOBODY: FigureOrder = { key: '', shortNumber: '—', customerName: '' };

/** A booking is shown under its order; money that belongs to none under its customer. */
function bookedFor({ orderKey, customerName }: LedgerEntry): FigureOrder {
  return { key: orderKey ?? '', shortNumber: orderKey ? shortNumberOf(orderKey) : '—', customerName };
}

function named({ key, shortNumber, customerName }: Order): FigureOrder {
  return { key, shortNumber, customerName };
}

import type { Order, OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import { bookedChange } from '../../domain/statistics/closed-months';
import { monthClosed } from '../../domain/statistics/closing';
import { oldestKept } from '../../domain/statistics/earlier-months';
import { type Figures, sumOfFigures } from '../../domain/statistics/figures';
import { isClosedBy } from '../../domain/statistics/kept-figure';
import { monthTaken } from '../../domain/statistics/order-contributions';
import { monthOf } from '../../domain/time/local-date';
import type { LocalMoment, LocalMonth } from '../../domain/time/local-time';
import { ordersByKey } from '../orders/order-in-hand';
import type { ChangeSet, Need, Snapshot } from '../ports/order-book';
import { accountsChange } from './accounts-change';
import { figureRows, totalRows } from './figure-rows';
import { reportAfter } from './report-after';
import { changeOfOrder, figuresOfEntry } from './source-figures';

type Change = Omit<ChangeSet, 'request'>;

/**
 * A need with what statistics take: the kept figures of the months whose orders or bookings may be written, those of the month under way,
 * the running totals, and which months are closed (J4, J5). They come in the same read.
 */
export function withFiguresNeeded(need: Need, now: LocalMoment): Need {
  const sources = sourcesOf(need);
  if (sources.length === 0) return need;
  const figures = [...new Set([...sources, monthOf(now.date)])].sort();
  return { ...need, records: { ...need.records, figures, totals: 'all', closings: 'all' } };
}

/** The months on whose tabs a use case may write orders or bookings. */
function sourcesOf({ numbering = [], orders = [], records = {}, addingTo = {} }: Need): LocalMonth[] {
  const booked = [records.ledger, addingTo.ledger].flatMap((extent) => (extent && extent !== 'all' ? extent : []));
  return [...numbering, ...orders, ...booked];
}

/**
 * A change with its effect on the figures and on the page that shows them: so nothing that is committed can forget them (J4).
 * @param need what the snapshot was read for: where all open accounts came along, the page shows them by age (H2)
 */
export function withFigures(
  snapshot: Snapshot,
  change: Change,
  now: LocalMoment,
  need: Pick<Need, 'records'> = {},
): Change {
  const isClosed = isClosedBy(snapshot.records.closings);
  refuseClosed([...(change.addOrders ?? []), ...(change.reviseOrders ?? [])], isClosed);
  const booked = bookedBySource(snapshot, change, (figures, order) =>
    bookedChange(figures, isClosed, monthOf(now.date), order),
  );
  const accounts = need.records?.receivables ? accountsChange(snapshot, change) : undefined;
  const isBooked = (change.addRecords?.ledger ?? []).length > 0; // credit that pays an order changes only what is owed
  if (!isBooked && booked.every(({ figures }) => figures.size === 0)) return change;
  const rows = booked.map(({ source, figures }) =>
    figureRows(snapshot.records.figures, source, figures, customerNames(change)),
  );
  const totals = totalRows(
    snapshot.records.totals,
    sumOfFigures(booked.map(({ figures }) => figures)),
    oldestKept(now.date),
  );
  const figures = {
    added: rows.flatMap(({ added }) => added),
    updated: rows.flatMap(({ updated }) => updated),
    removed: [],
  };
  return {
    ...change,
    addRecords: { ...change.addRecords, figures: figures.added, totals: totals.added },
    updateRecords: { ...change.updateRecords, figures: figures.updated, totals: totals.updated },
    removeRecords: { ...change.removeRecords, totals: totals.removed },
    statistics: () => reportAfter(snapshot, { figures, totals }, now.date, accounts),
  };
}

/** The content of a closed month's orders stays as it is, and none is added (J5). */
function refuseClosed(orders: readonly Order[], isClosed: (month: LocalMonth) => boolean): void {
  const problems = orders.filter((order) => isClosed(monthTaken(order))).map(monthClosed);
  if (problems.length > 0) throw new Refusal('invalid', problems);
}

/** What a change does to the figures, by the months on whose tabs its orders and bookings stand. */
function bookedBySource(
  snapshot: Snapshot,
  change: Change,
  book: (figures: Figures, order?: OrderKey) => Figures,
): { source: LocalMonth; figures: Figures }[] {
  const { addOrders = [], updateOrders = [], reviseOrders = [] } = change;
  const filed = ordersByKey(snapshot);
  const changes = [...addOrders, ...updateOrders, ...reviseOrders].map((order) => ({
    source: monthTaken(order),
    figures: book(changeOfOrder(filed.get(order.key), order), order.key),
  }));
  const entries = (change.addRecords?.ledger ?? []).map((entry) => ({
    source: entry.month,
    figures: book(figuresOfEntry(entry)),
  }));
  const bySource = new Map<LocalMonth, Figures[]>();
  for (const { source, figures } of [...changes, ...entries]) {
    const known = bySource.get(source);
    if (known) known.push(figures);
    else bySource.set(source, [figures]);
  }
  return [...bySource].map(([source, all]) => ({ source, figures: sumOfFigures(all) }));
}

/** Names of the customers whose orders are written. */
function customerNames({ addOrders = [], updateOrders = [], reviseOrders = [], addRecords = {} }: Change) {
  const named = [...addOrders, ...updateOrders, ...reviseOrders, ...(addRecords.ledger ?? [])];
  const names = new Map(named.map(({ customerId, customerName }) => [customerId, customerName]));
  return (id: string): string => names.get(id) ?? '';
}

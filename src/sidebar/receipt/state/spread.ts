import { type AllocatedPart, proposeAllocation } from '../../../domain/ledger/allocation';
import { plainYuan } from '../../../domain/money/fen';
import type { OpenOrder } from '../../../entry/contract-money';
import { readYuan } from '../../parts/read-text';

/** What stands in the boxes of the orders, by key. */
export type PartTexts = Readonly<Record<string, string>>;

/** How a receipt is spread: what is sent, what is left of it, and which boxes could not be read. */
export interface Spread {
  parts: AllocatedPart[];
  /** Below 0 where more is spread than came. */
  restFen: number;
  unread: string[];
}

/** The proposal as texts: oldest due first, each order as far as it is open (H1). The orders come in that order. */
export function proposedTexts(amountFen: number, orders: readonly OpenOrder[]): PartTexts {
  const claims = orders.map(({ key, openFen }) => ({
    ...{ orderKey: key, amountFen: openFen, paidFen: 0, writtenOffFen: 0 },
  }));
  const { parts } = proposeAllocation(amountFen, claims);
  return Object.fromEntries(parts.map((part) => [part.orderKey, plainYuan(part.amountFen)]));
}

/** Reads the boxes; an empty one, or 0, pays nothing. */
export function readSpread(amountFen: number, orders: readonly OpenOrder[], texts: PartTexts): Spread {
  const parts: AllocatedPart[] = [];
  const unread: string[] = [];
  for (const { key } of orders) {
    const read = readYuan(texts[key] ?? '');
    if (read === 'unreadable' || (read.value ?? 0) < 0) unread.push(key);
    else if (read.value) parts.push({ orderKey: key, amountFen: read.value });
  }
  return { parts, restFen: parts.reduce((rest, part) => rest - part.amountFen, amountFen), unread };
}

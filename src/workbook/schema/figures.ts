import type { Counts } from '../../domain/statistics/counts';
import type { CellKind } from './cell-kind';
import { defineTab } from './tab';
import { instant, json, text } from './value-kinds';
import { choice } from './word-kinds';

const storedCounts: CellKind<Counts> = json(
  (value): value is Counts =>
    typeof value === 'object' && value !== null && Object.values(value).every((each) => Number.isSafeInteger(each)),
);

/** 统计数: what the orders and bookings of a month add to the figures of any month; for code only. */
export const figuresTab = defineTab({
  id: 'figures',
  number: 5,
  monthly: true,
  key: 'key',
  frozenColumns: 1,
  hidden: true,
  warnsBeforeEdits: true,
  columns: {
    key: { kind: text, widthPx: 260 },
    counts: { kind: storedCounts, widthPx: 520 },
    name: { kind: text, widthPx: 160 },
  },
});

/** 统计合计: the sums over all months' 统计数, without those of single customers; for code only. */
export const totalsTab = defineTab({
  id: 'totals',
  number: 1160,
  key: 'key',
  frozenColumns: 1,
  hidden: true,
  warnsBeforeEdits: true,
  columns: {
    key: { kind: text, widthPx: 260 },
    counts: { kind: storedCounts, widthPx: 520 },
  },
});

/** 月结: the months that were closed, and whether they were reopened (J5). */
export const closingsTab = defineTab({
  id: 'closings',
  number: 1165,
  key: 'month',
  frozenColumns: 1,
  warnsBeforeEdits: true,
  columns: {
    month: { kind: text, widthPx: 90 },
    status: { kind: choice((choices) => choices.closingStatus), widthPx: 90 },
    at: { kind: instant, widthPx: 180 },
    by: { kind: text, widthPx: 180 },
    reason: { kind: text, widthPx: 320, wraps: true },
  },
});

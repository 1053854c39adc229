import type { OrderEntry } from '../../domain/order/entry';
import type { PriceApproval } from '../../domain/pricing/price-changes';
import { defineTab } from './tab';
import { date, instant, json, text, time, whole } from './value-kinds';

function isEntry(value: unknown): value is OrderEntry {
  return isRecord(value) && Array.isArray(value.items) && value.items.every(isRecord);
}

function isPriceApprovals(value: unknown): value is PriceApproval[] {
  return Array.isArray(value) && value.every(isRecord);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** 草稿: entries saved incomplete, without a number. */
export const draftsTab = defineTab({
  id: 'drafts',
  number: 1030,
  key: 'id',
  frozenColumns: 1,
  warnsBeforeEdits: true,
  columns: {
    customerName: { kind: text, widthPx: 180 },
    itemCount: { kind: whole, widthPx: 60 },
    savedOn: { kind: date, widthPx: 90 },
    savedAt: { kind: time, widthPx: 60 },
    savedByName: { kind: text, widthPx: 100 },
    version: { kind: whole, widthPx: 50 },
    id: { kind: text, widthPx: 260, hidden: true },
    savedBy: { kind: text, widthPx: 160, hidden: true },
    savedInstant: { kind: instant, widthPx: 180, hidden: true },
    entry: { kind: json(isEntry), widthPx: 200, hidden: true },
    priceApprovals: { kind: json(isPriceApprovals), widthPx: 200, hidden: true },
  },
});

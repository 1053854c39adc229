import type { RecentOrder } from '../../domain/customer/customer';
import { defineTab } from './tab';
import { date, json, text } from './value-kinds';
import { listOf } from './word-kinds';

/** A recent order as it stands in the cell: key, day taken, fingerprint. */
type RecentOrderCell = [RecentOrder['key'], RecentOrder['takenOn'], RecentOrder['itemsFingerprint']];

function isRecentOrders(value: unknown): value is RecentOrderCell[] {
  return (
    Array.isArray(value) &&
    value.every(
      (entry) => Array.isArray(entry) && entry.length === 3 && entry.every((part) => typeof part === 'string'),
    )
  );
}

/** 客户: the customers. */
export const customersTab = defineTab({
  id: 'customers',
  number: 1010,
  key: 'id',
  frozenColumns: 2,
  warnsBeforeEdits: true,
  columns: {
    id: { kind: text, widthPx: 70 },
    name: { kind: text, widthPx: 180 },
    phone: { kind: text, widthPx: 120 },
    address: { kind: text, widthPx: 260 },
    region: { kind: text, widthPx: 90 },
    salesperson: { kind: text, widthPx: 180 },
    registeredOn: { kind: date, widthPx: 90 },
    registeredBy: { kind: text, widthPx: 180 },
    recentOrders: { kind: json(isRecentOrders), widthPx: 120, hidden: true },
    orderMonths: { kind: listOf(text), widthPx: 120, hidden: true },
  },
});

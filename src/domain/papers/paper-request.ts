import type { OrderKey } from '../order/order';
import type { LocalDate, LocalMonth } from '../time/local-time';

/** What each kind of paper is asked for by. */
export interface PaperRequests {
  'production-order': { keys: readonly OrderKey[] };
  /** The production orders that were released today. */
  'released-today': object;
  notice: { key: OrderKey; number: string };
  'delivery-note': { key: OrderKey; number: string };
  'volume-cover': { volume: number };
  statement: { customerId: string; from: LocalDate; to: LocalDate };
  'month-report': { month: LocalMonth };
}

export type PaperKind = keyof PaperRequests;
export type PaperRequest = { [Kind in PaperKind]: { kind: Kind } & PaperRequests[Kind] }[PaperKind];

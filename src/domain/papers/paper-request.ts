import type { OrderKey } from '../order/order';

/** What each kind of paper is asked for by. */
export interface PaperRequests {
  'production-order': { keys: readonly OrderKey[] };
  /** The production orders that were released today. */
  'released-today': object;
  notice: { key: OrderKey; number: string };
  'delivery-note': { key: OrderKey; number: string };
  'volume-cover': { volume: number };
}

export type PaperKind = keyof PaperRequests;
export type PaperRequest = { [Kind in PaperKind]: { kind: Kind } & PaperRequests[Kind] }[PaperKind];

import type { OrderKey } from '../order/order';
import type { LocalDate, LocalMonth } from '../time/local-time';

/** A paper that was sent and is not back (H3). `id` tells it from every other. */
export interface PaperOut {
  id: string;
  order: { key: OrderKey; shortNumber: string } | null;
  customerName: string;
  salesperson: string;
  paper: 'contract' | 'payment-request' | 'statement';
  sentOn: LocalDate;
  /** From the day after it, it is a duty. */
  dueOn: LocalDate;
}

/** Money of an order that is overdue (H2), whole fen. */
export interface OverdueMoney {
  order: { key: OrderKey; shortNumber: string };
  customerName: string;
  salesperson: string;
  dueOn: LocalDate;
  openFen: number;
}

/** A complaint without its answer (I1), with who has to give it. */
export interface OpenComplaint {
  id: string;
  number: string;
  order: { key: OrderKey; shortNumber: string } | null;
  customerName: string;
  /** Addresses of those whom it was routed to. */
  people: readonly string[];
  recordedOn: LocalDate;
  /** The promised day of the answer; null: as soon as can be. */
  answerBy: LocalDate | null;
}

/** A volume that is full and whose cover is not printed (K1). */
export interface FullVolume {
  number: number;
  fullOn: LocalDate;
}

/** A stock item that has less available than its reorder level, or that the books have below zero (N1). */
export interface ShortStock {
  code: string;
  name: string;
  unit: string;
  onHand: number;
  available: number;
  reorderLevel: number;
  /** How many must come for the level to be reached. */
  missing: number;
  since: LocalDate;
}

/** Something about the desk itself that an administrator must see. */
export type DeskTrouble =
  | { what: 'mail-unknown' | 'mail-failed'; id: string; to: string; on: LocalDate }
  | { what: 'mail-quota'; on: LocalDate; waiting: number }
  | { what: 'zones-differ'; on: LocalDate; spreadsheet: string; script: string }
  | { what: 'workbook-half-full'; on: LocalDate; percent: number }
  | { what: 'figures-differ'; on: LocalDate; month: LocalMonth; count: number }
  | { what: 'stock-differed' | 'stock-apart'; on: LocalDate; items: string }
  | { what: 'index-differed' | 'hand-edits'; on: LocalDate; count: number };

/** Open work that is no order's and no notice's own; each list comes from the part of the desk that knows it. */
export interface OtherWork {
  papers: readonly PaperOut[];
  money: readonly OverdueMoney[];
  complaints: readonly OpenComplaint[];
  volumes: readonly FullVolume[];
  stock: readonly ShortStock[];
  troubles: readonly DeskTrouble[];
}

export const NO_OTHER_WORK: OtherWork = {
  ...{ papers: [], money: [], complaints: [], volumes: [] },
  ...{ stock: [], troubles: [] },
};

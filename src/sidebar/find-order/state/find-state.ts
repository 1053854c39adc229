import type { FindOutcome, OrderContent, OrderHit, OrderSheet } from '../../../entry/contract';

/** What the panel shows of one order: it is being read, or it is there. */
export type Shown =
  | { kind: 'reading'; key: string }
  /** `earlier`: what it said at an earlier revision, where that is looked at. */
  | { kind: 'sheet'; order: OrderSheet; earlier: EarlierContent | null };

export interface EarlierContent {
  revision: number;
  content: OrderContent;
}

/** The whole state of the panel that finds orders. */
export interface FindState {
  query: string;
  /** What the hits below were found for; null before the first search. */
  asked: string | null;
  /** Counts the searches, so that an answer which comes late is known and left. */
  search: number;
  searching: boolean;
  hits: readonly OrderHit[];
  /** Set where older months were not searched. */
  more: string | null;
  /** The hit that Enter shows. */
  active: number;
  shown: Shown | null;
  /** The sentence of a call that failed. */
  failure: string | null;
  /** The order that was selected in the grid last. */
  jumpedTo: string | null;
  /** What became of the last step or notice. */
  done: string | null;
}

export type FindAction =
  | { type: 'typed'; query: string }
  | { type: 'asked'; query: string }
  | { type: 'older-asked' }
  | { type: 'found'; search: number; outcome: FindOutcome }
  | { type: 'failed'; search: number; message: string }
  | { type: 'moved'; step: number }
  | { type: 'show-asked'; key: string }
  | { type: 'sheet-came'; order: OrderSheet }
  /** The order was read again after something was done. */
  | { type: 'sheet-renewed'; order: OrderSheet }
  | { type: 'done'; message: string }
  | { type: 'earlier-came'; key: string; earlier: EarlierContent }
  | { type: 'earlier-closed' }
  | { type: 'show-failed'; message: string }
  | { type: 'closed' }
  | { type: 'jumped'; shortNumber: string };

export const NOTHING_ASKED: FindState = {
  query: '',
  asked: null,
  search: 0,
  searching: false,
  hits: [],
  more: null,
  active: 0,
  shown: null,
  failure: null,
  jumpedTo: null,
  done: null,
};

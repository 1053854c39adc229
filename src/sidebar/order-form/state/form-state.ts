import type { ItemEntry, OrderEntry } from '../../../domain/order/entry';
import type { OrderFormData, PossibleDuplicate, RegisteredOrder, ShownProblem } from '../../../entry/contract';
import type { FailureCode } from '../../server/server-error';

/** Everything of an order's entry but its items. */
export type HeaderEntry = Omit<OrderEntry, 'items'>;

/** An item in the form. `id` stays the same when items before it are removed. */
export interface ItemInForm {
  id: number;
  entry: ItemEntry;
  /** What was typed into a field and could not be read, by field. */
  unread: Readonly<Record<string, string>>;
  /** Shown as a card; a finished item is shown as one line. */
  open: boolean;
}

export interface DraftRef {
  id: string;
  version: number;
}

export type Purpose = 'register' | 'draft';

/** A save that brought no outcome, in words. */
export interface SaveFailure {
  code: FailureCode;
  message: string;
  reference: string;
}

/** An attempt to save: for what, and the entry as text. */
export interface Attempt {
  purpose: Purpose;
  sent: string;
}

/** How far the saving of the entry is. */
export type Saving =
  | { kind: 'idle' }
  | { kind: 'sending'; attempt: Attempt }
  /** The server answered and did not carry it out. */
  | { kind: 'refused'; failure: SaveFailure }
  /** It may have been carried out. The entry stays as it was sent until the same request is answered. */
  | { kind: 'in-doubt'; failure: SaveFailure }
  | { kind: 'possible-duplicate'; duplicates: readonly PossibleDuplicate[] }
  | { kind: 'draft-saved'; purpose: Purpose; missing: readonly ShownProblem[] }
  | { kind: 'registered'; customerName: string; orders: readonly RegisteredOrder[]; mayDiffer: boolean };

/**
 * What the clerk wants done once. The key is made with the form, not with the click, so that a double click, a retry
 * and a reopened sidebar all send the same one; a new one is made when the server has said that it wrote something.
 * `doubted` is the last attempt that may have been carried out; `changed` where attempts with other content may have
 * been carried out too.
 */
export interface Intent {
  key: string;
  doubted: Attempt | null;
  changed: boolean;
}

/** What a person had typed when the sidebar closed: put back, or offered where they had begun something new. */
export type Restored = { kind: 'none' } | { kind: 'put-back' } | { kind: 'offered'; text: string };

/** The whole state of the order form. */
export interface OrderFormState {
  data: OrderFormData | null;
  loadFailure: SaveFailure | null;
  header: HeaderEntry;
  /** What could not be read, by path of the header's field. */
  unread: Readonly<Record<string, string>>;
  customerQuery: string;
  items: readonly ItemInForm[];
  nextItemId: number;
  /** The clerk has entered something for this order. */
  begun: boolean;
  removed: { item: ItemInForm; place: number } | null;
  draft: DraftRef | null;
  /** A save was tried: what is missing is marked beside its field from now on. */
  attempted: boolean;
  /** Problems of the last answer, until their field is changed. */
  serverProblems: readonly ShownProblem[];
  saving: Saving;
  intent: Intent;
  restored: Restored;
}

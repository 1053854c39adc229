import type { ItemEntry, NewCustomerEntry } from '../../../domain/order/entry';
import type { LocalDate, LocalTime } from '../../../domain/time/local-time';
import type { FormCustomer, OrderFormData, SaveOutcome } from '../../../entry/contract';
import type { ServerError } from '../../server/server-error';
import type { Change } from './change';
import type { Attempt, HeaderEntry } from './form-state';

export interface Moment {
  date: LocalDate;
  time: LocalTime;
}

/** What could not be read, by field. */
export type Unread = Readonly<Record<string, string>>;

/** What the clerk enters. Each is stamped with the moment: the first one says when the order was taken (A1). */
export type EntryAction =
  | { type: 'header-edited'; change: Change<HeaderEntry>; unread: Unread }
  | { type: 'customer-asked'; query: string }
  | { type: 'customer-chosen'; customer: FormCustomer }
  | { type: 'new-customer-begun'; customer: NewCustomerEntry }
  | { type: 'new-customer-edited'; change: Change<NewCustomerEntry> }
  | { type: 'customer-cleared' }
  | { type: 'item-edited'; itemId: number; change: Change<ItemEntry>; unread: Unread }
  | { type: 'item-added'; finished: ReadonlySet<number> }
  | { type: 'item-copied'; itemId: number | null; finished: ReadonlySet<number> }
  | { type: 'item-removed'; itemId: number }
  | { type: 'item-put-back' };

export type SavingAction =
  | { type: 'save-sent'; attempt: Attempt }
  | { type: 'save-answered'; outcome: SaveOutcome; nextKey: string }
  | { type: 'save-failed'; error: ServerError }
  | { type: 'save-blocked' }
  | { type: 'editing-resumed' };

export type LoadingAction =
  | { type: 'data-came'; data: OrderFormData }
  | { type: 'data-renewed'; data: OrderFormData }
  | { type: 'data-failed'; error: ServerError }
  | { type: 'draft-came'; data: OrderFormData; nextKey: string }
  | { type: 'offer-taken' }
  | { type: 'offer-refused' }
  | { type: 'form-emptied'; nextKey: string };

export type FormAction =
  | (EntryAction & { at: Moment | null })
  | { type: 'item-shown'; itemId: number; open: boolean }
  | SavingAction
  | LoadingAction;

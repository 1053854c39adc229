import type { OrderFormData } from '../../../../src/entry/contract';
import type { EntryAction, FormAction } from '../../../../src/sidebar/order-form/state/action';
import type { OrderFormState } from '../../../../src/sidebar/order-form/state/form-state';
import { newForm } from '../../../../src/sidebar/order-form/state/new-form';
import { reduce } from '../../../../src/sidebar/order-form/state/reduce';
import { formData } from '../../support/form-data';

export const AT = { date: '2026-11-25', time: '15:20' };
export const NOTHING_FINISHED: ReadonlySet<number> = new Set();

/** An action of the clerk at an ordinary moment. */
export function entered(action: EntryAction, at = AT): FormAction {
  return { ...action, at };
}

/** The form after these actions, with the desk's data. */
export function formAfter(actions: readonly FormAction[], data: OrderFormData = formData()): OrderFormState {
  const loaded = reduce(newForm('first-key'), { type: 'data-came', data });
  return actions.reduce(reduce, loaded);
}

/** Typing into fields of the item with this id. */
export function itemEdit(itemId: number, change: Extract<EntryAction, { type: 'item-edited' }>['change']): FormAction {
  return entered({ type: 'item-edited', itemId, change, unread: {} });
}

export function headerEdit(change: Extract<EntryAction, { type: 'header-edited' }>['change']): FormAction {
  return entered({ type: 'header-edited', change, unread: {} });
}

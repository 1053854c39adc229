import type { OrderEntry } from '../../../domain/order/entry';
import type { OrderFormData } from '../../../entry/contract';
import type { LoadingAction } from './action';
import { pinTaken } from './edit';
import type { ItemInForm, OrderFormState } from './form-state';
import { isKeptText, keptText, putBack } from './kept-form';
import { newForm, newItem, nextForm } from './new-form';

/** The desk's data come in, and with them what was typed before. */
export function load(state: OrderFormState, action: LoadingAction): OrderFormState {
  switch (action.type) {
    case 'data-came':
      return withKeptText(withData(state, action.data), action.data);
    case 'data-renewed':
      return withData(state, action.data);
    case 'data-failed': {
      const { code, message, reference } = action.error;
      return { ...state, loadFailure: { code, message, reference } };
    }
    case 'draft-came':
      return withDraft(state, action.data, action.nextKey);
    case 'offer-taken':
      return state.restored.kind === 'offered' ? putBack(state, state.restored.text) : state;
    case 'offer-refused':
      return { ...state, restored: { kind: 'none' } };
    case 'form-emptied':
      return emptied(state, action.nextKey);
  }
}

/** What was typed before the data came stays; the moment taken is known only now. */
function withData(state: OrderFormState, data: OrderFormData): OrderFormState {
  const loaded = { ...state, data, loadFailure: null };
  return state.begun ? pinTaken(loaded, data.now) : loaded;
}

function withKeptText(state: OrderFormState, data: OrderFormData): OrderFormState {
  if (data.draft) return withDraft(state, data, state.intent.key);
  if (!data.scratch || !isKeptText(data.scratch)) return state;
  if (state.begun) return { ...state, restored: { kind: 'offered', text: data.scratch } };
  return putBack(state, data.scratch);
}

/** Opens a draft under a key of its own, in place of what is in the form: that can be had back. */
function withDraft(state: OrderFormState, data: OrderFormData, key: string): OrderFormState {
  if (!data.draft) return { ...state, data };
  const { id, version, entry } = data.draft;
  const { items, ...header } = entry;
  const inForm = itemsInForm(items);
  return {
    ...newForm(key),
    data,
    header,
    items: inForm,
    nextItemId: inForm.length + 1,
    begun: true,
    draft: { id, version },
    attempted: true,
    restored: offerOf(state),
  };
}

/** Starts over. What was typed can be had back, unless it is registered. */
function emptied(state: OrderFormState, nextKey: string): OrderFormState {
  return { ...nextForm(state, nextKey), restored: offerOf(state) };
}

function offerOf(state: OrderFormState): OrderFormState['restored'] {
  const text = keptText(state);
  return text === null ? { kind: 'none' } : { kind: 'offered', text };
}

function itemsInForm(items: OrderEntry['items']): ItemInForm[] {
  const inForm = items.map(
    (entry, index): ItemInForm => ({ id: index + 1, entry, unread: {}, open: items.length < 3 }),
  );
  return inForm.length > 0 ? inForm : [newItem(1)];
}

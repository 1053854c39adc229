import type { ItemEntry } from '../../../domain/order/entry';
import type { Intent, ItemInForm, OrderFormState } from './form-state';

/** What the clerk most often enters; all of it can be changed. Goods leave when they are paid, unless agreed otherwise (F2). */
const HEADER_DEFAULTS = { channel: 'phone', paymentWay: 'prepaid' } as const;
const ITEM_DEFAULTS: ItemEntry = { sizeBasis: 'opening', quantity: 1 };

export function newItem(id: number, entry: ItemEntry = {}): ItemInForm {
  return { id, entry: { ...ITEM_DEFAULTS, ...entry }, unread: {}, open: true };
}

export function newIntent(key: string): Intent {
  return { key, doubted: null, changed: false };
}

/** An empty form with one empty item. @param requestKey the key of its first intent */
export function newForm(requestKey: string): OrderFormState {
  return {
    data: null,
    loadFailure: null,
    header: { ...HEADER_DEFAULTS },
    unread: {},
    customerQuery: '',
    items: [newItem(1)],
    nextItemId: 2,
    begun: false,
    removed: null,
    draft: null,
    attempted: false,
    serverProblems: [],
    saving: { kind: 'idle' },
    intent: newIntent(requestKey),
    restored: { kind: 'none' },
  };
}

/** The same form for the next order: the desk's data stay, everything typed goes. */
export function nextForm(state: OrderFormState, requestKey: string): OrderFormState {
  return { ...newForm(requestKey), data: state.data };
}

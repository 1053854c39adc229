import type { EntryAction, Moment } from './action';
import { applyChange } from './change';
import { beginNewCustomer, chooseCustomer, clearCustomer, editNewCustomer } from './customer';
import type { OrderFormState } from './form-state';
import { addItem, cleared, copyItem, editItem, putItemBack, removeItem } from './items';

/**
 * Carries out what the clerk entered. The first entry pins the moment at which the order was taken (A1): it is when the
 * customer called, not when the form was finished, and the cut-off goes by it (C1).
 */
export function edit(state: OrderFormState, action: EntryAction, at: Moment | null): OrderFormState {
  const begun = state.begun ? state : { ...pinTaken(state, at), begun: true };
  const edited = carryOut(begun, action);
  return { ...edited, serverProblems: withoutFieldOf(action, edited), saving: { kind: 'idle' } };
}

/** Sets the moment taken where the clerk has not set it. */
export function pinTaken(state: OrderFormState, at: Moment | null): OrderFormState {
  if (!at || state.header.takenOn || state.header.takenAtTime) return state;
  return { ...state, header: { ...state.header, takenOn: at.date, takenAtTime: at.time } };
}

function carryOut(state: OrderFormState, action: EntryAction): OrderFormState {
  switch (action.type) {
    case 'header-edited':
      return {
        ...state,
        header: applyChange(state.header, action.change),
        unread: applyChange(state.unread, { ...cleared(action.change), ...action.unread }),
      };
    case 'customer-asked':
      return { ...state, customerQuery: action.query };
    case 'customer-chosen':
      return chooseCustomer(state, action.customer.id);
    case 'new-customer-begun':
      return beginNewCustomer(state, action.customer);
    case 'new-customer-edited':
      return editNewCustomer(state, action.change);
    case 'customer-cleared':
      return clearCustomer(state);
    case 'item-edited':
      return editItem(state, action.itemId, action.change, action.unread);
    case 'item-added':
      return addItem(state, action.finished);
    case 'item-copied':
      return copyItem(state, action.itemId, action.finished);
    case 'item-removed':
      return removeItem(state, action.itemId);
    case 'item-put-back':
      return putItemBack(state);
  }
}

/** A problem that the server found stands until its field is changed; items that move make those of items unfounded. */
function withoutFieldOf(action: EntryAction, state: OrderFormState): OrderFormState['serverProblems'] {
  const { serverProblems } = state;
  switch (action.type) {
    case 'header-edited':
      return serverProblems.filter(({ field }) => !(field in action.change));
    case 'item-edited': {
      const place = state.items.findIndex(({ id }) => id === action.itemId);
      return serverProblems.filter(
        ({ field }) => !Object.keys(action.change).some((each) => field === `items.${place}.${each}`),
      );
    }
    case 'item-added':
    case 'customer-asked':
      return serverProblems;
    case 'item-copied':
    case 'item-removed':
    case 'item-put-back':
      return serverProblems.filter(({ field }) => !field.startsWith('items'));
    default:
      return serverProblems.filter(
        ({ field }) => !/^(customerId|newCustomer|phone|deliveryAddress|salesperson)/.test(field),
      );
  }
}

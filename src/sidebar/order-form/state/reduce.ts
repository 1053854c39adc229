import type { FormAction } from './action';
import { edit } from './edit';
import type { OrderFormState } from './form-state';
import { showItem } from './items';
import { load } from './loading';
import { save } from './saving';

/** The next state of the order form. Pure: moments and keys come with the action. */
export function reduce(state: OrderFormState, action: FormAction): OrderFormState {
  switch (action.type) {
    case 'save-sent':
    case 'save-answered':
    case 'save-failed':
    case 'save-blocked':
    case 'editing-resumed':
      return save(state, action);
    case 'data-came':
    case 'data-renewed':
    case 'data-failed':
    case 'draft-came':
    case 'offer-taken':
    case 'offer-refused':
    case 'form-emptied':
      return load(state, action);
    case 'item-shown':
      return showItem(state, action.itemId, action.open);
    default:
      return isFrozen(state) ? state : edit(state, action, action.at);
  }
}

/** While an answer is awaited, or one is in doubt, the entry stays as it was sent (see `save`). */
export function isFrozen({ saving }: Pick<OrderFormState, 'saving'>): boolean {
  return saving.kind === 'sending' || saving.kind === 'in-doubt' || saving.kind === 'registered';
}

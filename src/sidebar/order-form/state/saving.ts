import type { SaveOutcome } from '../../../entry/contract';
import { type ServerError, settlesDoubt } from '../../server/server-error';
import type { SavingAction } from './action';
import type { Attempt, Intent, OrderFormState, SaveFailure } from './form-state';
import { newIntent } from './new-form';

/**
 * The saving of an entry, step by step. What keeps an order from being made twice:
 *
 * 1. An intent has one key, sent with every attempt; the server carries a key out once and answers the same again.
 * 2. While an answer is awaited nothing is sent and nothing is edited.
 * 3. An attempt without a certain answer (no answer, a crash) leaves the intent in doubt: the form offers to send the very
 *    same entry again, which makes it certain one way or the other.
 * 4. A refusal is certain: the entry can be changed and is sent with the same key, so that an earlier attempt which
 *    arrives late still can't add a second order.
 * 5. Where the clerk goes back to editing while in doubt, the key stays too: two orders are worse than one with the older
 *    content. If the doubtful attempt was carried out, the server answers what it registered then; `mayDiffer` has the
 *    form say so wherever something else was sent since.
 * 6. A new key is made when the server has said that it wrote something.
 */
export function save(state: OrderFormState, action: SavingAction): OrderFormState {
  switch (action.type) {
    case 'save-sent':
      if (state.saving.kind === 'sending') return state;
      return { ...state, saving: { kind: 'sending', attempt: action.attempt } };
    case 'save-answered':
      return state.saving.kind === 'sending'
        ? answered(state, state.saving.attempt, action.outcome, action.nextKey)
        : state;
    case 'save-failed':
      return state.saving.kind === 'sending' ? failed(state, state.saving.attempt, action.error) : state;
    case 'save-blocked':
      return { ...state, attempted: true };
    case 'editing-resumed':
      return { ...state, saving: { kind: 'idle' } };
  }
}

function answered(state: OrderFormState, attempt: Attempt, outcome: SaveOutcome, nextKey: string): OrderFormState {
  const next = newIntent(nextKey);
  switch (outcome.kind) {
    case 'registered': {
      const mayDiffer = isChanged(state.intent, attempt);
      return { ...state, intent: next, saving: { ...outcome, mayDiffer } };
    }
    case 'draft':
      return {
        ...state,
        intent: next,
        draft: { id: outcome.id, version: outcome.version },
        attempted: true,
        serverProblems: outcome.missing,
        saving: { kind: 'draft-saved', purpose: attempt.purpose, missing: outcome.missing },
      };
    case 'possible-duplicate':
      // Nothing was written, so the same intent goes on with the same key.
      return { ...state, intent: newIntent(state.intent.key), saving: outcome };
  }
}

function failed(state: OrderFormState, attempt: Attempt, error: ServerError): OrderFormState {
  const failure: SaveFailure = { code: error.code, message: error.message, reference: error.reference };
  const doubtful = error.mayBeDone || (state.intent.doubted !== null && !settlesDoubt(error.code));
  if (doubtful) {
    return { ...state, intent: inDoubt(state.intent, attempt), saving: { kind: 'in-doubt', failure } };
  }
  return {
    ...state,
    intent: newIntent(state.intent.key),
    attempted: true,
    serverProblems: error.problems,
    saving: { kind: 'refused', failure },
  };
}

/** The intent after an attempt that may have been carried out. */
export function inDoubt(intent: Intent, attempt: Attempt): Intent {
  return { ...intent, doubted: attempt, changed: isChanged(intent, attempt) };
}

/** Was something else than this attempt perhaps carried out with the same key? */
function isChanged({ doubted, changed }: Intent, attempt: Attempt): boolean {
  return changed || (doubted !== null && doubted.sent !== attempt.sent);
}

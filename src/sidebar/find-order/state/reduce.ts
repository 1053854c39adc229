import type { FindAction, FindState } from './find-state';

/** The next state of the panel. Answers of searches that a later one has overtaken change nothing. */
export function reduce(state: FindState, action: FindAction): FindState {
  switch (action.type) {
    case 'typed':
      return { ...state, query: action.query };
    case 'asked':
      return { ...begun(state), asked: action.query, hits: [], more: null, active: 0 };
    case 'older-asked':
      return begun(state);
    case 'found':
      if (action.search !== state.search) return state;
      return {
        ...state,
        searching: false,
        hits: [...state.hits, ...action.outcome.hits],
        more: action.outcome.more,
        active: Math.min(state.hits.length, state.hits.length + action.outcome.hits.length - 1),
      };
    case 'failed':
      return action.search === state.search ? { ...state, searching: false, failure: action.message } : state;
    case 'moved':
      return { ...state, active: clamp(state.active + action.step, state.hits.length) };
    case 'show-asked':
      return { ...state, shown: { kind: 'reading', key: action.key }, failure: null, jumpedTo: null, done: null };
    case 'sheet-came':
      // The clerk may have gone back, or on to another order, meanwhile.
      return state.shown?.kind === 'reading' && state.shown.key === action.order.key
        ? { ...state, shown: { kind: 'sheet', order: action.order, earlier: null } }
        : state;
    case 'sheet-renewed':
      return state.shown?.kind === 'sheet' && state.shown.order.key === action.order.key
        ? { ...state, shown: { kind: 'sheet', order: action.order, earlier: null } }
        : state;
    case 'done':
      return { ...state, done: action.message, failure: null, jumpedTo: null };
    case 'earlier-came':
      return state.shown?.kind === 'sheet' && state.shown.order.key === action.key
        ? { ...state, shown: { ...state.shown, earlier: action.earlier } }
        : state;
    case 'earlier-closed':
      return state.shown?.kind === 'sheet' ? { ...state, shown: { ...state.shown, earlier: null } } : state;
    case 'show-failed':
      return { ...state, shown: state.shown?.kind === 'reading' ? null : state.shown, failure: action.message };
    case 'closed':
      return { ...state, shown: null, failure: null, jumpedTo: null, done: null };
    case 'jumped':
      return { ...state, jumpedTo: action.shortNumber, failure: null, done: null };
  }
}

function begun(state: FindState): FindState {
  return {
    ...state,
    search: state.search + 1,
    searching: true,
    failure: null,
    shown: null,
    jumpedTo: null,
    done: null,
  };
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1));
}

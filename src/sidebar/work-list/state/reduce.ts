import type { WorkListAction, WorkListState } from './work-list-state';

/** The next state of the page. */
export function reduce(state: WorkListState, action: WorkListAction): WorkListState {
  switch (action.type) {
    case 'asked':
      return { ...state, loading: true, failure: null };
    case 'came':
      return { ...state, loading: false, list: action.list, filter: firstFilter(state, action.list) };
    case 'failed':
      return { ...state, loading: false, busy: null, failure: action.message };
    case 'filtered':
      return { ...state, filter: action.filter, active: null };
    case 'grouped':
      return { ...state, grouping: action.grouping };
    case 'moved':
      return { ...state, active: action.to };
    case 'began':
      return { ...state, busy: action.id, failure: null, done: null };
    case 'ended':
      return { ...state, busy: null, done: action.message };
  }
}

/** Whoever has nothing to do themselves first sees everybody's work. */
function firstFilter(state: WorkListState, list: NonNullable<WorkListState['list']>): WorkListState['filter'] {
  if (state.list !== null) return state.filter;
  return list.duties.some(({ isMine }) => isMine) || list.duties.length === 0 ? 'mine' : 'all';
}

import { useReducer, useRef } from 'preact/hooks';
import type { ServerClient } from '../../server/client';
import { focusGrid } from '../../server/script-run';
import { failureText } from '../../server/server-error';
import type { FormTexts } from '../../texts';
import { type FindState, NOTHING_ASKED } from '../state/find-state';
import { reduce } from '../state/reduce';

export interface FindCommands {
  type(query: string): void;
  /** Searches for what is typed. */
  search(): void;
  older(): void;
  move(step: number): void;
  show(key: string): void;
  close(): void;
  jump(order: { key: string; shortNumber: string }): void;
  /** Something was done to the order that is shown: tells it, and reads the order again. */
  renew(key: string, message: string): void;
  /** Shows what the order said at an earlier revision. */
  showRevision(key: string, revision: number): void;
  closeRevision(): void;
  /** Reads the order again: a colleague may have gone on with it. */
  reread(key: string): void;
  /** Opens the dialog that changes or withdraws the order by notice. */
  draftNotice(key: string): void;
}

/** The panel without its looks. */
export function useFindOrder(
  server: ServerClient,
  words: FormTexts['form'],
): { state: FindState; commands: FindCommands } {
  const [state, dispatch] = useReducer(reduce, NOTHING_ASKED);
  const searches = useRef(0);

  const find = async (query: string, more: string | null) => {
    searches.current += 1;
    const search = searches.current;
    try {
      dispatch({ type: 'found', search, outcome: await server.call('findOrders', { query, more }) });
    } catch (error) {
      dispatch({ type: 'failed', search, message: failureText(error, words.noAnswer) });
    }
  };
  const show = async (key: string) => {
    dispatch({ type: 'show-asked', key });
    try {
      dispatch({ type: 'sheet-came', order: await server.call('readOrder', { key }) });
    } catch (error) {
      dispatch({ type: 'show-failed', message: failureText(error, words.noAnswer) });
    }
  };
  const jump = async ({ key, shortNumber }: { key: string; shortNumber: string }) => {
    try {
      await server.call('jumpToOrder', { key });
      dispatch({ type: 'jumped', shortNumber });
      focusGrid();
    } catch (error) {
      dispatch({ type: 'show-failed', message: failureText(error, words.noAnswer) });
    }
  };

  const renew = async (key: string, message: string) => {
    dispatch({ type: 'done', message });
    try {
      dispatch({ type: 'sheet-renewed', order: await server.call('readOrder', { key }) });
    } catch (error) {
      dispatch({ type: 'show-failed', message: failureText(error, words.noAnswer) });
    }
  };
  const showRevision = async (key: string, revision: number) => {
    try {
      const content = await server.call('readRevision', { key, revision });
      dispatch({ type: 'earlier-came', key, earlier: { revision, content } });
    } catch (error) {
      dispatch({ type: 'show-failed', message: failureText(error, words.noAnswer) });
    }
  };
  const draftNotice = async (key: string) => {
    try {
      await server.call('showNoticeForm', { key });
      // Whatever was done in the dialog: when the keyboard comes back, the order is read again, once.
      window.addEventListener('focus', () => void renew(key, ''), { once: true });
    } catch (error) {
      dispatch({ type: 'show-failed', message: failureText(error, words.noAnswer) });
    }
  };

  return {
    state,
    commands: {
      type: (query) => dispatch({ type: 'typed', query }),
      search() {
        const query = state.query.trim();
        if (!query) return;
        dispatch({ type: 'asked', query });
        void find(query, null);
      },
      older() {
        if (state.asked === null || state.more === null || state.searching) return;
        dispatch({ type: 'older-asked' });
        void find(state.asked, state.more);
      },
      move: (step) => dispatch({ type: 'moved', step }),
      show: (key) => void show(key),
      close: () => dispatch({ type: 'closed' }),
      jump: (order) => void jump(order),
      renew: (key, message) => void renew(key, message),
      reread: (key) => void renew(key, ''),
      showRevision: (key, revision) => void showRevision(key, revision),
      closeRevision: () => dispatch({ type: 'earlier-closed' }),
      draftNotice: (key) => void draftNotice(key),
    },
  };
}

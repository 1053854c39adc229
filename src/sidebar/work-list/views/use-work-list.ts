import { useEffect, useReducer, useRef } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { ShownDuty, ShownMail } from '../../../entry/contract-reminders';
import type { ServerClient } from '../../server/client';
import { newRequestKey } from '../../server/request-key';
import { focusGrid } from '../../server/script-run';
import { failureText } from '../../server/server-error';
import { reduce } from '../state/reduce';
import { type Grouping, NOTHING_READ, type WorkListState } from '../state/work-list-state';
import type { WorkListTexts } from '../texts';

export interface WorkListCommands {
  refresh(): void;
  filter(filter: WorkListState['filter']): void;
  group(grouping: Grouping): void;
  move(to: string): void;
  /** Opens the order's panel at the step that settles the duty. */
  settle(duty: ShownDuty): void;
  /** Selects the order's row in the grid. */
  locate(duty: ShownDuty): void;
  decide(mail: ShownMail, decision: 'send-again' | 'dismiss'): void;
  open(page: 'new-order' | 'find-order'): void;
}

/** The page without its looks: reads the list when it is opened, and lets the workbook's tab be written anew behind it. */
export function useWorkList(
  server: ServerClient,
  texts: WorkListTexts,
): { state: WorkListState; commands: WorkListCommands } {
  const [state, dispatch] = useReducer(reduce, NOTHING_READ);
  const { page, noAnswer } = texts;
  const decisions = useRef(new Map<string, string>());

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: 'failed', message: failureText(error, noAnswer) });
    }
  };
  const read = () =>
    attempt(async () => {
      dispatch({ type: 'asked' });
      dispatch({ type: 'came', list: await server.call('openWorkList', {}) });
    });
  /** The tab follows; where somebody is just saving it stays as it is until the next run, and nobody need hear of it. */
  const writeTab = () => server.call('refreshWorkList', { requestKey: newRequestKey() }).then(ignore, ignore);
  const refresh = () => void read().then(writeTab);

  useEffect(refresh, []);

  const begin = (id: string, work: () => Promise<string | null>) =>
    void attempt(async () => {
      dispatch({ type: 'began', id });
      dispatch({ type: 'ended', message: await work() });
    });

  return {
    state,
    commands: {
      refresh,
      filter: (filter) => dispatch({ type: 'filtered', filter }),
      group: (grouping) => dispatch({ type: 'grouped', grouping }),
      move: (to) => dispatch({ type: 'moved', to }),
      settle: ({ id, orderKey, target }) =>
        begin(id, async () => {
          const step = target.to === 'step' ? target.step : target.to === 'notice' ? 'notice' : '';
          const panel = target.to === 'volumes' || target.to === 'stock' ? target.to : 'order';
          await server.call('showOrderPanel', { page: panel, key: orderKey, step });
          return null;
        }),
      locate: ({ id, orderKey, shortNumber }) =>
        begin(id, async () => {
          await server.call('jumpToOrder', { key: orderKey });
          focusGrid();
          return fill(page.located, { number: shortNumber });
        }),
      decide: ({ id }, decision) =>
        begin(id, async () => {
          const intent = `${id} ${decision}`;
          const requestKey = decisions.current.get(intent) ?? newRequestKey();
          decisions.current.set(intent, requestKey);
          await server.call('settleMail', { requestKey, id, decision });
          decisions.current.delete(intent);
          await read();
          return page.mailSettled;
        }),
      open: (which) =>
        void attempt(async () => {
          await server.call('showOrderPanel', { page: which, key: '', step: '' });
        }),
    },
  };
}

function ignore(): void {}

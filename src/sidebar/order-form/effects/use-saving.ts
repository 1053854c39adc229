import { useRef } from 'preact/hooks';
import type { SaveOutcome, SaveRequest } from '../../../entry/contract';
import type { ServerClient } from '../../server/client';
import { newRequestKey } from '../../server/request-key';
import { ServerError } from '../../server/server-error';
import type { FormAction } from '../state/action';
import { entryOf } from '../state/entry-of';
import type { Attempt, OrderFormState, Purpose } from '../state/form-state';

export interface SaveCommands {
  /** Sends the entry as it stands. Does nothing while an answer is awaited. */
  save(purpose: Purpose, options?: { duplicatesSeen?: boolean }): void;
  /** Sends the very attempt again whose outcome is in doubt. */
  sendAgain(): void;
}

/** Sends saves, one at a time. A second click in the same instant finds the first one under way. */
export function useSaving(
  server: ServerClient,
  latest: { readonly current: OrderFormState },
  dispatch: (action: FormAction) => void,
): SaveCommands {
  const underWay = useRef(false);

  const send = async (attempt: Attempt) => {
    if (underWay.current) return;
    underWay.current = true;
    const requestKey = latest.current.intent.key;
    dispatch({ type: 'save-sent', attempt });
    try {
      const request: SaveRequest = { requestKey, ...JSON.parse(attempt.sent) };
      const name = attempt.purpose === 'register' ? 'registerOrder' : 'saveDraft';
      const outcome: SaveOutcome = await server.call(name, request);
      dispatch({ type: 'save-answered', outcome, nextKey: newRequestKey() });
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      dispatch({ type: 'save-failed', error });
    } finally {
      underWay.current = false;
    }
  };

  return {
    save(purpose, { duplicatesSeen = false } = {}) {
      void send({ purpose, sent: requestText(latest.current, duplicatesSeen) });
    },
    sendAgain() {
      const { doubted } = latest.current.intent;
      if (doubted) void send(doubted);
    },
  };
}

/** The request without its key, as text: so an attempt can be sent again as it was, and compared with another. */
function requestText(state: OrderFormState, duplicatesSeen: boolean): string {
  const request: Omit<SaveRequest, 'requestKey'> = { entry: entryOf(state), draft: state.draft, duplicatesSeen };
  return JSON.stringify(request);
}

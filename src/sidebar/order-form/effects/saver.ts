import type { SaveOutcome, SaveRequest } from '../../../entry/contract';
import type { ServerClient } from '../../server/client';
import { ServerError } from '../../server/server-error';
import type { SavingAction } from '../state/action';
import { entryOf } from '../state/entry-of';
import type { Attempt, OrderFormState, Purpose } from '../state/form-state';

export interface Saver {
  /** Sends the entry as it stands. Does nothing while an answer is awaited. */
  save(purpose: Purpose, options?: { duplicatesSeen?: boolean }): Promise<void>;
  /** Sends the very attempt again whose outcome is in doubt. */
  sendAgain(): Promise<void>;
}

/** Sends saves, one at a time: a second click in the same instant finds the first one under way. */
export function makeSaver(desk: {
  server: Pick<ServerClient, 'call'>;
  state(): OrderFormState;
  dispatch(action: SavingAction): void;
  newKey(): string;
}): Saver {
  let underWay = false;

  const send = async (attempt: Attempt) => {
    if (underWay) return;
    underWay = true;
    const requestKey = desk.state().intent.key;
    desk.dispatch({ type: 'save-sent', attempt });
    try {
      const request: SaveRequest = { requestKey, ...JSON.parse(attempt.sent) };
      const name = attempt.purpose === 'register' ? 'registerOrder' : 'saveDraft';
      const outcome: SaveOutcome = await desk.server.call(name, request);
      desk.dispatch({ type: 'save-answered', outcome, nextKey: desk.newKey() });
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      desk.dispatch({ type: 'save-failed', error });
    } finally {
      underWay = false;
    }
  };

  return {
    save: (purpose, { duplicatesSeen = false } = {}) =>
      send({ purpose, sent: requestText(desk.state(), duplicatesSeen) }),
    async sendAgain() {
      const { saving, intent } = desk.state();
      if (saving.kind === 'in-doubt' && intent.doubted) await send(intent.doubted);
    },
  };
}

/** The request without its key, as text: so an attempt can be sent again as it was, and compared with another. */
function requestText(state: OrderFormState, duplicatesSeen: boolean): string {
  const request: Omit<SaveRequest, 'requestKey'> = { entry: entryOf(state), draft: state.draft, duplicatesSeen };
  return JSON.stringify(request);
}

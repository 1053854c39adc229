import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { OrderFormData } from '../../../entry/contract';
import type { ServerClient } from '../../server/client';
import { newRequestKey } from '../../server/request-key';
import { ServerError } from '../../server/server-error';
import type { FormAction } from '../state/action';
import type { OrderFormState } from '../state/form-state';

export interface DeskDataCommands {
  /** Asks for the data again where they did not come. */
  load(): void;
  /** Brings drafts and customers up to date, unnoticed. */
  renew(): void;
  /** Puts a draft into the form. Brings the sentence to show where that failed. */
  openDraft(id: string): Promise<string | null>;
}

/** Loads the desk's data when the form opens, and again after each order: customers, drafts and the clock move on. */
export function useDeskData(
  server: ServerClient,
  state: OrderFormState,
  dispatch: (action: FormAction) => void,
): DeskDataCommands {
  const open = async (draftId: string | null, came: (data: OrderFormData) => FormAction, silent = false) => {
    try {
      dispatch(came(await server.call('openOrderForm', { draftId })));
      return null;
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      if (!silent) dispatch({ type: 'data-failed', error });
      return error.message;
    }
  };
  const load = () => void open(null, (data) => ({ type: 'data-came', data }));
  const renew = () => void open(null, (data) => ({ type: 'data-renewed', data }), true);
  // At once, not after the first paint: the data are on their way while the form is drawn.
  useLayoutEffect(load, []);

  const settled = state.saving.kind === 'registered' || state.saving.kind === 'draft-saved' ? state.saving : null;
  useEffect(() => {
    if (settled) renew();
  }, [settled]);

  return {
    load,
    renew,
    openDraft: (id) => open(id, (data) => ({ type: 'draft-came', data, nextKey: newRequestKey() }), true),
  };
}

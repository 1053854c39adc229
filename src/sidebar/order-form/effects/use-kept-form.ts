import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ServerClient } from '../../server/client';
import type { OrderFormState } from '../state/form-state';
import { keptText } from '../state/kept-form';
import { makeFormKeeper } from './form-keeper';

const QUIET_MS = 1_500;

/** Keeps what was typed on the server: after a pause, and at once when the form is left or a save is sent. */
export function useKeptForm(server: ServerClient, state: OrderFormState): void {
  const keeper = useMemo(() => makeFormKeeper(server), [server]);
  const text = keptText(state);
  const latest = useRef(text);
  latest.current = text;
  const loaded = state.data !== null;

  useEffect(() => {
    if (loaded) keeper.holds(state.data?.scratch ?? null);
  }, [loaded]);

  // Before the data came, the server may hold something that this form has not seen.
  useEffect(() => {
    if (!loaded) return undefined;
    const atOnce = text === null || state.saving.kind === 'sending';
    const timer = setTimeout(() => keeper.keep(text), atOnce ? 0 : QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, loaded]);

  useEffect(() => {
    const keepNow = () => {
      if (loaded) keeper.keep(latest.current);
    };
    window.addEventListener('blur', keepNow);
    document.addEventListener('visibilitychange', keepNow);
    return () => {
      window.removeEventListener('blur', keepNow);
      document.removeEventListener('visibilitychange', keepNow);
    };
  }, [loaded]);
}

import type { ServerClient } from '../../server/client';

/**
 * Sends what was typed to the server, one call at a time and only the latest text: two calls under way could arrive in
 * the other order and bring back what was finished. A text that could not be kept is tried again with the next one.
 */
export function makeFormKeeper(server: Pick<ServerClient, 'call'>) {
  let kept: string | null = null;
  let wanted: string | null = null;
  let underWay = false;

  const send = async () => {
    if (underWay || wanted === kept) return;
    underWay = true;
    const text = wanted;
    try {
      await server.call('keepFormState', { text });
      kept = text;
    } catch {
      // The form itself still holds the text; an alarm here would only disturb.
    }
    underWay = false;
    if (wanted !== text) await send();
  };

  return {
    /** Keeps this text, or forgets what is kept where it is null. */
    keep(text: string | null): void {
      wanted = text;
      void send();
    },
    /** Tells what the server holds already, so that it is not sent again. */
    holds(text: string | null): void {
      kept = text;
      wanted = text;
    },
  };
}

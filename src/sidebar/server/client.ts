import type { Answer, Callables } from '../../entry/contract';
import type { Transport } from './script-run';
import { ServerError, settlesDoubt } from './server-error';

export type CallableName = keyof Callables;
export type RequestOf<Name extends CallableName> = Parameters<Callables[Name]>[0];
export type ValueOf<Name extends CallableName> = Extract<ReturnType<Callables[Name]>, { ok: true }>['value'];

/** The server as the forms see it. Rejects with a `ServerError` and nothing else. */
export interface ServerClient {
  call<Name extends CallableName>(name: Name, request: RequestOf<Name>): Promise<ValueOf<Name>>;
}

/** So long a pause before the one automatic retry: a colleague's save takes about as long. */
const RETRY_AFTER_MS = 700;

const RETRIED = new Set<string>(['no-answer', 'busy', 'unavailable']);

/**
 * Makes the typed client. A call that failed by transport, or was answered `busy` or `unavailable`, is sent once more with the very
 * same request: each request that changes data carries its own key, so the server carries it out once however often it
 * arrives.
 */
export function makeServerClient(transport: Transport, pause: (ms: number) => Promise<void> = wait): ServerClient {
  return {
    async call(name, request) {
      const first = await attempt(transport, name, request);
      if (!(first instanceof ServerError)) return first.value;
      if (!RETRIED.has(first.code)) throw first;
      await pause(RETRY_AFTER_MS);
      const second = await attempt(transport, name, request);
      if (!(second instanceof ServerError)) return second.value;
      throw inDoubtSince(first, second);
    },
  };
}

async function attempt<Name extends CallableName>(
  transport: Transport,
  name: Name,
  request: RequestOf<Name>,
): Promise<{ value: ValueOf<Name> } | ServerError> {
  let answer: unknown;
  try {
    answer = await transport(name, request);
  } catch {
    return new ServerError({ code: 'no-answer', message: '', mayBeDone: true });
  }
  if (!isAnswer<ValueOf<Name>>(answer)) return new ServerError({ code: 'no-answer', message: '', mayBeDone: true });
  if (answer.ok) return { value: answer.value };
  const { code, message, details } = answer;
  return new ServerError({ code, message, ...details, mayBeDone: code === 'crash' });
}

/** An unserialisable result arrives as null, without an error. */
function isAnswer<Value>(answer: unknown): answer is Answer<Value> {
  return typeof answer === 'object' && answer !== null && typeof (answer as { ok?: unknown }).ok === 'boolean';
}

/** What the second attempt answered, in doubt where the first is and the second settles nothing. */
function inDoubtSince(first: ServerError, second: ServerError): ServerError {
  if (!first.mayBeDone || second.mayBeDone || settlesDoubt(second.code)) return second;
  const { code, message, problems, reference } = second;
  return new ServerError({ code, message, problems, reference, mayBeDone: true });
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

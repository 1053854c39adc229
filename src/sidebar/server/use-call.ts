import { useRef, useState } from 'preact/hooks';
import type { ShownProblem } from '../../entry/contract';
import type { CallableName, RequestOf, ServerClient, ValueOf } from './client';
import { newRequestKey } from './request-key';
import { ServerError } from './server-error';

/** One intent of a card: busy or not, and what the server said against it. */
export interface Call {
  busy: boolean;
  message: string | null;
  problems: readonly ShownProblem[];
  /** Sends it; the same content again carries the same key, so that it is carried out once. */
  send<Name extends CallableName>(
    name: Name,
    request: Omit<RequestOf<Name>, 'requestKey'>,
    onDone: (value: ValueOf<Name>) => void,
  ): void;
}

export function useCall(server: ServerClient, unanswered: string): Call {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ message: string; problems: readonly ShownProblem[] } | null>(null);
  const intent = useRef({ content: '', key: '' });
  return {
    busy,
    message: failure?.message ?? null,
    problems: failure?.problems ?? [],
    send(name, request, onDone) {
      if (busy) return;
      const content = JSON.stringify([name, request]);
      if (intent.current.content !== content) intent.current = { content, key: newRequestKey() };
      setBusy(true);
      setFailure(null);
      server
        .call(name, { ...request, requestKey: intent.current.key } as never)
        .then((value) => {
          intent.current = { content: '', key: '' };
          onDone(value);
        })
        .catch((error: unknown) => {
          if (!(error instanceof ServerError)) throw error;
          setFailure({ message: error.message || unanswered, problems: error.problems });
        })
        .finally(() => setBusy(false));
    },
  };
}

/** What the server said beside a field, for its control. */
export function problemAt({ problems }: Call, field: string) {
  const own = problems.find((problem) => problem.field === field || problem.field.endsWith(`.${field}`));
  return own ? { severity: 'error' as const, message: own.message } : undefined;
}

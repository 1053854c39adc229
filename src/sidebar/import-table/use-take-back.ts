import { useEffect, useState } from 'preact/hooks';
import type { ShownFormerImport, ShownTakenBack, TakeBackRequest } from '../../entry/contract';
import type { ServerClient } from '../server/client';
import { newRequestKey } from '../server/request-key';
import { failureText } from '../server/server-error';
import { setupTexts } from '../setup-texts';

/** The import that is to be taken back. */
export type TakeBackTarget = Pick<ShownFormerImport, 'reference' | 'kind' | 'numbers' | 'count'>;

type Sum = Omit<ShownTakenBack, 'next'>;

export interface TakeBackState {
  /** Null where nothing is to be taken back. */
  target: TakeBackTarget | null;
  /** What a look found, or what was done. */
  result: Sum | null;
  isDone: boolean;
  progress: { done: number; writing: boolean } | null;
  failure: string | null;
  /** Imports that are there, the latest first. */
  former: ShownFormerImport[];
}

const NOTHING: Sum = { count: 0, before: 0, left: [] };
const AT_REST = { target: null, result: null, isDone: false, progress: null, failure: null };

/** Taking an import back, without its looks: a look first, then piece by piece; whoever begins again goes on where it stopped. */
export function useTakeBack(server: ServerClient) {
  const [state, setState] = useState<TakeBackState>({ ...AT_REST, former: [] });
  const change = (changed: Partial<TakeBackState>) => setState((before) => ({ ...before, ...changed }));

  // Who may not import hears so when they read a table; a list that could not be had leaves the import.
  const list = () =>
    server.call('listImports', null).then(
      ({ imports }) => change({ former: imports }),
      () => undefined,
    );
  useEffect(() => void list(), []);

  const run = async ({ reference }: TakeBackTarget, preview: boolean) => {
    let sum = NOTHING;
    change({ failure: null, progress: { done: 0, writing: !preview } });
    try {
      let from: number | null = 0;
      while (from !== null) {
        const request: TakeBackRequest = { requestKey: newRequestKey(), reference, from, preview };
        const { next, ...piece }: ShownTakenBack = await server.call('takeBackImport', request);
        sum = added(sum, piece);
        from = next;
        change({ progress: { done: handled(sum), writing: !preview } });
      }
      change({ result: sum, isDone: !preview, progress: null });
      if (!preview) void list();
    } catch (error) {
      change({ failure: failureText(error, setupTexts.setup.noAnswer), progress: null });
    }
  };

  const { target } = state;
  return {
    state,
    open: (wanted: TakeBackTarget) => {
      change({ ...AT_REST, target: wanted });
      void run(wanted, true);
    },
    close: () => change(AT_REST),
    takeBack: () => target && void run(target, false),
    lookAgain: () => target && void run(target, true),
  };
}

function added(a: Sum, b: Sum): Sum {
  return { count: a.count + b.count, before: a.before + b.before, left: [...a.left, ...b.left] };
}

/** How many orders or customers were dealt with. */
function handled({ count, before, left }: Sum): number {
  return count + before + leftCount(left);
}

export function leftCount(left: Sum['left']): number {
  return left.reduce((sum, line) => sum + line.count, 0);
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../domain/texts/fill';
import type { ShownVolume, VolumesSheet } from '../../entry/volumes/contract';
import type { ServerClient } from '../server/client';
import { newRequestKey } from '../server/request-key';
import { failureText } from '../server/server-error';
import { words } from './words';

export interface VolumesState {
  sheet: VolumesSheet | null;
  busy: boolean;
  said: { tone: 'success' | 'error'; text: string } | null;
}

export interface VolumesCommands {
  open(month: string | null): void;
  print(volume: ShownVolume): void;
  /** Records that the cover is printed; asked again after an unclear answer it is the same request. */
  record(volume: ShownVolume): void;
}

/** The page without its looks. */
export function useVolumes(server: ServerClient): { state: VolumesState; commands: VolumesCommands } {
  const [state, setState] = useState<VolumesState>({ sheet: null, busy: true, said: null });
  const intents = useRef(new Map<number, string>());
  const run = async (work: () => Promise<Partial<VolumesState>>) => {
    setState((before) => ({ ...before, busy: true, said: null }));
    try {
      const done = await work();
      setState((before) => ({ ...before, busy: false, ...done }));
    } catch (error) {
      const text = failureText(error, words.noAnswer);
      setState((before) => ({ ...before, busy: false, said: { tone: 'error', text } }));
    }
  };
  const read = (month: string | null) => server.call('openVolumes', { month });
  const open = (month: string | null) => void run(async () => ({ sheet: await read(month) }));
  useEffect(() => open(null), []);
  return {
    state,
    commands: {
      open,
      print: ({ number }) =>
        void run(async () => {
          await server.call('openPapers', { kind: 'volume-cover', volume: number });
          return {};
        }),
      record: ({ number, name }) =>
        void run(async () => {
          const requestKey = intents.current.get(number) ?? newRequestKey();
          intents.current.set(number, requestKey);
          await server.call('recordCover', { requestKey, volume: number });
          intents.current.delete(number);
          const said = { tone: 'success', text: fill(words.recorded, { name }) } as const;
          return { sheet: await read(state.sheet?.month ?? null), said };
        }),
    },
  };
}

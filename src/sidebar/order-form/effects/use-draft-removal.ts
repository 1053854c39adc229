import { useRef, useState } from 'preact/hooks';
import type { DraftLine } from '../../../entry/contract';

/** So long a deleted draft can be had back: it is deleted only then. */
const UNDO_MS = 6_000;

export interface DraftRemoval {
  /** Ids of the drafts that are about to be deleted. */
  leaving: ReadonlySet<string>;
  remove(draft: DraftLine): void;
  keep(id: string): void;
  /** The sentence of a deletion that failed. */
  failure: string | null;
}

/** Deletes drafts after a moment to think again, whether or not their list is still open. */
export function useDraftRemoval(discard: (draft: DraftLine) => Promise<string | null>): DraftRemoval {
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<string | null>(null);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const keep = (id: string) => {
    clearTimeout(timers.current.get(id));
    setLeaving((ids) => new Set([...ids].filter((each) => each !== id)));
  };
  const remove = (draft: DraftLine) => {
    setFailure(null);
    setLeaving((ids) => new Set([...ids, draft.id]));
    const carryOut = async () => {
      setFailure(await discard(draft));
      keep(draft.id);
    };
    timers.current.set(
      draft.id,
      setTimeout(() => void carryOut(), UNDO_MS),
    );
  };
  return { leaving, remove, keep, failure };
}

import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { DraftLine } from '../../../entry/contract';
import { LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { useForm } from './form-context';

export interface DraftCommands {
  /** Brings the sentence to show where it failed. */
  open(id: string): Promise<string | null>;
  discard(draft: DraftLine): Promise<string | null>;
}

/** So long a deleted draft can be had back: it is deleted only then. */
const UNDO_MS = 6_000;

/** The drafts of the desk: open one in the form, or delete it with a moment to think again. */
export function DraftsPanel({ commands, close }: { commands: DraftCommands; close(): void }) {
  const { state, words } = useForm();
  const [failure, setFailure] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<readonly string[]>([]);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const drafts = state.data?.drafts ?? [];

  const open = async (id: string) => {
    const failed = await commands.open(id);
    if (failed === null) close();
    else setFailure(failed);
  };
  const keep = (id: string) => {
    clearTimeout(timers.current.get(id));
    setLeaving((ids) => ids.filter((each) => each !== id));
  };
  const discard = (draft: DraftLine) => {
    setLeaving((ids) => [...ids, draft.id]);
    const carryOut = async () => {
      setFailure(await commands.discard(draft));
      keep(draft.id);
    };
    timers.current.set(
      draft.id,
      setTimeout(() => void carryOut(), UNDO_MS),
    );
  };

  return (
    <section class="card drafts" id="drafts" aria-label={words.drafts.title}>
      {failure === null ? null : <Notice tone="error">{failure || words.noAnswer}</Notice>}
      {drafts.length === 0 ? <p class="quiet">{words.drafts.none}</p> : null}
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} class="draft">
            {leaving.includes(draft.id) ? (
              <p class="draft-leaving" role="status">
                {words.drafts.discarded}
                <LinkButton onClick={() => keep(draft.id)}>{words.items.undo}</LinkButton>
              </p>
            ) : (
              <>
                <button type="button" class="draft-open" onClick={() => void open(draft.id)}>
                  <span class="option-main">{draft.customerName || words.drafts.unnamed}</span>
                  <span class={draft.missing.length > 0 ? 'tag tag-warning' : 'tag tag-success'}>
                    {draft.missing.length > 0
                      ? fill(words.drafts.missing, { count: draft.missing.length })
                      : words.drafts.complete}
                  </span>
                  <span class="option-sub">
                    {fill(words.drafts.line, {
                      items: draft.itemCount,
                      date: draft.savedOn.slice(5),
                      time: draft.savedAtTime,
                    })}
                  </span>
                </button>
                <LinkButton onClick={() => discard(draft)}>{words.drafts.discard}</LinkButton>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

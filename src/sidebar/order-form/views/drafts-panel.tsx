import { useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { DraftLine } from '../../../entry/contract';
import { LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { DraftRemoval } from '../effects/use-draft-removal';
import { useForm } from './form-context';

/** The drafts of the desk: open one in the form, or delete it with a moment to think again. */
export function DraftsPanel(props: {
  removal: DraftRemoval;
  /** Brings the sentence to show where it failed. */
  openDraft(id: string): Promise<string | null>;
  close(): void;
}) {
  const { state, words } = useForm();
  const { removal, openDraft, close } = props;
  const [failure, setFailure] = useState<string | null>(null);
  const drafts = state.data?.drafts ?? [];
  const shownFailure = failure ?? removal.failure;

  const open = async (id: string) => {
    const failed = await openDraft(id);
    if (failed === null) close();
    else setFailure(failed);
  };
  return (
    <section class="card drafts" id="drafts" aria-label={words.drafts.title}>
      {shownFailure === null ? null : <Notice tone="error">{shownFailure || words.noAnswer}</Notice>}
      {drafts.length === 0 ? <p class="quiet">{words.drafts.none}</p> : null}
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} class="draft">
            {removal.leaving.has(draft.id) ? (
              <p class="draft-leaving" role="status">
                {words.drafts.discarded}
                <LinkButton onClick={() => removal.keep(draft.id)}>{words.items.undo}</LinkButton>
              </p>
            ) : (
              <>
                <DraftButton draft={draft} open={() => void open(draft.id)} />
                <LinkButton onClick={() => removal.remove(draft)}>{words.drafts.discard}</LinkButton>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DraftButton({ draft, open }: { draft: DraftLine; open(): void }) {
  const { words } = useForm();
  const { customerName, missing, itemCount, savedOn, savedAtTime } = draft;
  return (
    <button type="button" class="draft-open" onClick={open}>
      <span class="option-main">{customerName || words.drafts.unnamed}</span>
      <span class={missing.length > 0 ? 'tag tag-warning' : 'tag tag-success'}>
        {missing.length > 0 ? fill(words.drafts.missing, { count: missing.length }) : words.drafts.complete}
      </span>
      <span class="option-sub">
        {fill(words.drafts.line, { items: itemCount, date: savedOn.slice(5), time: savedAtTime })}
      </span>
    </button>
  );
}

import { fill } from '../../../domain/texts/fill';
import { LinkButton } from '../../parts/button';
import { useForm } from './form-context';

/** What is in the form, the drafts, and a way to start over. */
export function TopBar(props: { draftsOpen: boolean; toggleDrafts(): void; startOver(): void }) {
  const { state, words } = useForm();
  const drafts = state.data?.drafts.length ?? 0;
  const frozen = state.saving.kind === 'sending' || state.saving.kind === 'in-doubt';
  return (
    <header class="top-bar">
      <h1>{state.draft ? words.bar.draft : words.bar.newOrder}</h1>
      {state.begun ? (
        <LinkButton disabled={frozen} onClick={props.startOver}>
          {words.bar.emptyForm}
        </LinkButton>
      ) : null}
      <LinkButton expanded={props.draftsOpen} disabled={frozen || state.data === null} onClick={props.toggleDrafts}>
        {fill(words.bar.drafts, { count: drafts })}
      </LinkButton>
    </header>
  );
}

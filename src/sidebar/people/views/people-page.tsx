import { fill } from '../../../domain/texts/fill';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { setupTexts as texts } from '../../setup-texts';
import { isChanged, peopleOf } from '../state/people-state';
import { PersonRow } from './person-row';
import { usePeople } from './use-people';

/** Who works here, and what each may do (M1). Saved in one commit. */
export function PeoplePage({ server }: { server: ServerClient }) {
  const words = texts.setup.people;
  const { state, commands } = usePeople(server, texts.setup.noAnswer);
  const { form, failure, problems } = state;
  const said = peopleOf(state);
  const problemsAt = (id: number) => {
    const place = said.findIndex((line) => line.id === id);
    return place < 0 ? [] : problems.filter(({ field }) => field.startsWith(`people.${place}.`));
  };
  const general = problems.filter(({ field }) => !field.startsWith('people.'));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) commands.save();
  };
  return (
    <main class="dialog" onKeyDown={onKeyDown}>
      <p class="quiet">{words.intro}</p>
      {form ? (
        <>
          <div class="person people-head" aria-hidden="true">
            <span>{words.name}</span>
            <span>{words.email}</span>
            <span>{words.roles}</span>
          </div>
          <div class="dialog-body">
            {state.lines.map((line, place) => (
              <PersonRow
                key={line.id}
                line={line}
                label={line.person.name.trim() || fill(words.newLine, { place: place + 1 })}
                isSelf={line.person.email === form.self}
                categories={form.categories}
                problems={problemsAt(line.id)}
                commands={commands}
              />
            ))}
          </div>
        </>
      ) : failure ? null : (
        <p class="loading" role="status">
          <span class="spinner" aria-hidden="true" />
          {texts.setup.reading}
        </p>
      )}
      {failure && (general.length > 0 || problems.length === 0) ? (
        <Notice tone="error">{general.length > 0 ? general.map(({ message }) => message).join(' ') : failure}</Notice>
      ) : null}
      <div class="dialog-bar">
        <Button disabled={!form} onClick={commands.add}>
          {words.add}
        </Button>
        <span class="grow" role="status">
          {state.saving ? texts.setup.saving : state.saved ? words.saved : ''}
        </span>
        <Button main disabled={!form || state.saving || !isChanged(state)} onClick={commands.save}>
          {words.save}
        </Button>
      </div>
    </main>
  );
}

import type { RefObject } from 'preact';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import type { FormTexts } from '../../texts';
import type { FindState } from '../state/find-state';
import { hitId, LIST_ID } from './hit-list';
import type { FindCommands } from './use-find-order';

/** The one field: Enter searches; once found, arrows move in the list and Enter shows the order. */
export function SearchBox(props: {
  box: RefObject<HTMLInputElement>;
  state: FindState;
  commands: FindCommands;
  texts: FormTexts;
}) {
  const { box, state, commands, texts } = props;
  const words = texts.form.find;
  const hit = state.hits[state.active];
  const isAnswered = state.asked === state.query.trim() && !state.searching;
  const listed = hit !== undefined && state.shown === null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      commands.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!isAnswered || !hit) commands.search();
      else if (event.ctrlKey || event.metaKey) commands.jump(hit);
      else commands.show(hit.key);
    }
  };
  return (
    <search class="search">
      <label for="query" class="field-head">
        {words.label}
      </label>
      <div class="search-row">
        <input
          ref={box}
          id="query"
          class="box"
          type="text"
          role="combobox"
          aria-autocomplete="none"
          aria-expanded={listed}
          aria-controls={listed ? LIST_ID : undefined}
          aria-activedescendant={listed ? hitId(hit) : undefined}
          value={state.query}
          placeholder={words.hint}
          autocomplete="off"
          spellcheck={false}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => commands.type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button onClick={commands.search}>
          <Icon name="search" />
          {words.button}
        </Button>
      </div>
    </search>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import { Icon } from './icon';

/** The search above a list: it has the focus at once, Enter opens the first that was found; beside it, what adds one. */
export function SearchRow(props: {
  query: string;
  label: string;
  placeholder: string;
  onQuery(query: string): void;
  /** Enter, where something was typed. */
  onEnter(): void;
  /** Null for who may add none. */
  add: { label: string; main?: boolean; onClick(): void } | null;
}) {
  const { query, label, placeholder, onQuery, onEnter, add } = props;
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <div class="search-row">
      <input
        ref={box}
        class="box"
        type="text"
        value={query}
        placeholder={placeholder}
        aria-label={label}
        autocomplete="off"
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || query.trim() === '') return;
          event.preventDefault(); // what opens may focus a button, which must not take this key
          onEnter();
        }}
      />
      {add ? (
        <Button onClick={add.onClick} main={add.main ?? false}>
          <Icon name="add" />
          {add.label}
        </Button>
      ) : null}
    </div>
  );
}

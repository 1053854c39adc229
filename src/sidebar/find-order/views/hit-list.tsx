import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import type { OrderHit } from '../../../entry/contract';
import { Button } from '../../parts/button';
import { StatusTag } from '../../parts/status-tag';
import type { FormTexts } from '../../texts';
import type { FindState } from '../state/find-state';
import type { FindCommands } from './use-find-order';

export const LIST_ID = 'hits';

export function hitId({ key }: OrderHit): string {
  return `hit-${key}`;
}

/** What was found, newest or nearest first; older months are searched when asked for. */
export function HitList(props: {
  state: FindState;
  texts: FormTexts;
  commands: FindCommands;
  waiting: ComponentChildren;
}) {
  const { state, texts, commands, waiting } = props;
  const words = texts.form.find;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [state.active]);

  if (state.asked === null) return <p class="empty">{words.start}</p>;
  const none = fill(state.more === null ? words.none : words.noneYet, { query: state.asked });
  return (
    <>
      {state.hits.length > 0 ? (
        <p class="quiet" role="status">
          {fill(words.count, { count: state.hits.length })}
        </p>
      ) : null}
      <div ref={list} id={LIST_ID} class="hits" role="listbox" aria-label={words.results}>
        {state.hits.map((hit, index) => (
          <Hit key={hit.key} hit={hit} active={index === state.active} texts={texts} show={commands.show} />
        ))}
      </div>
      {state.searching ? waiting : null}
      {!state.searching && state.hits.length === 0 && state.failure === null ? (
        <p class="empty" role="status">
          {none}
        </p>
      ) : null}
      {state.more !== null && !state.searching ? <Button onClick={commands.older}>{words.older}</Button> : null}
    </>
  );
}

function Hit(props: { hit: OrderHit; active: boolean; texts: FormTexts; show(key: string): void }) {
  const { hit, active, texts, show } = props;
  const words = texts.form.find;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the focus and the keys stay in the search box
    <div
      id={hitId(hit)}
      class="hit"
      role="option"
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => show(hit.key)}
    >
      <span class="hit-number">{hit.shortNumber}</span>
      <span class="option-main">{hit.customerName}</span>
      <span class="hit-tags">
        {hit.rush ? <span class="tag tag-error">{texts.choices.rush.yes}</span> : null}
        <StatusTag status={hit.status} name={hit.statusName} />
      </span>
      <span class="hit-line quiet">
        {hit.categoryName} · {fill(texts.form.items.pieces, { count: hit.quantity })}{' '}
        <span class="hit-day">{fill(words.promised, { date: hit.promisedOn })}</span>
      </span>
      <span class="hit-amount amount">{formatYuan(hit.amountFen)}</span>
    </div>
  );
}

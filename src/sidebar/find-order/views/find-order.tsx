import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import { panelTexts as texts } from '../../panel-texts';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { HitList } from './hit-list';
import { OrderSheetView } from './order-sheet';
import { SearchBox } from './search-box';
import { useFindOrder } from './use-find-order';

/** Finds orders by number, key, customer or phone; shows one, or leads to its row. */
export function FindOrder(props: { server: ServerClient; orderKey?: string; step?: string }) {
  const { server, orderKey = '', step = '' } = props;
  const words = texts.form.find;
  const { state, commands } = useFindOrder(server, texts.form);
  const box = useRef<HTMLInputElement>(null);
  const { shown } = state;

  useEffect(() => {
    if (orderKey) commands.show(orderKey);
  }, [orderKey]);

  // Before it is painted: whoever sees the box can type.
  useLayoutEffect(() => {
    if (shown) return;
    box.current?.focus();
    box.current?.select();
  }, [shown]);

  return (
    // Escape leads back from wherever the focus is.
    <main class="page" onKeyDown={(event) => event.key === 'Escape' && commands.close()}>
      <h1 class="unseen">{words.title}</h1>
      <SearchBox box={box} state={state} commands={commands} texts={texts} />
      {state.failure ? <Notice tone="error">{state.failure}</Notice> : null}
      {state.jumpedTo ? <Notice tone="success">{fill(words.jumped, { number: state.jumpedTo })}</Notice> : null}
      {state.done ? <Notice tone="success">{state.done}</Notice> : null}
      {shown?.kind === 'sheet' ? (
        <OrderSheetView
          shown={shown}
          texts={texts}
          commands={commands}
          server={server}
          focus={shown.order.key === orderKey ? step : ''}
        />
      ) : shown ? (
        <Waiting text={words.reading} />
      ) : (
        <HitList state={state} texts={texts} commands={commands} waiting={<Waiting text={words.searching} />} />
      )}
    </main>
  );
}

function Waiting({ text }: { text: string }) {
  return (
    <p class="loading" role="status">
      <span class="spinner" aria-hidden="true" />
      {text}
    </p>
  );
}

import { useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { OrderHit } from '../../../entry/contract';
import type { PanelTexts } from '../../panel-texts';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { TextBox } from '../../parts/text-box';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';

const QUERY = { id: 'choose-order' };

/** Chooses the order that is to be changed, by number, customer or phone. */
export function ChooseOrder(props: { server: ServerClient; texts: PanelTexts; onChosen(key: string): void }) {
  const { server, texts, onChosen } = props;
  const words = texts.form.find;
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly OrderHit[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const search = async () => {
    setFailure(null);
    try {
      setHits((await server.call('findOrders', { query: query.trim(), more: null })).hits);
    } catch (error) {
      setFailure(failureText(error, texts.form.noAnswer));
    }
  };
  return (
    <form
      class="card choose-order"
      onSubmit={(event) => {
        event.preventDefault();
        if (query.trim()) void search();
      }}
    >
      <Field control={QUERY} label={words.label} wide>
        <TextBox control={QUERY} text={query} placeholder={words.hint} onText={setQuery} />
      </Field>
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      {hits?.length === 0 ? <p class="quiet">{fill(words.none, { query })}</p> : null}
      <ul class="step-reasons">
        {(hits ?? []).map((hit) => (
          <li key={hit.key}>
            <Button wide onClick={() => onChosen(hit.key)}>
              {hit.shortNumber} {hit.customerName} · {hit.categoryName} · {hit.statusName}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}

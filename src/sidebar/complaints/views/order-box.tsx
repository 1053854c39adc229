import { useLayoutEffect, useState } from 'preact/hooks';
import type { OrderHit } from '../../../entry/contract';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { focusOn } from '../../parts/stops';
import { TextBox } from '../../parts/text-box';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';
import { complaintTexts as texts } from '../texts';

const MOST_OFFERED = 6;

/** The order that a complaint is about, by its number; where it can mean several, one is chosen (B2). */
export function OrderBox({ server, onFound }: { server: ServerClient; onFound(key: string): void }) {
  const words = texts.complaints;
  const [query, setQuery] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [hits, setHits] = useState<readonly OrderHit[]>([]);
  useLayoutEffect(() => focusOn(document.getElementById('complaint-order')), []);
  const control = {
    id: 'complaint-order',
    problem: failure ? { severity: 'error' as const, message: failure } : undefined,
  };
  const find = () => {
    if (query.trim() === '' || busy) return;
    setBusy(true);
    setFailure(null);
    setHits([]);
    server
      .call('findOrders', { query: query.trim(), more: null })
      .then(
        ({ hits: found }) => {
          const [only] = found;
          if (only && found.length === 1) onFound(only.key);
          else if (only) setHits(found.slice(0, MOST_OFFERED));
          else setFailure(words.notFound);
        },
        (error: unknown) => setFailure(failureText(error, words.noAnswer)),
      )
      .finally(() => setBusy(false));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    find();
  };
  return (
    <section class="card" aria-label={words.findOrder} onKeyDown={onKeyDown}>
      <Field control={control} label={words.findOrder} wide>
        <TextBox control={control} text={query} placeholder={words.findHint} onText={setQuery} />
      </Field>
      <div class="form-end">
        <Button main disabled={busy} onClick={find}>
          {busy ? words.reading : words.find}
        </Button>
      </div>
      {hits.length > 0 ? (
        <>
          <p class="quiet">{words.several}</p>
          <div class="several">
            {hits.map(({ key, customerName }) => (
              <Button key={key} onClick={() => onFound(key)}>
                {key} {customerName}
              </Button>
            ))}
          </div>
        </>
      ) : null}
    </section>
  );
}

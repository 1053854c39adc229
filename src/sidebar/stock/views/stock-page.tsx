import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { ShownStock } from '../../../entry/stock/contract';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';
import { words } from '../texts';
import { ItemForm } from './item-form';
import { ItemView } from './item-view';
import { StockList } from './stock-list';

type Shown = { kind: 'list' } | { kind: 'new' } | { kind: 'item'; code: string };

/** The stock (N1): what is there, what is to be bought, what came, what was counted. */
export function StockPage({ server }: { server: ServerClient }) {
  const [stock, setStock] = useState<ShownStock | null>(null);
  const [shown, setShown] = useState<Shown>({ kind: 'list' });
  const [query, setQuery] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);

  const load = () => {
    setFailure(null);
    return server
      .call('openStock', null)
      .then(setStock, (error: unknown) => setFailure(failureText(error, words.noAnswer)));
  };
  useEffect(() => void load(), []);
  const go = (to: Shown, said: string | null = null) => {
    setDone(said);
    setShown(to);
  };
  const changed = (code: string, said: string) => void load().then(() => go({ kind: 'item', code }, said));
  const item = shown.kind === 'item' ? stock?.items.find(({ code }) => code === shown.code) : undefined;

  return (
    <main class="page">
      {failure ? <Notice tone="error">{failure}</Notice> : done ? <Notice tone="success">{done}</Notice> : null}
      {!stock ? (
        <p class="quiet" role="status">
          {failure ? '' : words.loading}
        </p>
      ) : !stock.isOn ? (
        <SwitchedOff onAgain={() => void load()} />
      ) : shown.kind === 'new' ? (
        <ItemForm
          {...{ own: null, name: query, categories: stock.categories, server }}
          onCancel={() => go({ kind: 'list' })}
          onSaved={({ code, name }) => changed(code, fill(words.saved, { name }))}
        />
      ) : item ? (
        <ItemView
          key={`${item.code}/${item.version}`}
          {...{ item, stock, server }}
          onBack={() => go({ kind: 'list' })}
          onChanged={(said) => changed(item.code, said)}
        />
      ) : (
        <StockList
          {...{ stock, query }}
          onQuery={setQuery}
          onOpen={(code) => go({ kind: 'item', code })}
          onNew={() => go({ kind: 'new' })}
        />
      )}
    </main>
  );
}

function SwitchedOff({ onAgain }: { onAgain(): void }) {
  return (
    <section class="card" aria-label={words.offTitle}>
      <h2>{words.offTitle}</h2>
      <p>{words.off}</p>
      <div class="form-end">
        <Button main onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </section>
  );
}

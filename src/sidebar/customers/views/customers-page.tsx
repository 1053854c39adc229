import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { CustomerSheet, CustomersData } from '../../../entry/contract-customers';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';
import { customerTexts as texts } from '../texts';
import { CustomerForm } from './customer-form';
import { CustomerList } from './customer-list';
import { CustomerView } from './customer-view';

type Shown =
  | { kind: 'list' }
  | { kind: 'reading' }
  | { kind: 'new'; name: string }
  | { kind: 'customer'; customer: CustomerSheet; editing: boolean };

/** The customers: find one, register one, keep their history (G). */
export function CustomersPage({ server }: { server: ServerClient }) {
  const words = texts.customers;
  const [data, setData] = useState<CustomersData | null>(null);
  const [shown, setShown] = useState<Shown>({ kind: 'list' });
  const [query, setQuery] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);

  const failed = (error: unknown) => setFailure(failureText(error, words.noAnswer));
  const load = () => server.call('openCustomers', null).then(setData, failed);
  useEffect(() => void load(), []);

  const open = (id: string, message: string | null = null) => {
    if (message === null) setShown({ kind: 'reading' });
    setFailure(null);
    setDone(message);
    server.call('readCustomer', { id }).then(
      (customer) => setShown({ kind: 'customer', customer, editing: false }),
      (error) => {
        setShown({ kind: 'list' });
        failed(error);
      },
    );
  };
  const back = () => {
    setShown({ kind: 'list' });
    setDone(null);
  };
  const saved = ({ id, name }: { id: string; name: string }, isNew: boolean) => {
    void load();
    open(id, isNew ? fill(words.registered, { name }) : words.changed);
  };

  return (
    <main class="page">
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      {done ? <Notice tone="success">{done}</Notice> : null}
      {!data ? (
        <Waiting text={failure ? '' : words.loading} />
      ) : shown.kind === 'list' ? (
        <CustomerList
          data={data}
          query={query}
          onQuery={setQuery}
          onOpen={(id) => open(id)}
          onNew={() => setShown({ kind: 'new', name: query })}
        />
      ) : shown.kind === 'reading' ? (
        <Waiting text={words.reading} />
      ) : shown.kind === 'new' || shown.editing ? (
        <CustomerForm
          data={data}
          own={shown.kind === 'new' ? null : shown.customer}
          name={shown.kind === 'new' ? shown.name : ''}
          server={server}
          onCancel={() => (shown.kind === 'new' ? back() : setShown({ ...shown, editing: false }))}
          onOpen={(id) => open(id)}
          onSaved={(value) => saved(value, shown.kind === 'new')}
        />
      ) : (
        <CustomerView
          key={shown.customer.id}
          customer={shown.customer}
          today={data.today}
          server={server}
          onBack={back}
          onEdit={() => setShown({ ...shown, editing: true })}
          onChanged={() => open(shown.customer.id, words.changed)}
        />
      )}
    </main>
  );
}

function Waiting({ text }: { text: string }) {
  if (text === '') return null;
  return (
    <p class="loading" role="status">
      <span class="spinner" aria-hidden="true" />
      {text}
    </p>
  );
}

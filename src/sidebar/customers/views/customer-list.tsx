import { useEffect, useRef } from 'preact/hooks';
import { searchCustomers } from '../../../domain/customer/search';
import { fill } from '../../../domain/texts/fill';
import type { CustomersData } from '../../../entry/contract-customers';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { customerTexts as texts } from '../texts';

const MOST_SHOWN = 30;

/** Finds a customer while the name is typed; Enter opens the first one. */
export function CustomerList(props: {
  data: CustomersData;
  query: string;
  onQuery(query: string): void;
  onOpen(id: string): void;
  onNew(): void;
}) {
  const { data, query, onQuery, onOpen, onNew } = props;
  const words = texts.customers;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isSearch = query.trim() !== '';
  const found = isSearch
    ? searchCustomers(data.customers, query, data.customers.length)
    : [...data.customers].reverse();
  const [first] = found;
  return (
    <>
      <div class="search-row">
        <input
          ref={box}
          class="box"
          type="text"
          value={query}
          placeholder={words.search}
          aria-label={words.search}
          autocomplete="off"
          spellcheck={false}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing && isSearch && first) onOpen(first.id);
          }}
        />
        {data.mayEdit ? (
          <Button onClick={onNew}>
            <Icon name="add" />
            {words.add}
          </Button>
        ) : null}
      </div>
      <p class="quiet" role="status">
        {isSearch && found.length === 0
          ? fill(words.none, { query: query.trim() })
          : fill(isSearch ? words.found : words.all, { count: found.length })}
      </p>
      <div class="customer-list">
        {found.slice(0, MOST_SHOWN).map(({ id, name, phone, address, region }) => (
          <button key={id} type="button" class="customer-line" onClick={() => onOpen(id)}>
            <span class="option-main">{name}</span>
            <span class="option-side">{phone}</span>
            <span class="option-sub">{[region, address].filter(Boolean).join(' · ')}</span>
          </button>
        ))}
      </div>
      {found.length > MOST_SHOWN ? <p class="quiet">{fill(words.more, { count: found.length - MOST_SHOWN })}</p> : null}
    </>
  );
}

import { searchCustomers } from '../../../domain/customer/search';
import { fill } from '../../../domain/texts/fill';
import type { CustomersData } from '../../../entry/contract-customers';
import { SearchRow } from '../../parts/search-row';
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
  const isSearch = query.trim() !== '';
  const found = isSearch
    ? searchCustomers(data.customers, query, data.customers.length)
    : [...data.customers].reverse();
  const [first] = found;
  return (
    <>
      <SearchRow
        query={query}
        label={words.search}
        placeholder={words.search}
        onQuery={onQuery}
        onEnter={() => first && onOpen(first.id)}
        add={data.mayEdit ? { label: words.add, onClick: onNew } : null}
      />
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

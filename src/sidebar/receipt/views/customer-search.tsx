import { useState } from 'preact/hooks';
import { searchCustomers } from '../../../domain/customer/search';
import type { MoneyCustomer } from '../../../entry/contract-money';
import { Combobox } from '../../parts/combobox';
import { Field } from '../../parts/field';
import { receiptTexts as texts } from '../texts';

const MOST_SHOWN = 8;

/** Whose money it is: name, pinyin or phone, Enter takes the first. What is typed before the customers are there is kept. */
export function CustomerSearch(props: {
  customers: readonly MoneyCustomer[] | null;
  onPick(customer: MoneyCustomer): void;
}) {
  const words = texts.receipt;
  const [query, setQuery] = useState('');
  const control = { id: 'receipt-customerId' };
  const isSearch = query.trim() !== '';
  const found = isSearch ? searchCustomers(props.customers ?? [], query.replace(/['’]/g, ''), MOST_SHOWN) : [];
  return (
    <section class="card" aria-label={words.customer}>
      <Field control={control} label={words.customer} wide>
        <Combobox
          control={control}
          text={query}
          options={found}
          keyOf={({ id }) => id}
          show={({ name, phone }) => (
            <span class="option-customer">
              <span class="option-main">{name}</span>
              <span class="option-side">{phone}</span>
            </span>
          )}
          preferred={isSearch ? 0 : -1}
          listLabel={words.customersFound}
          look="search"
          placeholder={words.customerHint}
          autoFocus
          {...(isSearch ? { none: props.customers ? words.noCustomer : words.loading } : {})}
          onText={setQuery}
          onPick={props.onPick}
        />
      </Field>
    </section>
  );
}

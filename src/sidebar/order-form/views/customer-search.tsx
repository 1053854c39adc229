import { searchCustomers } from '../../../domain/customer/search';
import { fill } from '../../../domain/texts/fill';
import type { FormCustomer } from '../../../entry/contract';
import { Combobox } from '../../parts/combobox';
import { Field } from '../../parts/field';
import { Icon } from '../../parts/icon';
import { advanceFrom } from '../../parts/stops';
import { newCustomerFrom } from '../state/customer';
import { useForm } from './form-context';

const MOST_SHOWN = 8;

type Offer = { kind: 'known'; customer: FormCustomer } | { kind: 'new' };

/** Searches the customers as the clerk types: name, phone, pinyin. The last offer is always a new customer. */
export function CustomerSearch() {
  const { state, words, control, edit } = useForm();
  const query = state.customerQuery;
  const customers = state.data?.customers ?? [];
  const found = query.trim() ? searchCustomers(customers, query.replace(/['’]/g, ''), MOST_SHOWN) : [];
  const offers: Offer[] = [
    ...found.map((customer): Offer => ({ kind: 'known', customer })),
    ...(query.trim() && state.data ? [{ kind: 'new' } as const] : []),
  ];
  const field = control('customerId');
  return (
    <section class="card" aria-label={words.customer.title}>
      <Field control={field} label={words.customer.search} wide>
        <Combobox
          control={field}
          text={query}
          options={offers}
          keyOf={(offer) => (offer.kind === 'known' ? offer.customer.id : 'new')}
          show={(offer) =>
            offer.kind === 'known' ? <KnownLine customer={offer.customer} /> : <NewLine query={query} />
          }
          preferred={query.trim() ? 0 : -1}
          listLabel={words.customer.found}
          look="search"
          placeholder={words.customer.searchHint}
          autoFocus
          {...(query.trim() && !state.data ? { none: words.customer.waiting } : {})}
          onText={(text) => edit({ type: 'customer-asked', query: text })}
          onPick={(offer, box) => {
            if (offer.kind === 'known') edit({ type: 'customer-chosen', customer: offer.customer });
            else edit({ type: 'new-customer-begun', customer: newCustomerFrom(query) });
            advanceFrom(box);
          }}
        />
      </Field>
    </section>
  );
}

function KnownLine({ customer }: { customer: FormCustomer }) {
  return (
    <span class="option-customer">
      <span class="option-main">{customer.name}</span>
      <span class="option-side">{customer.phone}</span>
      <span class="option-sub">{[customer.region, customer.address].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

function NewLine({ query }: { query: string }) {
  const { words } = useForm();
  const { name } = newCustomerFrom(query);
  return (
    <span class="option-new">
      <Icon name="add" />
      {name ? fill(words.customer.addNew, { name }) : words.customer.addNewPlain}
    </span>
  );
}

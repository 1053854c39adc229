import { ChosenCustomer } from './chosen-customer';
import { CustomerSearch } from './customer-search';
import { useForm } from './form-context';
import { NewCustomer } from './new-customer';

/** The customer: searched for, chosen, or new (G1). */
export function CustomerSection() {
  const { state, preview } = useForm();
  if (state.header.newCustomer) return <NewCustomer />;
  if (preview?.customer) return <ChosenCustomer customer={preview.customer} />;
  return <CustomerSearch />;
}

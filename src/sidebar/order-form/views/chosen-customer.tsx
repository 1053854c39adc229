import type { FormCustomer } from '../../../entry/contract';
import { LinkButton } from '../../parts/button';
import { afterRender, focusOn } from '../../parts/stops';
import { fieldId } from './field-id';
import { useForm } from './form-context';
import { HeaderText } from './header-fields';
import { SalespersonField } from './salesperson-field';

/** The chosen customer; phone, address and salesperson are theirs until they are overwritten for this order. */
export function ChosenCustomer({ customer }: { customer: FormCustomer }) {
  const { state, words, edit, editHeader } = useForm();
  const change = () => {
    edit({ type: 'customer-cleared' });
    afterRender(() => focusOn(document.getElementById(fieldId('customerId'))));
  };
  return (
    <section class="card" aria-label={words.customer.title}>
      <header class="card-head">
        <h2 class="customer-name" id={fieldId('customerId')} tabIndex={-1}>
          {customer.name}
        </h2>
        <span class="quiet">{customer.region}</span>
        <LinkButton onClick={change}>{words.customer.change}</LinkButton>
      </header>
      <div class="grid">
        <HeaderText field="phone" label={words.order.deliveryPhone} fallback={customer.phone} />
        <SalespersonField
          path="salesperson"
          value={state.header.salesperson ?? customer.salesperson}
          onValue={(salesperson) =>
            editHeader({ salesperson: salesperson === customer.salesperson ? undefined : salesperson })
          }
        />
        <HeaderText field="deliveryAddress" fallback={customer.address} />
      </div>
    </section>
  );
}

import { personName } from '../../../domain/settings/names';
import { fill } from '../../../domain/texts/fill';
import { LinkButton } from '../../parts/button';
import { ChoiceBox } from '../../parts/choice-box';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { afterRender, focusOn } from '../../parts/stops';
import { TextBox } from '../../parts/text-box';
import { fieldId } from './field-id';
import { useForm } from './form-context';
import { LikeCustomers } from './like-customers';
import { SalespersonField } from './salesperson-field';

/** A customer met for the first time (G1), with the dealer who has their region (G2). */
export function NewCustomer() {
  const { state, preview, texts, words, control, edit } = useForm();
  const customer = state.header.newCustomer ?? {};
  const regions = (state.data?.settings.regions ?? []).map(({ name }) => ({ value: name, label: name }));
  const exclusive = preview?.newCustomer?.exclusive;
  const backToSearch = () => {
    edit({ type: 'customer-cleared' });
    afterRender(() => focusOn(document.getElementById(fieldId('customerId'))));
  };
  return (
    <section class="card" aria-label={words.customer.newTitle}>
      <header class="card-head">
        <h2>{words.customer.newTitle}</h2>
        <LinkButton onClick={backToSearch}>{words.customer.backToSearch}</LinkButton>
      </header>
      <div class="grid">
        <NewCustomerText field="name" />
        <NewCustomerText field="phone" />
        <LikeCustomers />
        <NewCustomerText field="address" wide />
        <Field control={control('newCustomer.region')} label={texts.terms.fields.region}>
          <ChoiceBox
            control={control('newCustomer.region')}
            label={texts.terms.fields.region}
            choices={regions}
            value={customer.region}
            onValue={(region) => edit({ type: 'new-customer-edited', change: { region } })}
          />
        </Field>
        <SalespersonField
          path="newCustomer.salesperson"
          value={customer.salesperson}
          onValue={(salesperson) => edit({ type: 'new-customer-edited', change: { salesperson } })}
        />
        {exclusive && customer.salesperson === exclusive.exclusiveSalesperson ? (
          <Notice tone="warning">
            {fill(words.customer.exclusive, {
              region: exclusive.name,
              dealer: exclusive.exclusiveDealer,
              salesperson: personName(state.data?.settings.salespeople ?? [], exclusive.exclusiveSalesperson),
            })}
          </Notice>
        ) : null}
      </div>
    </section>
  );
}

function NewCustomerText({ field, wide }: { field: 'name' | 'phone' | 'address'; wide?: boolean }) {
  const { state, texts, control, edit } = useForm();
  const path = `newCustomer.${field}`;
  return (
    <Field control={control(path)} label={texts.terms.fields[field]} wide={wide ?? false}>
      <TextBox
        control={control(path)}
        text={state.header.newCustomer?.[field] ?? ''}
        inputMode={field === 'phone' ? 'tel' : 'text'}
        onText={(text) => edit({ type: 'new-customer-edited', change: { [field]: text } })}
      />
    </Field>
  );
}

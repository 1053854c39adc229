import { useEffect, useState } from 'preact/hooks';
import { type CustomerFields, checkCustomerForm, fieldsOf } from '../../../domain/customer/edit-customer';
import { problemText } from '../../../domain/texts/problem-text';
import type { CustomerSheet, CustomersData } from '../../../entry/contract-customers';
import { Button } from '../../parts/button';
import { ChoiceBox } from '../../parts/choice-box';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { TextBox } from '../../parts/text-box';
import type { ServerClient } from '../../server/client';
import { useCall } from '../../server/use-call';
import { customerTexts as texts } from '../texts';
import { ExclusiveRegion } from './exclusive-region';
import { LikeOnes } from './like-ones';

const EMPTY: CustomerFields = { name: '', phone: '', address: '', region: '', salesperson: '' };

/** Registers a customer, or changes one (G1, G2). What is missing shows once somebody tried to save. */
export function CustomerForm(props: {
  data: CustomersData;
  own: CustomerSheet | null;
  name: string;
  server: ServerClient;
  onCancel(): void;
  onOpen(id: string): void;
  onSaved(value: { id: string; name: string }): void;
}) {
  const { data, own, name, server, onCancel, onOpen, onSaved } = props;
  const words = texts.customers;
  const { fields: labels } = texts.terms;
  const [fields, setFields] = useState<CustomerFields>(own ? fieldsOf(own) : startingWith(name));
  const [likeNamesSeen, setSeen] = useState(false);
  const [tried, setTried] = useState(false);
  const call = useCall(server, words.noAnswer);
  useEffect(() => document.getElementById('customer-name')?.focus(), []);

  const { regions, salespeople, customers } = data;
  const known = own ? (customers.find(({ id }) => id === own.id) ?? own) : null;
  const check = checkCustomerForm({ ...fields, likeNamesSeen }, known, customers, regions, salespeople);
  const edit = (change: Partial<CustomerFields>) => setFields({ ...fields, ...change });
  const control = (field: keyof CustomerFields) => {
    const path = `newCustomer.${field}`;
    const problem = check.problems.find((each) => each.field === path && each.code !== 'like-customer');
    const shows = problem !== undefined && (tried || problem.code !== 'missing');
    const message = problem && { severity: 'error' as const, message: problemText(problem, texts) };
    return { id: `customer-${field}`, problem: shows ? message : undefined };
  };
  const save = () => {
    setTried(true);
    if (check.problems.length > 0) {
      const field = check.problems[0]?.field?.split('.').pop() ?? '';
      document.getElementById(`customer-${field}`)?.focus();
      return;
    }
    const readFrom = own ? fieldsOf(own) : null;
    call.send('saveCustomer', { id: own?.id ?? null, fields, readFrom, likeNamesSeen }, onSaved);
  };

  return (
    <form
      class="card"
      aria-label={own ? words.editTitle : words.newTitle}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <header class="card-head">
        <h2>{own ? words.editTitle : words.newTitle}</h2>
      </header>
      <div class="grid">
        <Field control={control('name')} label={labels.name} wide>
          <TextBox control={control('name')} text={fields.name} onText={(text) => edit({ name: text })} />
        </Field>
        <Field control={control('phone')} label={labels.phone} wide>
          <TextBox control={control('phone')} text={fields.phone} inputMode="tel" onText={(phone) => edit({ phone })} />
        </Field>
        <LikeOnes
          like={check.like}
          phone={fields.phone}
          seen={likeNamesSeen}
          onSeen={() => setSeen(true)}
          onOpen={onOpen}
        />
        <Field control={control('address')} label={labels.address} wide>
          <TextBox control={control('address')} text={fields.address} onText={(address) => edit({ address })} />
        </Field>
        <Field control={control('region')} label={labels.region}>
          <ChoiceBox
            control={control('region')}
            label={labels.region}
            choices={regions.map((region) => ({ value: region.name, label: region.name }))}
            value={fields.region || undefined}
            onValue={(region) => edit({ region: region ?? '' })}
          />
        </Field>
        <Field control={control('salesperson')} label={labels.salesperson}>
          <ChoiceBox
            control={control('salesperson')}
            label={labels.salesperson}
            choices={salespeople.map((person) => ({ value: person.email, label: person.name }))}
            value={fields.salesperson || undefined}
            onValue={(salesperson) => edit({ salesperson: salesperson ?? '' })}
          />
        </Field>
        <ExclusiveRegion
          region={check.exclusive}
          salespeople={salespeople}
          salesperson={fields.salesperson}
          onTake={(salesperson) => edit({ salesperson })}
        />
      </div>
      {call.message ? <Notice tone="error">{call.message}</Notice> : null}
      <div class="form-end">
        <Button main disabled={call.busy} onClick={save}>
          {call.busy ? words.saving : words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

/** What was searched for in vain is a name, or a phone where it is digits. */
function startingWith(query: string): CustomerFields {
  return /^[\d\s+()-]{7,}$/.test(query) ? { ...EMPTY, phone: query.trim() } : { ...EMPTY, name: query.trim() };
}

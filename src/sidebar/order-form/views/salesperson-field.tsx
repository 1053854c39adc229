import { ChoiceBox } from '../../parts/choice-box';
import { Field } from '../../parts/field';
import { useForm } from './form-context';

/** A salesperson, chosen by name, kept by e-mail address. One who left the list is still shown by address. */
export function SalespersonField(props: {
  path: 'salesperson' | 'newCustomer.salesperson';
  value: string | undefined;
  onValue(email: string | undefined): void;
}) {
  const { state, texts, control } = useForm();
  const { path, value, onValue } = props;
  const known = (state.data?.settings.salespeople ?? []).map(({ email, name }) => ({ value: email, label: name }));
  const isKnown = !value || known.some((choice) => choice.value === value);
  const choices = isKnown ? known : [...known, { value, label: value }];
  const label = texts.terms.fields.salesperson;
  return (
    <Field control={control(path)} label={label}>
      <ChoiceBox control={control(path)} label={label} choices={choices} value={value || undefined} onValue={onValue} />
    </Field>
  );
}

import { Segments } from '../../parts/segments';
import { useForm } from './form-context';
import type { ItemProps } from './item-card';
import { ItemWord } from './item-fields';

/** How it is made: colour and hardware. */
export function MakeFields({ item, place }: ItemProps) {
  const { state, texts, words, control, editItem } = useForm();
  const { hardware } = item.entry;
  const choices = [
    { value: 'yes', label: words.items.hardwareYes },
    { value: 'no', label: words.items.hardwareNo },
  ] as const;
  return (
    <>
      <ItemWord item={item} place={place} field="colour" choices={state.data?.settings.choices.colours ?? []} />
      <Segments
        control={control(`items.${place}.hardware`)}
        label={texts.terms.fields.hardware}
        choices={choices}
        value={hardware === undefined ? undefined : hardware ? 'yes' : 'no'}
        onValue={(value) => editItem(item, { hardware: value === 'yes' })}
      />
    </>
  );
}

import { ChoiceBox } from '../../parts/choice-box';
import { Field } from '../../parts/field';
import { changeCategory } from '../state/item-changes';
import { useForm } from './form-context';
import type { ItemProps } from './item-card';
import { ItemWord } from './item-fields';

/** What kind of door: category and style. */
export function KindFields({ item, place }: ItemProps) {
  const { state, preview, texts, control, editItem } = useForm();
  const categories = state.data?.settings.categories ?? [];
  const box = control(`items.${place}.categoryId`);
  const label = texts.terms.fields.categoryId;
  return (
    <>
      <Field control={box} label={label}>
        <ChoiceBox
          control={box}
          label={label}
          choices={categories.map(({ id, name }) => ({ value: id, label: name }))}
          value={item.entry.categoryId}
          onValue={(id) => editItem(item, changeCategory(item.entry, id, categories))}
        />
      </Field>
      <ItemWord item={item} place={place} field="style" choices={preview?.items[place]?.category?.styles ?? []} />
    </>
  );
}

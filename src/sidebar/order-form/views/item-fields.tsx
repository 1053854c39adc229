import { OpenChoiceBox } from '../../parts/choice-box';
import { Field } from '../../parts/field';
import { ReadBox } from '../../parts/read-box';
import { readChange, readWhole } from '../../parts/read-text';
import { TextBox } from '../../parts/text-box';
import { useForm } from './form-context';
import type { ItemProps } from './item-card';

type WordField = 'style' | 'frameShape' | 'frameType' | 'lineStyle' | 'colour' | 'technicalConditions';
type NumberField = 'lineHeightMm' | 'widthMm' | 'heightMm' | 'otherWidthMm' | 'otherHeightMm' | 'quantity';

/** A word of an item, with those that the factory offers. */
export function ItemWord(props: ItemProps & { field: WordField; choices: readonly string[]; wide?: boolean }) {
  const { texts, control, editItem } = useForm();
  const { item, place, field, choices, wide } = props;
  const box = control(`items.${place}.${field}`);
  const label = texts.terms.fields[field];
  return (
    <Field control={box} label={label} wide={wide ?? false}>
      <OpenChoiceBox
        control={box}
        label={label}
        choices={choices}
        value={item.entry[field] ?? ''}
        onValue={(value) => editItem(item, { [field]: value })}
      />
    </Field>
  );
}

/** A whole number of an item. `derived` is shown where nothing was typed: it follows the other fields. */
export function ItemNumber(
  props: ItemProps & {
    field: NumberField;
    label: string;
    stop?: boolean;
    derived?: number | undefined;
    /** Typed between two sizes (`860x2050`), it goes on to the next one. */
    goesOn?: (from: Element) => void;
  },
) {
  const { words, control, editItem } = useForm();
  const { item, place, field, label, stop, derived, goesOn } = props;
  const box = control(`items.${place}.${field}`, { stop: stop ?? false });
  const value = item.entry[field] ?? derived;
  const isDerived = derived !== undefined && item.entry[field] === undefined;
  const origin = isDerived ? words.items.derived : words.items.corrected;
  return (
    <Field control={box} label={label} aside={derived === undefined ? undefined : origin}>
      <ReadBox
        control={box}
        class={isDerived ? 'box-derived' : ''}
        text={item.unread[field] ?? (value === undefined ? '' : String(value))}
        onText={(text) => editItem(item, ...readChange(field, text, readWhole(text)))}
        onKeyDown={(event) => {
          if (!goesOn || !/^[x*×]$/i.test(event.key) || event.ctrlKey || event.altKey) return;
          event.preventDefault();
          goesOn(event.currentTarget as Element);
        }}
      />
    </Field>
  );
}

/** The customer's own words, kept beside what they mean (A8). */
export function ItemSaid(
  props: ItemProps & { field: 'wallThicknessSaid' | 'openingDirectionSaid'; onText(text: string): void },
) {
  const { words, control } = useForm();
  const { item, place, field, onText } = props;
  const box = control(`items.${place}.${field}`);
  return (
    <Field control={box} label={words.items.said}>
      <TextBox control={box} text={item.entry[field] ?? ''} onText={onText} />
    </Field>
  );
}

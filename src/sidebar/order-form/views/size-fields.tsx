import { fill } from '../../../domain/texts/fill';
import { Segments } from '../../parts/segments';
import { focusOn } from '../../parts/stops';
import { changeBasis } from '../state/item-changes';
import { fieldId } from './field-id';
import { useForm } from './form-context';
import type { ItemProps } from './item-card';
import { ItemNumber } from './item-fields';

/** The size that the customer gave, and the other one derived from it (A8): shown live, and open to correction. */
export function SizeFields({ item, place }: ItemProps) {
  const { preview, texts, words, control, editItem } = useForm();
  const { entry } = item;
  const basisWords = texts.choices.sizeBasis;
  const basis = entry.sizeBasis ?? 'opening';
  const otherName = basisWords[basis === 'opening' ? 'leaf' : 'opening'];
  const size = preview?.items[place]?.size.size;
  const other = basis === 'opening' ? size?.leaf : size?.opening;
  const choices = [
    { value: 'opening', label: basisWords.opening },
    { value: 'leaf', label: basisWords.leaf },
  ] as const;
  return (
    <>
      <Segments
        control={control(`items.${place}.sizeBasis`)}
        label={texts.terms.fields.sizeBasis}
        choices={choices}
        value={entry.sizeBasis}
        onValue={(value) => editItem(item, changeBasis(value))}
      />
      <ItemNumber item={item} place={place} field="quantity" label={texts.terms.fields.quantity} />
      <ItemNumber
        item={item}
        place={place}
        field="widthMm"
        label={words.items.width}
        stop
        goesOn={() => focusOn(document.getElementById(fieldId(`items.${place}.heightMm`)))}
      />
      <ItemNumber item={item} place={place} field="heightMm" label={words.items.height} stop />
      {other ? (
        <>
          <ItemNumber
            item={item}
            place={place}
            field="otherWidthMm"
            label={fill(words.items.otherWidth, { basis: otherName })}
            derived={Math.max(0, other.widthMm)}
          />
          <ItemNumber
            item={item}
            place={place}
            field="otherHeightMm"
            label={fill(words.items.otherHeight, { basis: otherName })}
            derived={Math.max(0, other.heightMm)}
          />
        </>
      ) : null}
    </>
  );
}

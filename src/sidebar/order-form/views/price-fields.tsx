import { useState } from 'preact/hooks';
import { formatYuan, plainYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { LinkButton } from '../../parts/button';
import { Field } from '../../parts/field';
import { ReadBox } from '../../parts/read-box';
import { readChange, readYuan } from '../../parts/read-text';
import { TextBox } from '../../parts/text-box';
import type { FormTexts } from '../../texts';
import type { ItemPreview } from '../state/item-preview';
import { useForm } from './form-context';
import type { ItemProps } from './item-card';

/** The list's price; and where it is changed or not listed, the price with its reason, and who must agree (G5). */
export function PriceFields({ item, place }: ItemProps) {
  const { state, preview, words, editItem } = useForm();
  const [wanted, setWanted] = useState(false);
  const { entry } = item;
  const shown = preview?.items[place];
  const isChanged =
    entry.unitPriceFen !== undefined || entry.priceReason !== undefined || 'unitPriceFen' in item.unread;
  const open = wanted || isChanged || shown?.priceProblem === 'price-not-listed';
  const backToList = () => {
    setWanted(false);
    editItem(item, { unitPriceFen: undefined, priceReason: undefined });
  };
  return (
    <div class="price field-wide">
      <p class="price-line">
        <span>{listPriceText(shown, words.price)}</span>
        {shown?.listPriceFen == null ? null : (
          <LinkButton expanded={open} onClick={open ? backToList : () => setWanted(true)}>
            {open ? words.price.changeBack : words.price.change}
          </LinkButton>
        )}
      </p>
      {open ? (
        <>
          <div class="grid">
            <UnitPrice item={item} place={place} />
            <PriceReason item={item} place={place} />
          </div>
          {state.data?.user.mayChangePrices || shown?.priceProblem === 'price-needs-approval' ? null : (
            <p class="quiet">{words.price.explain}</p>
          )}
        </>
      ) : null}
    </div>
  );
}

function listPriceText(shown: ItemPreview | undefined, words: FormTexts['form']['price']): string {
  if (shown?.priceProblem === 'price-not-listed') return words.notListed;
  const listed = shown?.listPriceFen ?? null;
  return listed === null ? words.waiting : fill(words.list, { price: formatYuan(listed) });
}

function UnitPrice({ item, place }: ItemProps) {
  const { words, control, editItem } = useForm();
  const field = 'unitPriceFen';
  const box = control(`items.${place}.${field}`);
  const fen = item.entry[field];
  return (
    <Field control={box} label={words.price.unit}>
      <ReadBox
        control={box}
        inputMode="decimal"
        text={item.unread[field] ?? (fen === undefined ? '' : plainYuan(fen))}
        onText={(text) => editItem(item, ...readChange(field, text, readYuan(text)))}
      />
    </Field>
  );
}

function PriceReason({ item, place }: ItemProps) {
  const { texts, control, editItem } = useForm();
  const box = control(`items.${place}.priceReason`);
  return (
    <Field control={box} label={texts.terms.fields.priceReason}>
      <TextBox
        control={box}
        text={item.entry.priceReason ?? ''}
        onText={(priceReason) => editItem(item, { priceReason })}
      />
    </Field>
  );
}

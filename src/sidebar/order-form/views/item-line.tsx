import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { Icon } from '../../parts/icon';
import { afterRender, focusOn } from '../../parts/stops';
import type { ItemInForm } from '../state/form-state';
import { useForm } from './form-context';

/** An item folded to one line: what it is, how large, how many, how much. Enter opens it. */
export function ItemLine({ item, place }: { item: ItemInForm; place: number }) {
  const { preview, texts, words, dispatch } = useForm();
  const shown = preview?.items[place];
  const { entry } = item;
  const finished = preview?.finished.has(item.id) === true;
  const size = entry.widthMm && entry.heightMm ? `${entry.widthMm}×${entry.heightMm}` : '';
  const direction = entry.openingDirection ? texts.choices.openingDirection[entry.openingDirection] : '';
  const open = () => {
    dispatch({ type: 'item-shown', itemId: item.id, open: true });
    afterRender(() => focusOn(document.querySelector<HTMLElement>(`[data-item="${item.id}"] .card-head button`)));
  };
  return (
    <article class="item-line" data-item={item.id} aria-label={fill(words.items.place, { place: place + 1 })}>
      <button type="button" aria-expanded={false} onClick={open} {...(finished ? {} : { 'data-gap': '' })}>
        <Icon name="chevron" />
        <span class="item-number">{place + 1}</span>
        <span class="item-what">
          <span>{[shown?.category?.name, entry.style].filter(Boolean).join(' ')}</span>
          <span class="quiet">{[size, direction, entry.colour].filter(Boolean).join(' ')}</span>
        </span>
        <span class="item-much">
          <span>×{entry.quantity ?? '?'}</span>
          {finished ? (
            <span class="amount">{shown?.amountFen == null ? '—' : formatYuan(shown.amountFen)}</span>
          ) : (
            <span class="tag tag-warning">{words.items.unfinished}</span>
          )}
        </span>
      </button>
    </article>
  );
}

import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { Icon } from '../../parts/icon';
import type { ItemCommands } from '../effects/item-commands';
import type { ItemInForm } from '../state/form-state';
import { useForm } from './form-context';
import { FrameFields } from './frame-fields';
import { KindFields } from './kind-fields';
import { MakeFields } from './make-fields';
import { PriceFields } from './price-fields';
import { SizeFields } from './size-fields';
import { WallFields } from './wall-fields';

/** What the groups of fields of an item are given. */
export interface ItemProps {
  item: ItemInForm;
  place: number;
}

/** An item with every field that A2 asks for, in the order in which a customer tells them. */
export function ItemCard({ item, place, commands }: ItemProps & { commands: ItemCommands }) {
  const { preview, words, dispatch } = useForm();
  const { keys } = words;
  const amountFen = preview?.items[place]?.amountFen ?? null;
  const fold = () => dispatch({ type: 'item-shown', itemId: item.id, open: false });
  const title = fill(words.items.place, { place: place + 1 });
  const copy = fill(words.items.copyThis, { place: place + 1 });
  const remove = fill(words.items.remove, { place: place + 1 });
  return (
    <article class="card item" data-item={item.id} aria-label={title}>
      <header class="card-head">
        <button type="button" class="disclosure" aria-expanded={true} onClick={fold}>
          <Icon name="chevron" />
          <span class="item-title">{title}</span>
          <span class="amount">{amountFen === null ? '' : formatYuan(amountFen)}</span>
        </button>
        <button
          type="button"
          class="icon-button"
          title={`${copy} ${keys.copy}`}
          aria-label={copy}
          onClick={() => commands.copy(item.id)}
        >
          <Icon name="copy" />
        </button>
        <button
          type="button"
          class="icon-button"
          title={`${remove} ${keys.remove}`}
          aria-label={remove}
          onClick={() => commands.remove(item.id)}
        >
          <Icon name="trash" />
        </button>
      </header>
      <div class="grid">
        <KindFields item={item} place={place} />
        <SizeFields item={item} place={place} />
        <WallFields item={item} place={place} />
        <MakeFields item={item} place={place} />
        <FrameFields item={item} place={place} />
        <PriceFields item={item} place={place} />
      </div>
    </article>
  );
}

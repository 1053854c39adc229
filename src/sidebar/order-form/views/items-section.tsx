import { fill } from '../../../domain/texts/fill';
import { Button, LinkButton } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { KeyHint } from '../../parts/key-hint';
import { Notice } from '../../parts/notice';
import type { ItemCommands } from '../effects/item-commands';
import { useForm } from './form-context';
import { ItemCard } from './item-card';
import { ItemLine } from './item-line';

/** The items: cards to fill, finished ones folded to a line. */
export function ItemsSection({ commands }: { commands: ItemCommands }) {
  const { state, preview, words, edit } = useForm();
  const { keys } = words;
  return (
    <section class="items" aria-label={words.items.title}>
      <header class="section-head">
        <h2>{words.items.title}</h2>
        <span class="quiet">{preview ? fill(words.items.pieces, { count: preview.pieces }) : ''}</span>
      </header>
      {state.items.map((item, place) =>
        item.open ? (
          <ItemCard key={item.id} item={item} place={place} commands={commands} />
        ) : (
          <ItemLine key={item.id} item={item} place={place} />
        ),
      )}
      {state.removed ? (
        <Notice
          tone="info"
          actions={<LinkButton onClick={() => edit({ type: 'item-put-back' })}>{words.items.undo}</LinkButton>}
        >
          {fill(words.items.removed, { place: state.removed.place + 1 })}
        </Notice>
      ) : null}
      <div class="item-buttons">
        <Button onClick={() => commands.add()}>
          <Icon name="add" />
          {words.items.add}
          <KeyHint keys={keys.add} />
        </Button>
        <Button onClick={() => commands.copy(null)}>
          <Icon name="copy" />
          {words.items.copy}
          <KeyHint keys={keys.copy} />
        </Button>
      </div>
    </section>
  );
}

import { fill } from '../../../domain/texts/fill';
import type { PanelTexts } from '../../panel-texts';
import { LinkButton } from '../../parts/button';
import { HEAD_FIELDS, headTexts, ITEM_FIELDS, PRICE_FIELDS } from '../state/fields';
import type { NoticeState, TypedItem } from '../state/notice-state';
import { controlOf, FieldView } from './field-view';
import type { NoticeCommands } from './use-notice-form';

interface ChangeProps {
  state: NoticeState;
  texts: PanelTexts;
  commands: NoticeCommands;
}

/** The order's fields and items as they are, to be typed over: what differs is the notice. */
export function ChangeFields({ state, texts, commands }: ChangeProps) {
  const was = headTexts(state.data.order);
  const words = texts.life.noticeForm;
  return (
    <>
      <section class="card" aria-label={words.order}>
        <h2>{words.order}</h2>
        <div class="grid grid-wide">
          {HEAD_FIELDS.map((field) => (
            <FieldView
              key={field.name}
              field={field}
              control={controlOf(field.name, `head-${field.name}`, state)}
              label={field.name === 'promisedOn' ? words.newPromise : texts.terms.fields[field.name]}
              text={state.head[field.name] ?? ''}
              was={was[field.name] ?? ''}
              state={state}
              texts={texts}
              onText={(text) => commands.dispatch({ type: 'head', field: field.name, text })}
            />
          ))}
        </div>
      </section>
      {state.items.map((item) => (
        <ItemFields key={item.id} item={item} state={state} texts={texts} commands={commands} />
      ))}
    </>
  );
}

function ItemFields({ item, state, texts, commands }: ChangeProps & { item: TypedItem }) {
  const words = texts.life.noticeForm;
  const place = state.items.indexOf(item) + 1;
  const title = item.place === null ? words.newItem : fill(words.item, { place, number: item.number });
  const index = state.items.filter(({ removed }) => !removed).indexOf(item);
  const fields = state.data.mayChangePrices ? [...ITEM_FIELDS, ...PRICE_FIELDS] : ITEM_FIELDS;
  return (
    <section class={item.removed ? 'card item-removed' : 'card'} aria-label={title}>
      <div class="card-head">
        <h2>
          {title} {item.removed ? <span class="tag tag-error">{words.removed}</span> : null}
        </h2>
        <LinkButton onClick={() => commands.dispatch({ type: 'add', like: item.id })}>
          {fill(words.addItem, { place })}
        </LinkButton>
        <LinkButton onClick={() => commands.dispatch({ type: 'remove', id: item.id, removed: !item.removed })}>
          {item.removed ? words.keep : words.remove}
        </LinkButton>
      </div>
      {item.removed ? null : (
        <div class="grid grid-wide">
          {fields.map((field) => (
            <FieldView
              key={field.name}
              field={field}
              control={controlOf(`items.${index}.${field.name}`, `${item.id}-${field.name}`, state)}
              label={texts.terms.fields[field.name]}
              text={item.typed[field.name] ?? ''}
              was={item.was[field.name] ?? ''}
              state={state}
              texts={texts}
              onText={(text) => commands.dispatch({ type: 'item', id: item.id, field: field.name, text })}
            />
          ))}
        </div>
      )}
    </section>
  );
}

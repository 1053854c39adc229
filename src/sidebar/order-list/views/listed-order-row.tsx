import { fill } from '../../../domain/texts/fill';
import type { ListedOrder } from '../../../entry/contract-lists';
import type { PanelTexts } from '../../panel-texts';
import { LinkButton } from '../../parts/button';
import { StatusTag } from '../../parts/status-tag';

/** An order of the list: chosen or not, who and when, what the list is about. */
export function ListedOrderRow(props: {
  order: ListedOrder;
  texts: PanelTexts;
  isChosen: boolean;
  isBusy: boolean;
  onChosen(isChosen: boolean): void;
  onOpen(): void;
}) {
  const { order, texts, isChosen, isBusy, onChosen, onOpen } = props;
  return (
    <li class="list-order">
      <label>
        <input
          type="checkbox"
          disabled={isBusy}
          checked={isChosen}
          onChange={(event) => onChosen(event.currentTarget.checked)}
        />
        <strong>{order.shortNumber}</strong>
        <span>{order.customerName}</span>
        <StatusTag status={order.status} name={order.statusName} />
        {order.rush ? <span class="tag tag-error">{texts.choices.rush.yes}</span> : null}
      </label>
      <div class="list-order-line">
        <span class="quiet">
          {order.categoryName} · {fill(texts.form.items.pieces, { count: order.quantity })} ·{' '}
          {fill(texts.form.find.promised, { date: order.promisedOn })}
        </span>
        <LinkButton label={`${texts.life.lists.open} ${order.shortNumber}`} onClick={onOpen}>
          {texts.life.lists.open}
        </LinkButton>
      </div>
      {order.detail ? <p class="list-order-line">{order.detail}</p> : null}
    </li>
  );
}

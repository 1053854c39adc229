import type { ComponentChildren } from 'preact';
import { formatYuan } from '../../../domain/money/fen';
import { END_OF_DAY } from '../../../domain/order/release-deadline';
import { fill } from '../../../domain/texts/fill';
import type { OrderContent } from '../../../entry/contract';
import type { PanelTexts } from '../../panel-texts';
import { SheetItem } from './sheet-item';

/** What an order says, now or at an earlier revision. */
export function OrderContentView({ order, texts }: { order: OrderContent; texts: PanelTexts }) {
  const words = texts.form.find;
  const release = order.releaseByTime === END_OF_DAY ? order.releaseOn : `${order.releaseOn} ${order.releaseByTime}`;
  return (
    <>
      <dl class="card facts">
        <Fact name={words.taken}>
          {order.takenOn} · {texts.choices.channel[order.channel]} · {order.registeredByName}
        </Fact>
        <Fact name={words.release}>{release}</Fact>
        <Fact name={texts.terms.fields.wantedOn}>{order.wantedOn}</Fact>
        <Fact name={texts.terms.fields.salesperson}>{order.salespersonName}</Fact>
        <Fact name={words.address}>{order.deliveryAddress}</Fact>
        <Fact name={texts.terms.fields.note}>{order.note}</Fact>
      </dl>
      {order.items.map((item) => (
        <SheetItem key={item.number} item={item} texts={texts} />
      ))}
      <p class="sheet-total">
        <span class="quiet">
          {order.categoryName} · {fill(texts.form.items.pieces, { count: order.quantity })}
        </span>
        <strong class="amount">{formatYuan(order.amountFen)}</strong>
      </p>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === '' || children === undefined) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

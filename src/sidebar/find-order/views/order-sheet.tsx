import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { formatYuan } from '../../../domain/money/fen';
import { END_OF_DAY } from '../../../domain/order/release-deadline';
import { fill } from '../../../domain/texts/fill';
import { weekdayOf } from '../../../domain/time/local-date';
import type { OrderSheet } from '../../../entry/contract';
import { Button, LinkButton } from '../../parts/button';
import { Icon } from '../../parts/icon';
import type { FormTexts } from '../../texts';
import { SheetItem } from './sheet-item';
import { StatusTag } from './status-tag';
import type { FindCommands } from './use-find-order';

const JUMP_ID = 'jump-to-row';

/** One order as a sheet: what was ordered, for whom, until when. Enter leads to its row. */
export function OrderSheetView(props: { order: OrderSheet; texts: FormTexts; commands: FindCommands }) {
  const { order, texts, commands } = props;
  const words = texts.form.find;
  useEffect(() => {
    document.getElementById(JUMP_ID)?.focus();
  }, [order]);

  const { promisedOn, firstPromisedOn } = order;
  const release = order.releaseByTime === END_OF_DAY ? order.releaseOn : `${order.releaseOn} ${order.releaseByTime}`;
  return (
    <article class="sheet" aria-label={order.shortNumber}>
      <LinkButton onClick={commands.close}>‹ {words.back}</LinkButton>
      <div class="card">
        <p class="sheet-number">
          {order.shortNumber}
          <span class="quiet">{order.key}</span>
          <StatusTag status={order.status} name={order.statusName} />
          {order.rush ? <span class="tag tag-error">{texts.choices.rush.yes}</span> : null}
        </p>
        <p class="sheet-customer">
          <strong>{order.customerName}</strong>
          <span>{order.phone}</span>
        </p>
        <p class="sheet-promise">
          {fill(words.promised, { date: promisedOn })} {texts.form.weekdays[weekdayOf(promisedOn)]}
          {firstPromisedOn === promisedOn ? null : (
            <span class="quiet">{fill(words.firstPromise, { date: firstPromisedOn })}</span>
          )}
        </p>
        <Button main wide id={JUMP_ID} onClick={() => commands.jump(order)}>
          <Icon name="jump" />
          {words.jump}
        </Button>
      </div>
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
    </article>
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

import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { weekdayOf } from '../../../domain/time/local-date';
import type { RegisteredOrder } from '../../../entry/contract';
import { Button, LinkButton } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { KeyHint } from '../../parts/key-hint';
import { Notice } from '../../parts/notice';
import type { OrderFormState } from '../state/form-state';
import { useForm } from './form-context';

/** The id of the button for the next order: it gets the focus. */
export const ANOTHER_ID = 'another-order';

type Registered = Extract<OrderFormState['saving'], { kind: 'registered' }>;

/** The registered orders: numbers to read out on the phone, promises, and the next order one key away. */
export function DonePanel(props: {
  done: Registered;
  another(): void;
  jump(key: string): void;
  jumpFailure: string | null;
}) {
  const { words } = useForm();
  const { done, another, jump, jumpFailure } = props;
  const { orders } = done;
  const title = orders.length > 1 ? fill(words.done.titleSplit, { count: orders.length }) : words.done.title;
  return (
    <section class="done" aria-labelledby="done-title">
      <h2 id="done-title" role="status">
        <Icon name="check" />
        {title}
        <span class="quiet">{done.customerName}</span>
      </h2>
      {done.mayDiffer ? <Notice tone="warning">{words.done.mayDiffer}</Notice> : null}
      {orders.map((order) => (
        <DoneOrder key={order.key} order={order} jump={jump} />
      ))}
      {jumpFailure ? <Notice tone="error">{jumpFailure}</Notice> : null}
      <Button main wide id={ANOTHER_ID} onClick={another}>
        {words.done.another}
        <KeyHint keys={words.keys.enter} />
      </Button>
    </section>
  );
}

function DoneOrder({ order, jump }: { order: RegisteredOrder; jump(key: string): void }) {
  const { texts, words } = useForm();
  const { promisedOn } = order;
  const consulting = order.status === 'consulting';
  return (
    <article class="card done-order">
      <p class="done-number">
        {order.shortNumber}
        <span class="quiet">{order.key}</span>
      </p>
      <p class="done-promise">
        {fill(words.done.promised, { date: promisedOn, weekday: words.weekdays[weekdayOf(promisedOn)] ?? '' })}
        {order.estimated ? <span class="tag">{words.promise.estimated}</span> : null}
        {consulting ? <span class="tag tag-warning">{texts.choices.status.consulting}</span> : null}
      </p>
      <p class="quiet">{order.promiseReason}</p>
      {consulting ? <p class="consent">{words.done.consulting}</p> : null}
      <p class="quiet">
        {fill(words.done.lines, {
          category: order.categoryName,
          items: order.itemCount,
          pieces: order.quantity,
          amount: formatYuan(order.amountFen),
        })}
      </p>
      <LinkButton onClick={() => jump(order.key)}>
        <Icon name="jump" />
        {words.done.jump}
      </LinkButton>
    </article>
  );
}

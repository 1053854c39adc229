import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { ShownStock, ShownStockItem } from '../../../entry/stock/contract';
import { Button, LinkButton } from '../../parts/button';
import type { ServerClient } from '../../server/client';
import { words } from '../texts';
import { BookingForm } from './booking-form';
import { ItemForm } from './item-form';
import { Moves } from './moves';
import { StateTag } from './state-tag';

type Doing = 'received' | 'counted' | 'edit' | null;

/** One stock item: how it stands, what may be booked, what moved. */
export function ItemView(props: {
  item: ShownStockItem;
  stock: ShownStock;
  server: ServerClient;
  onBack(): void;
  onChanged(said: string): void;
}) {
  const { item, stock, server, onBack, onChanged } = props;
  const [doing, setDoing] = useState<Doing>(null);
  const actions = useRef<HTMLDivElement>(null);
  // Whoever left a form goes on with the keyboard at the buttons that it came from.
  useLayoutEffect(() => {
    if (doing === null) actions.current?.querySelector('button')?.focus();
  }, [doing]);
  const leave = () => setDoing(null);
  return (
    <>
      <p>
        <LinkButton onClick={onBack}>{words.back}</LinkButton>
      </p>
      <section class="card" aria-label={item.name}>
        <Figures item={item} />
        {stock.mayKeep && doing === null ? (
          <div class="form-end" ref={actions}>
            <Button main={item.state === 'short'} onClick={() => setDoing('received')}>
              {words.receive}
            </Button>
            <Button main={item.state === 'miscounted'} onClick={() => setDoing('counted')}>
              {words.stocktake}
            </Button>
            <Button onClick={() => setDoing('edit')}>{words.editItem}</Button>
          </div>
        ) : null}
      </section>
      {doing === 'edit' ? (
        <ItemForm
          {...{ own: item, name: item.name, categories: stock.categories, server }}
          onCancel={leave}
          onSaved={({ name }) => {
            leave();
            onChanged(fill(words.saved, { name }));
          }}
        />
      ) : doing !== null ? (
        <BookingForm key={doing} {...{ item, kind: doing, server }} onCancel={leave} onBooked={onChanged} />
      ) : (
        <Moves code={item.code} server={server} />
      )}
    </>
  );
}

function Figures({ item }: { item: ShownStockItem }) {
  const { code, name, unit, onHand, reserved, available, reorderLevel, state, missing, usageText } = item;
  return (
    <>
      <h2 class="stock-head">
        {name}
        <StateTag state={state} />
      </h2>
      <dl class="stock-counts">
        {(
          [
            [words.onHand, onHand],
            [words.reserved, reserved],
            [words.available, available],
            [words.level, reorderLevel],
          ] as const
        ).map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {missing > 0 ? <p>{fill(words.missing, { count: missing, unit })}</p> : null}
      <p class="quiet">
        {code} · {usageText === '' ? words.unused : fill(words.usedBy, { usage: usageText })}
      </p>
    </>
  );
}

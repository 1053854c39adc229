import { fill } from '../../../domain/texts/fill';
import { panelTexts as texts } from '../../panel-texts';
import { Button, LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';
import { LIST_NAMES, type ListName } from '../state/list-name';
import { offeredSteps } from '../state/steps-for-many';
import { useListing } from '../state/use-listing';
import { useSteps } from '../state/use-steps';
import { ListedOrderRow } from './listed-order-row';
import { Outcome } from './outcome';
import { StepsBar } from './steps-bar';

/** Orders of the selected rows, or a list of orders that wait; a step is taken for all that are chosen. */
export function OrderListPage({ server, first }: { server: ServerClient; first: ListName }) {
  const words = texts.life.lists;
  const listing = useListing(server, texts, first);
  const steps = useSteps(server, texts, listing.today, listing.renew);
  const { list, orders, chosen, reading } = listing;
  const offered = offeredSteps(orders.filter(({ key }) => chosen.has(key)));
  const isBusy = steps.inHand !== null;
  const show = (name: ListName) => {
    steps.cancel();
    steps.forget();
    listing.show(name);
  };
  const open = async (key: string) => {
    try {
      await server.call('showOrder', { key });
    } catch (error) {
      listing.fail(failureText(error, texts.form.noAnswer));
    }
  };
  return (
    <main class="page">
      <div class="list-choice" role="toolbar" aria-label={texts.form.find.title}>
        {LIST_NAMES.map((name) => (
          <button key={name} type="button" class="button" aria-pressed={name === list} onClick={() => show(name)}>
            {words[name]}
          </button>
        ))}
      </div>
      {steps.done ? <Outcome done={steps.done} texts={texts} /> : null}
      {listing.failure ? <Notice tone="error">{listing.failure}</Notice> : null}
      {orders.length > 0 ? (
        <div class="list-head">
          <label>
            <input
              type="checkbox"
              disabled={isBusy}
              checked={chosen.size === orders.length}
              onChange={(event) => listing.chooseAll(event.currentTarget.checked)}
            />
            {words.all}
          </label>
          <span class="quiet">{fill(words.chosen, { count: chosen.size })}</span>
        </div>
      ) : null}
      <ul class="list-orders">
        {orders.map((order) => (
          <ListedOrderRow
            key={order.key}
            order={order}
            texts={texts}
            isChosen={chosen.has(order.key)}
            isBusy={isBusy}
            onChosen={(isChosen) => listing.choose(order.key, isChosen)}
            onOpen={() => void open(order.key)}
          />
        ))}
      </ul>
      {reading ? (
        <p class="loading" role="status">
          <span class="spinner" aria-hidden="true" />
          {words.reading}
        </p>
      ) : null}
      {!reading && orders.length === 0 && !listing.failure ? <p class="empty">{words.none}</p> : null}
      {!reading && list === 'selected' ? (
        <LinkButton disabled={isBusy} onClick={() => show('selected')}>
          {words.readAgain}
        </LinkButton>
      ) : null}
      {!reading && listing.more ? (
        <Button wide onClick={listing.older}>
          {fill(words.months, { month: listing.more })}
        </Button>
      ) : null}
      {orders.length > 0 && !reading ? (
        <StepsBar offered={offered} steps={steps} server={server} texts={texts} today={listing.today} />
      ) : null}
    </main>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedOrder, OrderListing } from '../../../entry/contract-lists';
import type { PanelTexts } from '../../panel-texts';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';
import type { ListName } from './list-name';

export interface Listing {
  list: ListName;
  orders: readonly ListedOrder[];
  today: string;
  more: string | null;
  reading: boolean;
  failure: string | null;
  /** The keys of the chosen orders. */
  chosen: ReadonlySet<string>;
  show(list: ListName): void;
  /** Reads the list again, as after a step. */
  renew(): void;
  older(): void;
  choose(key: string, chosen: boolean): void;
  chooseAll(chosen: boolean): void;
  /** Something that was done with the list failed. */
  fail(message: string): void;
}

const EMPTY: OrderListing = { orders: [], today: '', more: null };

/** The list that is shown, and which of its orders are chosen: at first all of those that were selected or are ready. */
export function useListing(server: ServerClient, texts: PanelTexts, first: ListName): Listing {
  const [list, setList] = useState<ListName>(first);
  const [listing, setListing] = useState<OrderListing>(EMPTY);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reading, setReading] = useState(true);
  const [failure, setFailure] = useState<string | null>(null);
  const reads = useRef(0);

  const read = async (asked: ListName, from: string | null) => {
    reads.current += 1;
    const own = reads.current;
    setReading(true);
    setFailure(null);
    try {
      const answer =
        asked === 'selected'
          ? await server.call('openSelection', null)
          : await server.call('listOrders', { list: asked, from });
      if (own !== reads.current) return;
      const isChosen = asked === 'selected' || asked === 'ready';
      setListing((before) => (from ? { ...answer, orders: [...before.orders, ...answer.orders] } : answer));
      if (isChosen) setChosen((before) => new Set([...(from ? before : []), ...answer.orders.map(({ key }) => key)]));
    } catch (error) {
      if (own === reads.current) setFailure(failureText(error, texts.form.noAnswer));
    } finally {
      if (own === reads.current) setReading(false);
    }
  };
  const begin = (asked: ListName) => {
    setList(asked);
    setListing(EMPTY);
    setChosen(new Set());
    void read(asked, null);
  };
  useEffect(() => begin(first), [first]);

  return {
    list,
    ...listing,
    reading,
    failure,
    chosen,
    show: begin,
    renew: () => begin(list),
    older: () => void read(list, listing.more),
    choose(key, isChosen) {
      const next = new Set(chosen);
      if (isChosen) next.add(key);
      else next.delete(key);
      setChosen(next);
    },
    fail: setFailure,
    chooseAll: (isChosen) => setChosen(new Set(isChosen ? listing.orders.map(({ key }) => key) : [])),
  };
}

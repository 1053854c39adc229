import type { makeCompareWithRegister } from '../application/life/compare-with-register';
import type { makeListOrders, makeOpenSelection } from '../application/life/list-orders';
import type { makeLocateOrder } from '../application/orders/read-order';
import type { GridSelection } from '../application/ports/order-book';
import type { OrderKey } from '../domain/order/order';
import type { Texts } from '../domain/texts';
import type { Answer } from './contract';
import type { ListCallables } from './contract-lists';
import { parseOrderKey } from './parse';
import { parseKeys, parseList } from './parse-lists';
import { showComparison, showListing } from './present-lists';

export interface ListUseCases {
  openSelection: ReturnType<typeof makeOpenSelection>;
  listOrders: ReturnType<typeof makeListOrders>;
  compareWithRegister: ReturnType<typeof makeCompareWithRegister>;
  locateOrder: ReturnType<typeof makeLocateOrder>;
}

export interface ListDependencies {
  useCases: () => ListUseCases;
  texts: () => Texts;
  /** Answers a person who is known; anybody else is denied (M1). */
  answerPerson: <T>(name: string, work: () => T) => Answer<T>;
  /** What is selected in the grid of whoever asks. */
  selection: () => GridSelection | null;
  /** Opens the order in the sidebar of whoever asks. */
  openSidebar: (key: OrderKey) => void;
}

/** What the list of orders may call. */
export function makeListCallables(dependencies: ListDependencies): ListCallables {
  const { useCases, texts, answerPerson, selection, openSidebar } = dependencies;
  return {
    openSelection: () =>
      answerPerson('openSelection', () => showListing(useCases().openSelection(selection()), null, texts())),
    listOrders: (request) =>
      answerPerson('listOrders', () => {
        const asked = parseList(request);
        return showListing(useCases().listOrders(asked), asked.list, texts());
      }),
    compareWithRegister: (request) =>
      answerPerson('compareWithRegister', () => ({
        sheets: showComparison(useCases().compareWithRegister(parseKeys(request).keys), texts()),
      })),
    showOrder: (request) =>
      answerPerson('showOrder', () => {
        const { key } = parseOrderKey(request);
        useCases().locateOrder(key);
        openSidebar(key);
        return { key };
      }),
  };
}

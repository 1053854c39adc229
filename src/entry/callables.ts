import type { makeDiscardDraft } from '../application/drafts/discard-draft';
import type { makeSaveDraft } from '../application/drafts/save-draft';
import type { makeKeepFormState } from '../application/form/keep-form-state';
import type { makeOpenOrderForm } from '../application/form/open-order-form';
import type { makeFindOrders } from '../application/orders/find-orders';
import type { makeLocateOrder, makeReadOrder } from '../application/orders/read-order';
import type { makeRegisterOrder } from '../application/orders/register-order';
import type { OrderPlace } from '../application/ports/order-book';
import { type Answering, answer } from './answer';
import type { Callables } from './contract';
import { parseDiscard, parseFind, parseFormState, parseOpenForm, parseOrderKey, parseSave } from './parse';
import { showForm } from './present-form';
import { showFound, showOrder, showProblems, showSaveOutcome } from './present-order';

/** The use cases behind the callables. */
export interface UseCases {
  openOrderForm: ReturnType<typeof makeOpenOrderForm>;
  registerOrder: ReturnType<typeof makeRegisterOrder>;
  saveDraft: ReturnType<typeof makeSaveDraft>;
  discardDraft: ReturnType<typeof makeDiscardDraft>;
  keepFormState: ReturnType<typeof makeKeepFormState>;
  findOrders: ReturnType<typeof makeFindOrders>;
  readOrder: ReturnType<typeof makeReadOrder>;
  locateOrder: ReturnType<typeof makeLocateOrder>;
}

/** What a sidebar may call: each parses, calls one use case, presents. Anyone who sees a sidebar can call each with anything. */
export function makeCallables(
  useCases: () => UseCases,
  answering: Answering,
  select: (place: OrderPlace) => void,
): Callables {
  const texts = () => answering.texts();
  return {
    openOrderForm: (request) =>
      answer(answering, 'openOrderForm', () => showForm(useCases().openOrderForm(parseOpenForm(request)), texts())),
    registerOrder: (request) =>
      answer(answering, 'registerOrder', () => showSaveOutcome(useCases().registerOrder(parseSave(request)), texts())),
    saveDraft: (request) =>
      answer(answering, 'saveDraft', () => {
        const outcome = useCases().saveDraft(parseSave(request));
        return { ...outcome, missing: showProblems(outcome.missing, texts()) };
      }),
    discardDraft: (request) => answer(answering, 'discardDraft', () => useCases().discardDraft(parseDiscard(request))),
    keepFormState: (request) =>
      answer(answering, 'keepFormState', () => useCases().keepFormState(parseFormState(request).text)),
    findOrders: (request) =>
      answer(answering, 'findOrders', () => showFound(useCases().findOrders(parseFind(request)), texts())),
    readOrder: (request) =>
      answer(answering, 'readOrder', () => {
        const { order, settings } = useCases().readOrder(parseOrderKey(request).key);
        return showOrder(order, settings, texts());
      }),
    jumpToOrder: (request) =>
      answer(answering, 'jumpToOrder', () => {
        const { key } = parseOrderKey(request);
        select(useCases().locateOrder(key));
        return { key };
      }),
  };
}

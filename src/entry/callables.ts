import { identified } from '../application/carry-out';
import type { makeDiscardDraft } from '../application/drafts/discard-draft';
import type { makeSaveDraft } from '../application/drafts/save-draft';
import type { makeKeepFormState } from '../application/form/keep-form-state';
import type { makeOpenOrderForm } from '../application/form/open-order-form';
import type { makeTakeStep } from '../application/life/take-step';
import type { makeFindOrders } from '../application/orders/find-orders';
import type { makeLocateOrder, makeReadOrder } from '../application/orders/read-order';
import type { makeRegisterOrder } from '../application/orders/register-order';
import type { Identity } from '../application/ports/office';
import type { OrderPlace } from '../application/ports/order-book';
import { type Answering, answer } from './answer';
import type { Callables } from './contract';
import { parseDiscard, parseFind, parseFormState, parseOpenForm, parseOrderKey, parseSave } from './parse';
import { parseStep } from './parse-step';
import { showForm } from './present-form';
import { showFound, showOrder, showProblems, showSaveOutcome, showStepsTaken } from './present-order';

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
  takeStep: ReturnType<typeof makeTakeStep>;
}

export interface CallableDependencies {
  /** Wired at the first call, not while the bundle loads. */
  useCases: () => UseCases;
  identity: Identity;
  answering: Answering;
  /** Selects an order's row in the grid of whoever asked. */
  select: (place: OrderPlace) => void;
}

/** What a sidebar may call: each parses, calls one use case, presents. Anyone who sees a sidebar can call each with anything. */
export function makeCallables({ useCases, identity, answering, select }: CallableDependencies): Callables {
  const texts = () => answering.texts();
  /** Who is not known is told so before anything is parsed or read (M1). */
  const answerPerson = <T>(name: string, work: () => T) =>
    answer(answering, name, () => {
      identified(identity);
      return work();
    });
  return {
    openOrderForm: (request) =>
      answerPerson('openOrderForm', () => showForm(useCases().openOrderForm(parseOpenForm(request)), texts())),
    registerOrder: (request) =>
      answerPerson('registerOrder', () => showSaveOutcome(useCases().registerOrder(parseSave(request)), texts())),
    saveDraft: (request) =>
      answerPerson('saveDraft', () => {
        const outcome = useCases().saveDraft(parseSave(request));
        return { ...outcome, missing: showProblems(outcome.missing, texts()) };
      }),
    discardDraft: (request) => answerPerson('discardDraft', () => useCases().discardDraft(parseDiscard(request))),
    keepFormState: (request) =>
      answerPerson('keepFormState', () => useCases().keepFormState(parseFormState(request).text)),
    findOrders: (request) =>
      answerPerson('findOrders', () => showFound(useCases().findOrders(parseFind(request)), texts())),
    takeStep: (request) =>
      answerPerson('takeStep', () => showStepsTaken(useCases().takeStep(parseStep(request)), texts())),
    readOrder: (request) =>
      answerPerson('readOrder', () => {
        const { order, settings } = useCases().readOrder(parseOrderKey(request).key);
        return showOrder(order, settings, texts());
      }),
    jumpToOrder: (request) =>
      answerPerson('jumpToOrder', () => {
        const { key } = parseOrderKey(request);
        select(useCases().locateOrder(key));
        return { key };
      }),
  };
}

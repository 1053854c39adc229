import { identified } from '../application/carry-out';
import type { makeDiscardDraft } from '../application/drafts/discard-draft';
import type { makeSaveDraft } from '../application/drafts/save-draft';
import type { makeKeepFormState } from '../application/form/keep-form-state';
import type { makeOpenOrderForm } from '../application/form/open-order-form';
import type { makeTakeBackStep } from '../application/life/take-back-step';
import type { makeTakeStep } from '../application/life/take-step';
import type { makeDraftNotice, makePreviewNotice } from '../application/notices/draft-notice';
import type { makeBindNotice, makeDiscardNotice } from '../application/notices/end-notice';
import type { makeOpenNoticeForm, makeOrderForNotice } from '../application/notices/open-notice-form';
import type { makeOverrideNotice, makeSignNotice } from '../application/notices/sign-notice';
import type { makeFindOrders } from '../application/orders/find-orders';
import type { makeLocateOrder, makeReadOrder, makeReadRevision } from '../application/orders/read-order';
import type { makeRegisterOrder } from '../application/orders/register-order';
import type { Identity } from '../application/ports/office';
import type { OrderPlace } from '../application/ports/order-book';
import type { OrderKey } from '../domain/order/order';
import { type Answering, type AnswerPerson, answer } from './answer';
import { type ComplaintDependencies, makeComplaintCallables } from './callables-complaints';
import { type CustomerUseCases, makeCustomerCallables } from './callables-customers';
import { type ListDependencies, type ListUseCases, makeListCallables } from './callables-lists';
import { type MoneyUseCases, makeMoneyCallables } from './callables-money';
import { makePaperCallables, type PaperDependencies } from './callables-papers';
import { makeReminderCallables, type ReminderDependencies } from './callables-reminders';
import type { Callables } from './contract';
import { parseDiscard, parseFind, parseFormState, parseOpenForm, parseOrderKey, parseSave } from './parse';
import {
  parseBindNotice,
  parseDiscardNotice,
  parseDraftNotice,
  parseOverrideNotice,
  parsePreviewNotice,
  parseRevision,
  parseSignNotice,
} from './parse-notice';
import { parseStep, parseTakeBack } from './parse-step';
import { showForm } from './present-form';
import {
  showLife,
  showNoticeForm,
  showNoticeOutcome,
  showPreview,
  showStepsTaken,
  showTakenBack,
} from './present-life';
import { showFound, showOrder, showProblems, showSaveOutcome } from './present-order';
import { type SetupUseCases, setupCallables } from './setup/callables-setup';
import { type StatisticsUseCases, statisticsCallables } from './statistics/callables';
import { type StockUseCases, stockCallables } from './stock/callables';
import { type VolumeUseCases, volumeCallables } from './volumes/callables';

/** The use cases behind the callables. */
export interface UseCases extends ListUseCases, SetupUseCases, StatisticsUseCases, VolumeUseCases, StockUseCases {
  openOrderForm: ReturnType<typeof makeOpenOrderForm>;
  registerOrder: ReturnType<typeof makeRegisterOrder>;
  saveDraft: ReturnType<typeof makeSaveDraft>;
  discardDraft: ReturnType<typeof makeDiscardDraft>;
  keepFormState: ReturnType<typeof makeKeepFormState>;
  findOrders: ReturnType<typeof makeFindOrders>;
  readOrder: ReturnType<typeof makeReadOrder>;
  locateOrder: ReturnType<typeof makeLocateOrder>;
  takeStep: ReturnType<typeof makeTakeStep>;
  takeBackStep: ReturnType<typeof makeTakeBackStep>;
  readRevision: ReturnType<typeof makeReadRevision>;
  orderForNotice: ReturnType<typeof makeOrderForNotice>;
  openNoticeForm: ReturnType<typeof makeOpenNoticeForm>;
  previewNotice: ReturnType<typeof makePreviewNotice>;
  draftNotice: ReturnType<typeof makeDraftNotice>;
  signNotice: ReturnType<typeof makeSignNotice>;
  overrideNotice: ReturnType<typeof makeOverrideNotice>;
  discardNotice: ReturnType<typeof makeDiscardNotice>;
  bindNotice: ReturnType<typeof makeBindNotice>;
}

export interface CallableDependencies {
  papers: PaperDependencies;
  customers: () => CustomerUseCases;
  money: () => MoneyUseCases;
  complaints: ComplaintDependencies;
  /** Wired at the first call, not while the bundle loads. */
  useCases: () => UseCases;
  identity: Identity;
  answering: Answering;
  /** Selects an order's row in the grid of whoever asked. */
  select: (place: OrderPlace) => void;
  /** Opens the dialog in which a notice for this order is drafted. */
  openDialog: (key: OrderKey) => void;
  lists: Pick<ListDependencies, 'selection' | 'openSidebar'>;
  reminders: Pick<ReminderDependencies, 'useCases' | 'clock' | 'openPanel'>;
}

/** What a sidebar may call: each parses, calls one use case, presents. Anyone who sees a sidebar can call each with anything. */
export function makeCallables(dependencies: CallableDependencies): Callables {
  const { useCases, papers, customers, money, complaints, identity, answering, select, openDialog, lists, reminders } =
    dependencies;
  const texts = () => answering.texts();
  /** Who is not known is told so before anything is parsed or read (M1). */
  const answerPerson: AnswerPerson = (name, work) =>
    answer(answering, name, () => {
      identified(identity);
      return work();
    });
  return {
    ...makeListCallables({ useCases, texts, answerPerson, ...lists }),
    ...makeReminderCallables({ ...reminders, answerPerson, texts }),
    ...setupCallables(useCases, answerPerson, texts),
    ...makePaperCallables(papers, texts, answerPerson),
    ...makeCustomerCallables(customers, texts, answerPerson),
    ...makeMoneyCallables(money, texts, answerPerson),
    ...makeComplaintCallables(complaints, texts, answerPerson),
    ...statisticsCallables(useCases, answerPerson, texts, lists.selection),
    ...volumeCallables(useCases, answerPerson, texts),
    ...stockCallables(useCases, answerPerson, texts),
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
    takeBackStep: (request) =>
      answerPerson('takeBackStep', () => showTakenBack(useCases().takeBackStep(parseTakeBack(request)), texts())),
    readOrder: (request) =>
      answerPerson('readOrder', () => {
        const panel = useCases().readOrder(parseOrderKey(request).key);
        return { ...showOrder(panel.order, panel.settings, texts()), ...showLife(panel, texts()) };
      }),
    readRevision: (request) =>
      answerPerson('readRevision', () => {
        const { order, settings } = useCases().readRevision(parseRevision(request));
        return showOrder(order, settings, texts());
      }),
    showNoticeForm: (request) =>
      answerPerson('showNoticeForm', () => {
        const key = useCases().orderForNotice(parseOrderKey(request).key);
        openDialog(key);
        return { key };
      }),
    openNoticeForm: (request) =>
      answerPerson('openNoticeForm', () =>
        showNoticeForm(useCases().openNoticeForm(parseOrderKey(request).key), texts()),
      ),
    previewNotice: (request) =>
      answerPerson('previewNotice', () => showPreview(useCases().previewNotice(parsePreviewNotice(request)), texts())),
    draftNotice: (request) =>
      answerPerson('draftNotice', () => showNoticeOutcome(useCases().draftNotice(parseDraftNotice(request)), texts())),
    signNotice: (request) =>
      answerPerson('signNotice', () => showNoticeOutcome(useCases().signNotice(parseSignNotice(request)), texts())),
    overrideNotice: (request) =>
      answerPerson('overrideNotice', () =>
        showNoticeOutcome(useCases().overrideNotice(parseOverrideNotice(request)), texts()),
      ),
    discardNotice: (request) =>
      answerPerson('discardNotice', () =>
        showNoticeOutcome(useCases().discardNotice(parseDiscardNotice(request)), texts()),
      ),
    bindNotice: (request) =>
      answerPerson('bindNotice', () => showNoticeOutcome(useCases().bindNotice(parseBindNotice(request)), texts())),
    jumpToOrder: (request) =>
      answerPerson('jumpToOrder', () => {
        const { key } = parseOrderKey(request);
        select(useCases().locateOrder(key));
        return { key };
      }),
  };
}

// Composition: what Apps Script calls, wired to the services behind it. Every export becomes a global function of
// the bundle that a menu, a trigger or a sidebar can call, so each is on the allow-list of the architecture test.

import { makeSetCredit, makeTickChecks } from './application/customers/keep-file';
import { makeOpenCustomers } from './application/customers/open-customers';
import { makeReadCustomer } from './application/customers/read-customer';
import { makeRecordContact } from './application/customers/record-contact';
import { makeSaveCustomer } from './application/customers/save-customer';
import { makeDiscardDraft } from './application/drafts/discard-draft';
import { makeSaveDraft } from './application/drafts/save-draft';
import { makeKeepFormState } from './application/form/keep-form-state';
import { makeOpenOrderForm } from './application/form/open-order-form';
import { makeFindHandEdits } from './application/hand-edits/find-hand-edits';
import { makeJudgeHandEdit } from './application/hand-edits/judge-hand-edit';
import { type Installed, makeInstallWorkbook } from './application/install-workbook';
import { makeCompareWithRegister } from './application/life/compare-with-register';
import { makeListOrders, makeOpenSelection } from './application/life/list-orders';
import { makeTakeStep } from './application/life/take-step';
import { makeDraftNotice, makePreviewNotice } from './application/notices/draft-notice';
import { makeBindNotice, makeDiscardNotice } from './application/notices/end-notice';
import { makeOpenNoticeForm, makeOrderForNotice } from './application/notices/open-notice-form';
import { makeOverrideNotice, makeSignNotice } from './application/notices/sign-notice';
import { makeFindOrders } from './application/orders/find-orders';
import { makeLocateOrder, makeReadOrder, makeReadRevision } from './application/orders/read-order';
import { makeRegisterOrder } from './application/orders/register-order';
import { makeReadPapers } from './application/papers/read-papers';
import type { BackedUp } from './application/ports/backup';
import type { Identity } from './application/ports/office';
import { makeEnterWorkList, makeOpenWorkList } from './application/reminders/open-work-list';
import { makeRefreshWorkList } from './application/reminders/refresh-work-list';
import { makeSettleMail } from './application/reminders/settle-mail';
import { makeBackUpNightly, makeBackUpNow, makeRestoreBackup } from './application/setup/back-up';
import { makeOpenPeople, makeSavePeople } from './application/setup/edit-people';
import { makeImportRows } from './application/setup/import-rows';
import { makeCheckWorkbook, makeRepairWorkbook } from './application/setup/self-check';
import { makeUpgradeOnOpening } from './application/setup/upgrade-on-opening';
import { makeCloseMonth, makePreviewClosing, makeReopenMonth } from './application/statistics/close-month';
import { makeReadFigureParts } from './application/statistics/read-figure-parts';
import { makeReadStatistics } from './application/statistics/read-statistics';
import { makeRecomputeMonth } from './application/statistics/recompute-month';
import { type DispatchOutcome, makeDispatch } from './application/triggers/dispatch';
import { missedEditSteps } from './application/triggers/find-missed-edits';
import { makeInstallTriggers, type TriggersInstalled } from './application/triggers/install-triggers';
import { makeKeepTriggers } from './application/triggers/keep-triggers';
import { fill, textsFor } from './domain/texts';
import { answer } from './entry/answer';
import { makeCallables, type UseCases } from './entry/callables';
import type { CustomerUseCases } from './entry/callables-customers';
import type { ReminderUseCases } from './entry/callables-reminders';
import type { Answer, Callables } from './entry/contract';
import type { PapersShown } from './entry/contract-papers';
import { handEditWords, parseEditEvent } from './entry/hand-edit';
import {
  ask,
  buildMenu,
  installWords,
  showDialog,
  showSidebar,
  showWhereThereIsAWindow,
  toast,
  toastAnswer,
  triggerWords,
} from './entry/menu';
import { TRIGGERS } from './entry/setup/triggers';
import { googleClock } from './google/clock';
import { activeUser, effectiveUser } from './google/identity';
import { uuids } from './google/ids';
import { workbookLinks } from './google/links';
import { documentLock } from './google/lock';
import { googleMailer } from './google/mailer';
import { pdfBase64 } from './google/pdf';
import { googlePlatform } from './google/platform';
import { userScratch } from './google/scratch';
import { setupTriggers } from './google/setup-triggers';
import { boundSheets, otherBooks } from './google/sheets-service';
import { selectedRows, selectRow, spreadsheetLanguage, spreadsheetTimeZone } from './google/spreadsheet';
import { projectTriggers, projectZones } from './google/triggers';
import { makeWorkbookBackups } from './workbook/backup/workbook-backups';
import { makeWorkbookCare } from './workbook/care/workbook-care';
import { keptTabs, monthOfTab } from './workbook/hand-edits/edited-place';
import { makeWorkbookInspector } from './workbook/inspect/workbook-inspector';
import { makeWorkbookInstaller } from './workbook/install/workbook-installer';
import { makeWorkbookUpgrader } from './workbook/migrate/workbook-upgrader';
import { makeSheetsOrderBook } from './workbook/sheets-order-book';

const texts = () => textsFor(spreadsheetLanguage());

/** Wired when first asked for: a menu must appear without touching a service that needs authorisation. */
const atDesk = () => ({
  book: makeSheetsOrderBook(boundSheets),
  lock: documentLock,
  clock: googleClock(spreadsheetTimeZone),
  identity: activeUser,
  ids: uuids,
  scratch: userScratch,
});

function useCases(): UseCases {
  const desk = atDesk();
  return {
    openOrderForm: makeOpenOrderForm(desk),
    registerOrder: makeRegisterOrder(desk),
    saveDraft: makeSaveDraft(desk),
    discardDraft: makeDiscardDraft(desk),
    keepFormState: makeKeepFormState(desk),
    findOrders: makeFindOrders(desk),
    readOrder: makeReadOrder(desk),
    locateOrder: makeLocateOrder(desk),
    takeStep: makeTakeStep(desk),
    openSelection: makeOpenSelection(desk),
    listOrders: makeListOrders(desk),
    compareWithRegister: makeCompareWithRegister(desk),
    readRevision: makeReadRevision(desk),
    orderForNotice: makeOrderForNotice(desk),
    openNoticeForm: makeOpenNoticeForm(desk),
    previewNotice: makePreviewNotice(desk),
    draftNotice: makeDraftNotice(desk),
    signNotice: makeSignNotice(desk),
    overrideNotice: makeOverrideNotice(desk),
    discardNotice: makeDiscardNotice(desk),
    bindNotice: makeBindNotice(desk),
    readStatistics: makeReadStatistics(desk),
    readFigureParts: makeReadFigureParts(desk),
    recomputeMonth: makeRecomputeMonth(desk),
    previewClosing: makePreviewClosing(desk),
    closeMonth: makeCloseMonth(desk),
    reopenMonth: makeReopenMonth(desk),
    openPeople: makeOpenPeople(desk),
    savePeople: makeSavePeople(desk),
    importRows: makeImportRows(desk),
    checkWorkbook: makeCheckWorkbook(selfCheck()),
    repairWorkbook: makeRepairWorkbook(selfCheck()),
  };
}

/** What an installation and a self-check work with. */
function installation() {
  return {
    installer: makeWorkbookInstaller(boundSheets),
    upgrader: makeWorkbookUpgrader(boundSheets),
    triggers: setupTriggers,
    wantedTriggers: TRIGGERS,
    lock: documentLock,
    clock: googleClock(spreadsheetTimeZone),
    identity: activeUser,
    language: spreadsheetLanguage,
  };
}

/** The self-check, with what the desk's other parts report of themselves. */
function selfCheck() {
  return {
    ...installation(),
    inspector: makeWorkbookInspector(boundSheets),
    platform: googlePlatform,
    reports: { unsentMail: () => null, statistics: () => null },
    install: makeInstallWorkbook(installation()),
  };
}

/** Triggers run as their owner, whom the platform knows as the effective user; a sidebar's person is the active one. */
function reminderUseCases(identity: Identity): ReminderUseCases {
  const desk = {
    book: makeSheetsOrderBook(boundSheets),
    lock: documentLock,
    clock: googleClock(spreadsheetTimeZone),
    identity,
    ids: uuids,
    mailer: googleMailer,
    triggers: projectTriggers,
    zones: projectZones,
    links: workbookLinks,
    care: makeWorkbookCare(boundSheets),
  };
  return {
    openWorkList: makeOpenWorkList(desk),
    enterWorkList: makeEnterWorkList(desk),
    refreshWorkList: makeRefreshWorkList(desk),
    settleMail: makeSettleMail(desk),
    installTriggers: makeInstallTriggers(desk),
    keepTriggers: makeKeepTriggers(desk),
    dispatch: makeDispatch(desk, [missedEditSteps(makeFindHandEdits({ ...desk, monthOfTab, keptTabs }))]),
  };
}

function customerUseCases(): CustomerUseCases {
  const desk = atDesk();
  return {
    openCustomers: makeOpenCustomers(desk),
    readCustomer: makeReadCustomer(desk),
    saveCustomer: makeSaveCustomer(desk),
    setCredit: makeSetCredit(desk),
    tickChecks: makeTickChecks(desk),
    recordContact: makeRecordContact(desk),
  };
}

const answering = {
  texts,
  log: (line: string) => console.error(line),
  newReference: () => uuids.next().slice(0, 8),
};

const callables = makeCallables({
  useCases,
  customers: customerUseCases,
  papers: { readPapers: () => makeReadPapers(atDesk()), toPdf: pdfBase64 },
  identity: activeUser,
  answering,
  select: selectRow,
  openDialog: (key) => showDialog('NoticeForm', texts().menu.noticeTitle, spreadsheetLanguage(), { order: key }),
  lists: {
    selection: selectedRows,
    openSidebar: (key) => showSidebar('FindOrder', texts().menu.findOrderTitle, spreadsheetLanguage(), { order: key }),
  },
  reminders: {
    useCases: () => reminderUseCases(activeUser),
    clock: googleClock(spreadsheetTimeZone),
    openPanel: ({ page, key: order, step }) =>
      page === 'new-order'
        ? showOrderForm()
        : showSidebar('FindOrder', texts().menu.findOrderTitle, spreadsheetLanguage(), { order, step }),
  },
});

export const { openOrderForm, registerOrder, saveDraft, discardDraft, keepFormState }: Callables = callables;
export const { findOrders, readOrder, readRevision, jumpToOrder, takeStep }: Callables = callables;
export const { showNoticeForm, openNoticeForm }: Callables = callables;
export const { openSelection, listOrders, compareWithRegister, showOrder }: Callables = callables;
export const { previewNotice, draftNotice, signNotice, overrideNotice, discardNotice, bindNotice }: Callables =
  callables;
export const { openPeople, savePeople, checkWorkbook, repairWorkbook, importRows }: Callables = callables;
export const { openPapers, papersPdf }: Callables = callables;
export const { openCustomers, readCustomer, saveCustomer, setCredit, tickChecks, recordContact }: Callables = callables;

export const { openWorkList, refreshWorkList, settleMail, showOrderPanel }: Callables = callables;
export const { openStatistics, readFigureParts, recomputeStatistics, readMonthReport }: Callables = callables;
export const { previewClosing, closeMonth, reopenMonth }: Callables = callables;

/** Simple trigger: the workbook was opened. */
export function onOpen(): void {
  buildMenu(texts());
}

/** Installable trigger: somebody edited cells by hand. It runs as whoever installed it, so the event alone says who. */
export function onHandEdit(event: unknown): void {
  const edit = parseEditEvent(event);
  if (!edit) return;
  const judge = makeJudgeHandEdit({
    book: makeSheetsOrderBook(boundSheets),
    lock: documentLock,
    clock: googleClock(spreadsheetTimeZone),
    ids: uuids,
    monthOfTab,
  });
  const answered = answer(answering, 'onHandEdit', () => judge(edit));
  const { hand } = texts();
  if (!answered.ok) toast(answered.message, hand.toastTitle);
  else if (answered.value?.reason) toast(handEditWords(answered.value, texts()), hand.toastTitle);
}

/** Menu: a new order in the sidebar. */
export function showOrderForm(): void {
  showSidebar('OrderForm', texts().menu.orderFormTitle, spreadsheetLanguage());
}

/** Menu: find an order in the sidebar. */
export function showFindOrder(): void {
  showSidebar('FindOrder', texts().menu.findOrderTitle, spreadsheetLanguage());
}

/** Menu: steps for the orders that are selected in the grid. */
export function showSelectedOrders(): void {
  showSidebar('OrderList', texts().menu.selectedTitle, spreadsheetLanguage(), { list: 'selected' });
}

/** Menu: orders that wait for somebody. */
export function showOrderLists(): void {
  showSidebar('OrderList', texts().menu.listsTitle, spreadsheetLanguage(), { list: 'ready' });
}

/** Menu: the statistics in the sidebar. */
export function showStatistics(): void {
  showSidebar('Statistics', texts().menu.statisticsTitle, spreadsheetLanguage());
}

/** Menu: a notice for an order that is chosen in the dialog. */
export function showNotices(): void {
  showDialog('NoticeForm', texts().menu.noticeTitle, spreadsheetLanguage());
}

/** Menu: the work list in the sidebar, its start page. */
export function showWorkList(): void {
  showSidebar('WorkList', texts().menu.workListTitle, spreadsheetLanguage());
}

/** Menu: installs the triggers of the desk, or mends them. */
export function installTriggers(): Answer<TriggersInstalled> {
  const answered = answer(answering, 'installTriggers', () =>
    reminderUseCases(activeUser).installTriggers({ requestKey: uuids.next() }),
  );
  toastAnswer(answered, texts(), (installed) => triggerWords(installed, texts()));
  return answered;
}

/** Clock trigger: the hourly run of the desk. */
export function runHourly(): Answer<DispatchOutcome | null> {
  return answer(answering, 'runHourly', reminderUseCases(effectiveUser).dispatch);
}

/** Menu: the customers in the sidebar. */
export function showCustomers(): void {
  showSidebar('Customers', texts().menu.customersTitle, spreadsheetLanguage());
}

/** Menu: prints the production orders that were released today, all in one go. */
export function printReleasedToday(): Answer<PapersShown> {
  const answered = callables.openPapers({ kind: 'released-today' });
  if (!answered.ok) toast(answered.message, texts().menu.title);
  return answered;
}

/** Menu: who works here and what they may do. */
export function showPeople(): void {
  showDialog('People', texts().menu.peopleTitle, spreadsheetLanguage());
}

/** Menu: brings in customers and orders from a table that people already have. */
export function showImport(): void {
  showDialog('ImportTable', texts().menu.importTitle, spreadsheetLanguage());
}

/** Menu: looks at the workbook and says what is to be done. */
export function showSelfCheck(): void {
  showDialog('SelfCheck', texts().menu.checkTitle, spreadsheetLanguage());
}

/** Menu: builds the workbook's tabs, upgrades or completes them; the first time it asks who works here. */
export function install(): Answer<Installed> {
  const answered = answer(answering, 'install', makeInstallWorkbook(installation()));
  toastAnswer(answered, texts(), (report) => installWords(report, texts()));
  if (answered.ok && answered.value.isNew) showWhereThereIsAWindow(showPeople);
  return answered;
}

/** What copies and their restoration work with. */
function backupDesk() {
  return {
    book: makeSheetsOrderBook(boundSheets),
    lock: documentLock,
    clock: googleClock(spreadsheetTimeZone),
    identity: activeUser,
    backups: makeWorkbookBackups(boundSheets, otherBooks, () => texts().menu.backupName),
  };
}

/** Menu: a copy of what changed since the last one. */
export function backUpNow(): Answer<BackedUp> {
  const answered = answer(answering, 'backUpNow', makeBackUpNow(backupDesk()));
  toastAnswer(answered, texts(), ({ lines }) => fill(texts().menu.backedUp, { lines }));
  return answered;
}

/** Menu: asks for the copy, and brings it in. */
export function restoreBackup(): void {
  const { menu } = texts();
  const link = ask(menu.restore, menu.restoreAsk);
  if (link === null) return;
  const restore = makeRestoreBackup(backupDesk());
  const answered = answer(answering, 'restoreBackup', () => restore(link));
  toastAnswer(answered, texts(), (done) => fill(menu.restored, { ...done }));
}

/** Trigger, every night: a copy of the day's changes, where the settings ask for it. */
export function backUpNightly(): void {
  answer(answering, 'backUpNightly', makeBackUpNightly(backupDesk()));
}

/** Installable trigger: the workbook was opened, perhaps for the first time by a newer version. */
export function workbookOpened(): void {
  const upgradeOnOpening = makeUpgradeOnOpening({ upgrader: makeWorkbookUpgrader(boundSheets), lock: documentLock });
  const answered = answer(answering, 'workbookOpened', upgradeOnOpening);
  if (!answered.ok || answered.value) toastAnswer(answered, texts(), () => texts().menu.upgraded);
}

// Composition: what Apps Script calls, wired to the services behind it. Every export becomes a global function of
// the bundle that a menu, a trigger or a sidebar can call, so each is on the allow-list of the architecture test.

import type { Installed } from './application/install-workbook';
import type { BackedUp } from './application/ports/backup';
import type { DispatchOutcome } from './application/triggers/dispatch';
import type { TriggersInstalled } from './application/triggers/install-triggers';
import { complaintUseCases, customerUseCases, moneyUseCases, paperUseCases, readPapers } from './composition/customers';
import { useCases } from './composition/orders';
import { backups, installWorkbook, upgradeOnOpening } from './composition/setup';
import { handEditJudge, reminderUseCases } from './composition/triggers';
import { fill, textsFor } from './domain/texts';
import { answer } from './entry/answer';
import { makeCallables } from './entry/callables';
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
import { googleClock } from './google/clock';
import { activeUser, effectiveUser } from './google/identity';
import { uuids } from './google/ids';
import { pdfBase64 } from './google/pdf';
import { selectedRows, selectRow, spreadsheetLanguage, spreadsheetTimeZone } from './google/spreadsheet';

const texts = () => textsFor(spreadsheetLanguage());

const answering = {
  texts,
  log: (line: string) => console.error(line),
  newReference: () => uuids.next().slice(0, 8),
};

const callables = makeCallables({
  useCases,
  customers: customerUseCases,
  money: moneyUseCases,
  complaints: {
    useCases: complaintUseCases,
    openSidebar: (order) => showSidebar('Complaints', texts().menu.complaintsTitle, spreadsheetLanguage(), { order }),
  },
  papers: {
    useCases: paperUseCases,
    clock: googleClock(spreadsheetTimeZone),
    readPapers,
    toPdf: pdfBase64,
  },
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
    openPanel({ page, key: order, step }) {
      if (page === 'new-order') showOrderForm();
      else if (page === 'volumes') showVolumes();
      else if (page === 'stock') showStock();
      else showSidebar('FindOrder', texts().menu.findOrderTitle, spreadsheetLanguage(), { order, step });
    },
  },
});

export const { openOrderForm, registerOrder, saveDraft, discardDraft, keepFormState }: Callables = callables;
export const { findOrders, readOrder, readRevision, jumpToOrder, takeStep, takeBackStep }: Callables = callables;
export const { showNoticeForm, openNoticeForm }: Callables = callables;
export const { openSelection, listOrders, compareWithRegister, showOrder }: Callables = callables;
export const { previewNotice, draftNotice, signNotice, overrideNotice, discardNotice, bindNotice }: Callables =
  callables;
export const { openPeople, savePeople, checkWorkbook, repairWorkbook }: Callables = callables;
export const { importRows, listImportTabs, readImportTab, listImports, takeBackImport }: Callables = callables;
export const { openPapers, papersPdf, mailStatement }: Callables = callables;
export const { listSentPapers, noteSentPaper, notePaperNews }: Callables = callables;
export const { openCustomers, readCustomer, saveCustomer, setCredit, tickChecks, recordContact }: Callables = callables;
export const {
  readReceivables,
  listVouchers,
  openMoney,
  takeReceipt,
  payBack,
  useCredit,
  keepCredit,
  writeOff,
  reverseVoucher,
}: Callables = callables;
export const { openComplaints, recordComplaint, settleComplaint, moveAnswer }: Callables = callables;
export const { bookReturn, showOrderComplaints }: Callables = callables;

export const { openWorkList, refreshWorkList, settleMail, showOrderPanel }: Callables = callables;
export const { openStatistics, readFigureParts, recomputeStatistics, readMonthReport }: Callables = callables;
export const { openSelectedFigure, readOwedParts }: Callables = callables;
export const { previewClosing, closeMonth, reopenMonth, mailReport }: Callables = callables;
export const { openVolumes, recordCover }: Callables = callables;
export const { openStock, saveStockItem, bookStock, readStockMoves }: Callables = callables;

/** Simple trigger: the workbook was opened. */
export function onOpen(): void {
  buildMenu(texts());
}

/** Installable trigger: somebody edited cells by hand. It runs as whoever installed it, so the event alone says who. */
export function onHandEdit(event: unknown): void {
  const edit = parseEditEvent(event);
  if (!edit) return;
  const judge = handEditJudge();
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

/** Menu: what the figure is made of that is selected on the page of statistics. */
export function showSelectedFigure(): void {
  showSidebar('Statistics', texts().menu.statisticsTitle, spreadsheetLanguage(), { list: 'selected' });
}

/** Menu: the volumes of production orders in the sidebar. */
export function showVolumes(): void {
  showSidebar('Volumes', texts().menu.volumesTitle, spreadsheetLanguage());
}

/** Menu: hardware and standard goods on stock, in the sidebar. */
export function showStock(): void {
  showSidebar('Stock', texts().menu.stockTitle, spreadsheetLanguage());
}

/** Menu: a notice for an order that is chosen in the dialog. */
export function showNotices(): void {
  showDialog('NoticeForm', texts().menu.noticeTitle, spreadsheetLanguage());
}

/** Menu: the work list in the sidebar, its start page. */
export function showWorkList(): void {
  showSidebar('WorkList', texts().menu.workListTitle, spreadsheetLanguage());
}

/** Menu: takes over the triggers of somebody whose runs stopped, or mends one's own. */
export function installTriggers(): Answer<TriggersInstalled> {
  const answered = answer(answering, 'installTriggers', () =>
    reminderUseCases(activeUser).installTriggers({ requestKey: uuids.next(), takeOver: true }),
  );
  toastAnswer(answered, texts(), (installed) => triggerWords(installed, texts()));
  return answered;
}

/** Clock trigger: the hourly run of the desk. */
export function runHourly(): Answer<DispatchOutcome | null> {
  return answer(answering, 'runHourly', reminderUseCases(effectiveUser).dispatch);
}

/** Menu: money that came in, in the sidebar. */
export function showReceipt(): void {
  showSidebar('Receipt', texts().menu.receiptTitle, spreadsheetLanguage());
}

/** Menu: complaints that wait, and those of an order. */
export function showComplaints(): void {
  showSidebar('Complaints', texts().menu.complaintsTitle, spreadsheetLanguage());
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
  const answered = answer(answering, 'install', installWorkbook());
  toastAnswer(answered, texts(), (report) => installWords(report, texts()));
  if (answered.ok && answered.value.isNew) showWhereThereIsAWindow(showPeople);
  return answered;
}

/** Menu: a copy of what changed since the last one. */
export function backUpNow(): Answer<BackedUp> {
  const answered = answer(answering, 'backUpNow', backups().now);
  toastAnswer(answered, texts(), ({ lines }) => fill(texts().menu.backedUp, { lines }));
  return answered;
}

/** Menu: asks for the copy, and brings it in. */
export function restoreBackup(): void {
  const { menu } = texts();
  const link = ask(menu.restore, menu.restoreAsk);
  if (link === null) return;
  const answered = answer(answering, 'restoreBackup', () => backups().restore(link));
  toastAnswer(answered, texts(), (done) => fill(menu.restored, { ...done }));
}

/** Trigger, every night: a copy of the day's changes, where the settings ask for it. */
export function backUpNightly(): void {
  answer(answering, 'backUpNightly', backups().nightly);
}

/** Installable trigger: the workbook was opened, perhaps for the first time by a newer version. */
export function workbookOpened(): void {
  const answered = answer(answering, 'workbookOpened', upgradeOnOpening());
  if (!answered.ok || answered.value) toastAnswer(answered, texts(), () => texts().menu.upgraded);
}

// Composition: the use cases, wired to the services behind them.

import { makeMoveAnswer, makeSettleComplaint } from '../application/complaints/answer-complaint';
import { makeBookReturn } from '../application/complaints/book-goods-return';
import { makeOpenComplaints } from '../application/complaints/open-complaints';
import { makeRecordComplaint } from '../application/complaints/record-complaint';
import { makeSetCredit, makeTickChecks } from '../application/customers/keep-file';
import { makeOpenCustomers } from '../application/customers/open-customers';
import { makeReadCustomer } from '../application/customers/read-customer';
import { makeRecordContact } from '../application/customers/record-contact';
import { makeSaveCustomer } from '../application/customers/save-customer';
import { makeDiscardDraft } from '../application/drafts/discard-draft';
import { makeSaveDraft } from '../application/drafts/save-draft';
import { makeKeepFormState } from '../application/form/keep-form-state';
import { makeOpenOrderForm } from '../application/form/open-order-form';
import { makeFindHandEdits } from '../application/hand-edits/find-hand-edits';
import { makeJudgeHandEdit } from '../application/hand-edits/judge-hand-edit';
import { makeInstallWorkbook } from '../application/install-workbook';
import { makeCompareWithRegister } from '../application/life/compare-with-register';
import { makeListOrders, makeOpenSelection } from '../application/life/list-orders';
import { makeTakeStep } from '../application/life/take-step';
import { makeListVouchers } from '../application/money/list-vouchers';
import { makeKeepCredit, makeUseCredit } from '../application/money/move-credit';
import { makeOpenMoney } from '../application/money/open-money';
import { makePayBack } from '../application/money/pay-back';
import { makeReadReceivables } from '../application/money/read-receivables';
import { makeReverseVoucher } from '../application/money/reverse-voucher';
import { makeTakeReceipt } from '../application/money/take-receipt';
import { makeWriteOff } from '../application/money/write-off';
import { makeDraftNotice, makePreviewNotice } from '../application/notices/draft-notice';
import { makeBindNotice, makeDiscardNotice } from '../application/notices/end-notice';
import { makeOpenNoticeForm, makeOrderForNotice } from '../application/notices/open-notice-form';
import { makeOverrideNotice, makeSignNotice } from '../application/notices/sign-notice';
import { makeFindOrders } from '../application/orders/find-orders';
import { makeLocateOrder, makeReadOrder, makeReadRevision } from '../application/orders/read-order';
import { makeRegisterOrder } from '../application/orders/register-order';
import { makeMailStatement } from '../application/papers/mail-statement';
import { makeReadPapers } from '../application/papers/read-papers';
import type { Identity } from '../application/ports/office';
import { makeEnterWorkList, makeOpenWorkList } from '../application/reminders/open-work-list';
import { makeRefreshWorkList } from '../application/reminders/refresh-work-list';
import { makeSettleMail } from '../application/reminders/settle-mail';
import { makeListSentPapers, makeNotePaperNews, makeNoteSentPaper } from '../application/sent-papers/track-paper';
import { makeBackUpNightly, makeBackUpNow, makeRestoreBackup } from '../application/setup/back-up';
import { makeDeskReports } from '../application/setup/desk-reports';
import { makeOpenPeople, makeSavePeople } from '../application/setup/edit-people';
import { makeImportRows } from '../application/setup/import-rows';
import { makeListImportTabs, makeReadImportTab } from '../application/setup/import-tabs';
import { makeCheckWorkbook, makeRepairWorkbook } from '../application/setup/self-check';
import { makeUpgradeOnOpening } from '../application/setup/upgrade-on-opening';
import { makeCloseMonth, makePreviewClosing, makeReopenMonth } from '../application/statistics/close-month';
import { makeMailReport } from '../application/statistics/mail-report';
import { makeReadFigureParts } from '../application/statistics/read-figure-parts';
import { makeReadStatistics } from '../application/statistics/read-statistics';
import { makeRecomputeMonth } from '../application/statistics/recompute-month';
import { figureSteps } from '../application/triggers/check-figures';
import { makeDispatch } from '../application/triggers/dispatch';
import { missedEditSteps } from '../application/triggers/find-missed-edits';
import { makeInstallTriggers } from '../application/triggers/install-triggers';
import { makeKeepTriggers } from '../application/triggers/keep-triggers';
import { makeOpenVolumes } from '../application/volumes/open-volumes';
import { makeRecordCover } from '../application/volumes/record-cover';
import { textsFor } from '../domain/texts';
import type { UseCases } from '../entry/callables';
import type { ComplaintUseCases } from '../entry/callables-complaints';
import type { CustomerUseCases } from '../entry/callables-customers';
import type { MoneyUseCases } from '../entry/callables-money';
import type { PaperUseCases } from '../entry/callables-papers';
import type { ReminderUseCases } from '../entry/callables-reminders';
import { writeReport } from '../entry/statistics/report-mail';
import { googleClock } from '../google/clock';
import { activeUser } from '../google/identity';
import { uuids } from '../google/ids';
import { workbookLinks } from '../google/links';
import { documentLock } from '../google/lock';
import { googleMailer } from '../google/mailer';
import { googlePlatform } from '../google/platform';
import { documentRowMemory } from '../google/row-memory';
import { userScratch } from '../google/scratch';
import { boundSheets, otherBooks } from '../google/sheets-service';
import { spreadsheetLanguage, spreadsheetTimeZone } from '../google/spreadsheet';
import { projectTriggers, projectZones } from '../google/triggers';
import { makeWorkbookBackups } from '../workbook/backup/workbook-backups';
import { makeWorkbookCare } from '../workbook/care/workbook-care';
import { keptTabs, monthOfTab } from '../workbook/hand-edits/edited-place';
import { makeOtherTabs } from '../workbook/import/other-tabs';
import { makeWorkbookInspector } from '../workbook/inspect/workbook-inspector';
import { makeWorkbookInstaller } from '../workbook/install/workbook-installer';
import { makeWorkbookUpgrader } from '../workbook/migrate/workbook-upgrader';
import { makeSheetsOrderBook } from '../workbook/sheets-order-book';

const orderBook = () => makeSheetsOrderBook(boundSheets, documentRowMemory);

/** Wired when first asked for: a menu must appear without touching a service that needs authorisation. */
const atDesk = () => ({
  book: orderBook(),
  lock: documentLock,
  clock: googleClock(spreadsheetTimeZone),
  identity: activeUser,
  ids: uuids,
  scratch: userScratch,
});

export function useCases(): UseCases {
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
    closeMonth: makeCloseMonth({ ...desk, writeReport }),
    mailReport: makeMailReport({ ...desk, writeReport }),
    reopenMonth: makeReopenMonth(desk),
    openVolumes: makeOpenVolumes(desk),
    recordCover: makeRecordCover(desk),
    openPeople: makeOpenPeople(desk),
    savePeople: makeSavePeople(desk),
    importRows: makeImportRows(desk),
    listImportTabs: makeListImportTabs({ ...desk, otherTabs: makeOtherTabs(boundSheets) }),
    readImportTab: makeReadImportTab({ ...desk, otherTabs: makeOtherTabs(boundSheets) }),
    checkWorkbook: makeCheckWorkbook(selfCheck()),
    repairWorkbook: makeRepairWorkbook(selfCheck()),
  };
}

/** Installs or mends the triggers of whoever asks; those of another person are left alone. */
function installOwnTriggers() {
  const desk = { ...atDesk(), triggers: projectTriggers };
  return makeInstallTriggers(desk)({ requestKey: uuids.next(), takeOver: false });
}

/** What an installation and a self-check work with. */
function installation() {
  return {
    installer: makeWorkbookInstaller(boundSheets),
    upgrader: makeWorkbookUpgrader(boundSheets),
    installTriggers: installOwnTriggers,
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
    triggers: projectTriggers,
    reports: makeDeskReports({
      book: orderBook(),
      clock: googleClock(spreadsheetTimeZone),
      triggers: projectTriggers,
    }),
    install: makeInstallWorkbook(installation()),
  };
}

/** Triggers run as their owner, whom the platform knows as the effective user; a sidebar's person is the active one. */
export function reminderUseCases(identity: Identity): ReminderUseCases {
  const desk = {
    book: orderBook(),
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
    dispatch: makeDispatch(desk, [missedEditSteps(makeFindHandEdits({ ...desk, monthOfTab, keptTabs })), figureSteps]),
  };
}

export function customerUseCases(): CustomerUseCases {
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

export function moneyUseCases(): MoneyUseCases {
  const desk = atDesk();
  return {
    readReceivables: makeReadReceivables(desk),
    listVouchers: makeListVouchers(desk),
    openMoney: makeOpenMoney(desk),
    takeReceipt: makeTakeReceipt(desk),
    payBack: makePayBack(desk),
    useCredit: makeUseCredit(desk),
    keepCredit: makeKeepCredit(desk),
    writeOff: makeWriteOff(desk),
    reverseVoucher: makeReverseVoucher(desk),
  };
}

export function complaintUseCases(): ComplaintUseCases {
  const desk = atDesk();
  return {
    openComplaints: makeOpenComplaints(desk),
    recordComplaint: makeRecordComplaint(desk),
    settleComplaint: makeSettleComplaint(desk),
    moveAnswer: makeMoveAnswer(desk),
    bookReturn: makeBookReturn(desk),
  };
}

export function paperUseCases(): PaperUseCases {
  const desk = atDesk();
  return {
    mailStatement: makeMailStatement(desk),
    listSentPapers: makeListSentPapers(desk),
    noteSentPaper: makeNoteSentPaper(desk),
    notePaperNews: makeNotePaperNews(desk),
  };
}

/** What copies and their restoration work with. */
function backupDesk() {
  return {
    book: orderBook(),
    lock: documentLock,
    clock: googleClock(spreadsheetTimeZone),
    identity: activeUser,
    backups: makeWorkbookBackups(boundSheets, otherBooks, () => textsFor(spreadsheetLanguage()).menu.backupName),
  };
}

/** The copies of a workbook: made now, made every night, brought in again. */
export function backups() {
  const desk = backupDesk();
  return { now: makeBackUpNow(desk), nightly: makeBackUpNightly(desk), restore: makeRestoreBackup(desk) };
}

export const readPapers = () => makeReadPapers(atDesk());

/** Judges what somebody typed; the edit alone says who that was. */
export function handEditJudge() {
  return makeJudgeHandEdit({
    book: orderBook(),
    lock: documentLock,
    clock: googleClock(spreadsheetTimeZone),
    ids: uuids,
    monthOfTab,
  });
}

export const installWorkbook = () => makeInstallWorkbook(installation());

export const upgradeOnOpening = () =>
  makeUpgradeOnOpening({ upgrader: makeWorkbookUpgrader(boundSheets), lock: documentLock });

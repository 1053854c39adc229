// Orders, notices, statistics, volumes and people: wired to the desk.

import { makeDiscardDraft } from '../application/drafts/discard-draft';
import { makeSaveDraft } from '../application/drafts/save-draft';
import { makeKeepFormState } from '../application/form/keep-form-state';
import { makeOpenOrderForm } from '../application/form/open-order-form';
import { makeCompareWithRegister } from '../application/life/compare-with-register';
import { makeListOrders, makeOpenSelection } from '../application/life/list-orders';
import { makeTakeBackStep } from '../application/life/take-back-step';
import { makeTakeStep } from '../application/life/take-step';
import { makeReadOwedParts } from '../application/money/read-receivables';
import { makeDraftNotice, makePreviewNotice } from '../application/notices/draft-notice';
import { makeBindNotice, makeDiscardNotice } from '../application/notices/end-notice';
import { makeOpenNoticeForm, makeOrderForNotice } from '../application/notices/open-notice-form';
import { makeOverrideNotice, makeSignNotice } from '../application/notices/sign-notice';
import { makeFindOrders } from '../application/orders/find-orders';
import { makeLocateOrder, makeReadOrder, makeReadRevision } from '../application/orders/read-order';
import { makeRegisterOrder } from '../application/orders/register-order';
import { makeOpenPeople, makeSavePeople } from '../application/setup/edit-people';
import { makeImportRows } from '../application/setup/import-rows';
import { makeListImportTabs, makeReadImportTab } from '../application/setup/import-tabs';
import { makeCheckWorkbook, makeRepairWorkbook } from '../application/setup/self-check';
import { makeListImports, makeTakeBackImport } from '../application/setup/take-back-import';
import { makeCloseMonth, makePreviewClosing, makeReopenMonth } from '../application/statistics/close-month';
import { makeLocateFigure } from '../application/statistics/locate-figure';
import { makeMailReport } from '../application/statistics/mail-report';
import { makeReadFigureParts } from '../application/statistics/read-figure-parts';
import { makeReadStatistics } from '../application/statistics/read-statistics';
import { makeRecomputeMonth } from '../application/statistics/recompute-month';
import { makeBookStock } from '../application/stock/book-stock';
import { makeOpenStock, makeReadStockMoves } from '../application/stock/read-stock';
import { makeSaveStockItem } from '../application/stock/save-stock-item';
import { makeOpenVolumes } from '../application/volumes/open-volumes';
import { makeRecordCover } from '../application/volumes/record-cover';
import type { UseCases } from '../entry/callables';
import { writeReport } from '../entry/statistics/report-mail';
import { boundSheets } from '../google/sheets-service';
import { makeOtherTabs } from '../workbook/import/other-tabs';
import { monthsOfWorkbook } from '../workbook/install/months-of-workbook';
import { atDesk } from './desk';
import { selfCheck } from './setup';

export function useCases(): UseCases {
  const desk = atDesk();
  const figuresDesk = { ...desk, months: () => monthsOfWorkbook(boundSheets) };
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
    takeBackStep: makeTakeBackStep(desk),
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
    readStatistics: makeReadStatistics(figuresDesk),
    locateFigure: makeLocateFigure(desk),
    readFigureParts: makeReadFigureParts(figuresDesk),
    readOwedParts: makeReadOwedParts(figuresDesk),
    recomputeMonth: makeRecomputeMonth(desk),
    previewClosing: makePreviewClosing(desk),
    closeMonth: makeCloseMonth({ ...desk, writeReport }),
    mailReport: makeMailReport({ ...desk, writeReport }),
    reopenMonth: makeReopenMonth(desk),
    openVolumes: makeOpenVolumes(desk),
    recordCover: makeRecordCover(desk),
    openStock: makeOpenStock(desk),
    saveStockItem: makeSaveStockItem(desk),
    bookStock: makeBookStock(desk),
    readStockMoves: makeReadStockMoves(desk),
    openPeople: makeOpenPeople(desk),
    savePeople: makeSavePeople(desk),
    importRows: makeImportRows(desk),
    listImports: makeListImports(desk),
    takeBackImport: makeTakeBackImport(desk),
    listImportTabs: makeListImportTabs({ ...desk, otherTabs: makeOtherTabs(boundSheets) }),
    readImportTab: makeReadImportTab({ ...desk, otherTabs: makeOtherTabs(boundSheets) }),
    checkWorkbook: makeCheckWorkbook(selfCheck()),
    repairWorkbook: makeRepairWorkbook(selfCheck()),
  };
}

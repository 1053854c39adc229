import { SheetsEngine } from '../../../host/sheets-api/engine';
import { proposeMapping } from '../../../src/domain/import/import-fields';
import type { StepId, StepInputs } from '../../../src/domain/life/step';
import type { Answer, Callables } from '../../../src/entry/contract';
import { type OrderDesk, staff, threeDoors } from '../../support/order-desk';
import { HINGE } from '../../support/stock-desk';
import { type BusyFactory, change, DOOR_FEN, delay, keyOf, noticeOf, ORDERS as O, shipment } from './busy-factory';

/** Something that a person does, which writes. */
export interface Action {
  name: string;
  callable: keyof Callables;
  act(desk: OrderDesk): Answer<unknown>;
}

/** What each callable does to the workbook: a new one must be put here, and where it writes into `actionsOf`. */
export const EFFECTS: { readonly [Name in keyof Callables]: 'reads' | 'writes' } = {
  openOrderForm: 'reads',
  keepFormState: 'reads',
  openSelection: 'reads',
  listOrders: 'reads',
  compareWithRegister: 'reads',
  showOrder: 'reads',
  findOrders: 'reads',
  readRevision: 'reads',
  showNoticeForm: 'reads',
  openNoticeForm: 'reads',
  previewNotice: 'reads',
  openWorkList: 'reads',
  showOrderPanel: 'reads',
  listImportTabs: 'reads',
  listImports: 'reads',
  readImportTab: 'reads',
  checkWorkbook: 'reads',
  openPeople: 'reads',
  openStatistics: 'reads',
  readFigureParts: 'reads',
  readOwedParts: 'reads',
  openSelectedFigure: 'reads',
  readMonthReport: 'reads',
  openVolumes: 'reads',
  openStock: 'reads',
  readStockMoves: 'reads',
  previewClosing: 'reads',
  readOrder: 'reads',
  openCustomers: 'reads',
  readCustomer: 'reads',
  readReceivables: 'reads',
  listVouchers: 'reads',
  openMoney: 'reads',
  openComplaints: 'reads',
  listSentPapers: 'reads',
  openPapers: 'reads',
  papersPdf: 'reads',
  jumpToOrder: 'reads',
  showOrderComplaints: 'reads',
  bindNotice: 'writes',
  bookReturn: 'writes',
  bookStock: 'writes',
  closeMonth: 'writes',
  discardDraft: 'writes',
  discardNotice: 'writes',
  draftNotice: 'writes',
  importRows: 'writes',
  keepCredit: 'writes',
  mailReport: 'writes',
  mailStatement: 'writes',
  moveAnswer: 'writes',
  notePaperNews: 'writes',
  noteSentPaper: 'writes',
  overrideNotice: 'writes',
  payBack: 'writes',
  recomputeStatistics: 'writes',
  recordComplaint: 'writes',
  recordContact: 'writes',
  recordCover: 'writes',
  refreshWorkList: 'writes',
  registerOrder: 'writes',
  reopenMonth: 'writes',
  repairWorkbook: 'writes',
  reverseVoucher: 'writes',
  saveCustomer: 'writes',
  saveDraft: 'writes',
  saveStockItem: 'writes',
  savePeople: 'writes',
  setCredit: 'writes',
  settleComplaint: 'writes',
  settleMail: 'writes',
  signNotice: 'writes',
  takeBackImport: 'writes',
  takeReceipt: 'writes',
  takeBackStep: 'writes',
  takeStep: 'writes',
  tickChecks: 'writes',
  useCredit: 'writes',
  writeOff: 'writes',
};

/** Everything that writes, each as it is carried out in the busy factory. */
export function actionsOf(factory: BusyFactory): Action[] {
  return [...stepActions(), ...orderActions(factory), ...moneyActions(factory), ...deskActions(factory)];
}

function action<Name extends keyof Callables>(
  callable: Name,
  by: string,
  request: Parameters<Callables[Name]>[0],
  name: string = callable,
): Action {
  return { name, callable, act: (desk) => desk.as(by, callable, request) as Answer<unknown> };
}

function step<Id extends StepId>(by: string, name: Id, order: number, input: StepInputs[Id]): Action {
  const request = { requestKey: `action-${name}`, step: name, keys: [keyOf(order)], input };
  return action('takeStep', by, request, `takeStep ${name}`);
}

function stepActions(): Action[] {
  const slip = { shipment: `12${String(O.onItsWay).padStart(2, '0')}-S1` };
  return [
    step(staff.salesperson, 'confirm', O.toConfirm, { how: 'salesperson', confirmedBy: '' }),
    step(staff.clerk, 'ask-follower', O.toAsk, { question: '能做吗' }),
    step(staff.follower, 'answer-consultation', O.asked, { possible: true, deliverOn: '2026-12-18', note: '' }),
    step(staff.otherClerk, 'cross-check', O.toCheck, { revision: 0, promisedOn: '2026-12-16' }),
    step(staff.clerk, 'release', O.toRelease, {}),
    step(staff.production, 'start-production', O.toStart, {}),
    step(staff.production, 'finish-production', O.toFinish, {}),
    step(staff.follower, 'ship', O.toShip, shipment),
    step(staff.follower, 'report-transit', O.onItsWay, { ...slip, trouble: 'delay', detail: '大雪' }),
    step(staff.clerk, 'receive-slip', O.onItsWay, {
      ...{ ...slip, receivedOn: '2026-12-02', signedBy: '李四', exceptions: '' },
    }),
    step(staff.clerk, 'close', O.toClose, { overrideReason: '' }),
    step(staff.clerk, 'hold', O.toCheck, { reason: '等客户' }),
    step(staff.clerk, 'resume', O.onHold, {}),
    step(staff.follower, 'report-delay', O.toStart, delay),
    step(staff.salesperson, 'tell-customer', O.delayed, { toldBy: '电话' }),
    step(staff.manager, 'record-loss', O.delayed, { lossFen: 20_000 }),
  ];
}

function orderActions({ draft }: BusyFactory): Action[] {
  const complaint = { kind: 'quality' as const, text: '少配件', answerBy: '2026-12-04', settlement: null };
  const known = { key: keyOf(O.onItsWay), number: `12${String(O.onItsWay).padStart(2, '0')}-T1` };
  const reason = '作废';
  return [
    action('takeBackStep', staff.manager, {
      ...{ requestKey: 'action-take-back', key: keyOf(O.toShip), step: 'finish-production' as const, reason: '点错' },
    }),
    action('registerOrder', staff.clerk, threeDoors('action-register', '苏州江南木业')),
    action('saveDraft', staff.clerk, { ...threeDoors('action-draft', '绍兴越州家居'), entry: { items: [] } }),
    action('discardDraft', staff.clerk, { requestKey: 'action-discard', id: draft.id, version: draft.version }),
    action('draftNotice', staff.clerk, {
      ...{ requestKey: 'action-notice', key: keyOf(O.toStart), request: change(false) },
    }),
    action('signNotice', staff.clerk, { requestKey: 'action-sign', ...noticeOf(O.toSign), as: 'clerk' }),
    action('overrideNotice', staff.manager, {
      ...{ requestKey: 'action-override', ...noticeOf(O.outOfTime), reason: '老客户', chargeFen: 5_000 },
    }),
    action('discardNotice', staff.clerk, { requestKey: 'action-void', ...noticeOf(O.toSign), reason }),
    action('bindNotice', staff.follower, { requestKey: 'action-bind', ...noticeOf(O.toBind) }),
    action('recordComplaint', staff.follower, {
      ...{ requestKey: 'action-complaint', key: keyOf(O.toClose), entry: complaint },
    }),
    action('settleComplaint', staff.manager, {
      ...{ requestKey: 'action-settle', ...known },
      settlement: { outcome: '补漆', attributedTo: 'production', allowanceFen: 20_000 },
    }),
    action('moveAnswer', staff.follower, {
      ...{ requestKey: 'action-move', ...known, newOn: '2026-12-08', reason: '等回复' },
    }),
    action('bookReturn', staff.clerk, {
      ...{ requestKey: 'action-return', key: keyOf(O.onItsWay), way: 'return', returnedOn: '2026-12-02' },
      ...{ items: [{ place: 1, quantity: 1 }], reason: '划痕', amountFen: null, complaint: '' },
    }),
    action('recordCover', staff.clerk, { requestKey: 'action-cover', volume: 1 }),
    action('saveStockItem', staff.clerk, { requestKey: 'action-stock', code: null, fields: HINGE, onHand: 40 }),
    action('bookStock', staff.production, {
      ...{ requestKey: 'action-book', code: 'K01', kind: 'received' as const, quantity: 20, reason: '五金店' },
      version: 1,
    }),
  ];
}

function moneyActions({ voucher, sentPaper }: BusyFactory): Action[] {
  const payment = { paidOn: '2026-12-02', method: 'bank' as const, reference: '', note: '', customerId: 'C0001' };
  const part = (n: number, amountFen: number) => ({ orderKey: keyOf(n), amountFen });
  return [
    action('takeReceipt', staff.finance, {
      ...{ requestKey: 'action-receipt', ...payment, amountFen: DOOR_FEN, parts: [part(O.toFinish, DOOR_FEN)] },
    }),
    action('payBack', staff.finance, { requestKey: 'action-refund', ...payment, orderKey: null, amountFen: 10_000 }),
    action('useCredit', staff.finance, {
      ...{ requestKey: 'action-credit', customerId: 'C0001', parts: [part(O.toStart, 10_000)] },
    }),
    action('keepCredit', staff.finance, { requestKey: 'action-keep', ...part(O.toShip, 50_000) }),
    action('writeOff', staff.manager, { requestKey: 'action-write-off', ...part(O.toFinish, 100), reason: '尾差' }),
    action('reverseVoucher', staff.finance, {
      ...{ requestKey: 'action-reverse', voucher, month: '2026-12', reason: '录错' },
      orderKeys: [O.toShip, O.onItsWay, O.toClose].map(keyOf),
    }),
    action('mailStatement', staff.finance, {
      ...{ requestKey: 'action-statement', customerId: 'C0001', from: '2026-12-01', to: '2026-12-02' },
      addressee: 'salesperson',
    }),
    action('noteSentPaper', staff.clerk, {
      ...{ requestKey: 'action-paper', customerId: 'C0001' },
      entry: { kind: 'contract', about: '1202', sentOn: '2026-12-02' },
    }),
    action('notePaperNews', staff.clerk, {
      ...{ requestKey: 'action-news', id: sentPaper, news: { what: 'arrived', confirmedBy: '王经理' } },
    }),
    action('recomputeStatistics', staff.manager, { requestKey: 'action-recompute', month: '2026-12' }),
    action('mailReport', staff.finance, { requestKey: 'action-report', month: '2026-11' }),
    action('closeMonth', staff.manager, { requestKey: 'action-close', month: '2026-11' }),
    action('reopenMonth', staff.administrator, { requestKey: 'action-reopen', month: '2026-10', reason: '补录' }),
  ];
}

function deskActions({ mailInDoubt }: BusyFactory): Action[] {
  const fields = {
    ...{ name: '宁波海曙门窗', phone: '13700001111', address: '宁波市海曙区 1 号' },
    ...{ region: '华东', salesperson: staff.salesperson },
  };
  const header = ['客户名称', '电话', '地址', '区域', '业务员'];
  const row = { number: 1, cells: ['台州椒江木业', '13722223333', '台州市 1 号', '华东', '刘洋'], occurrence: 0 };
  const visit = { kind: 'visit' as const, on: '2026-12-02', text: '回访', orderKey: '', score: null };
  const person = { email: 'zhang@factory.example', name: '张伟', roles: ['clerk' as const], categories: [] };
  return [
    action('saveCustomer', staff.clerk, {
      ...{ requestKey: 'action-customer', id: null, fields, readFrom: null, likeNamesSeen: true },
    }),
    action('setCredit', staff.finance, { requestKey: 'action-limit', id: 'C0001', limitFen: 100_000, days: 30 }),
    action('tickChecks', staff.salesperson, {
      ...{ requestKey: 'action-tick', id: 'C0001', list: 'first-order', ticked: ['price-list'] },
    }),
    action('recordContact', staff.clerk, { requestKey: 'action-visit', customerId: 'C0001', entry: visit }),
    action('importRows', staff.administrator, {
      ...{ requestKey: 'action-import', kind: 'customers', mapping: proposeMapping('customers', header) },
      ...{ rows: [row], reference: null, preview: false },
    }),
    action('takeBackImport', staff.manager, {
      ...{ requestKey: 'action-back', reference: 'DR0001', from: 0, preview: false },
    }),
    {
      name: 'savePeople',
      callable: 'savePeople',
      act(desk) {
        const opened = desk.as(staff.administrator, 'openPeople', null);
        if (!opened.ok) return opened;
        const seen = opened.value.people.filter(({ email }) => email !== person.email);
        return desk.as(staff.administrator, 'savePeople', {
          ...{ requestKey: 'action-people', seen, people: [...seen, person] },
        });
      },
    },
    action('settleMail', staff.administrator, { requestKey: 'action-mail', id: mailInDoubt, decision: 'dismiss' }),
    action('refreshWorkList', staff.administrator, { requestKey: 'action-refresh' }),
    action('repairWorkbook', staff.administrator, { repair: 'protection' }),
  ];
}

/** The actions' names, for tests that are made before the factory is. */
export const NAMES: readonly string[] = actionsOf({
  ...{
    engine: new SheetsEngine({ now: () => new Date(0) }),
    draft: { id: '', version: 1 },
    sentPaper: '',
    mailInDoubt: '',
    voucher: '',
  },
}).map(({ name }) => name);

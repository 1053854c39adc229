import { describe, expect, it } from 'vitest';
import type { Callables } from '../../src/entry/contract';
import { orderDesk, staff, threeDoors } from '../support/order-desk';
import { stockRequests } from '../support/stock-requests';

type Role = keyof typeof staff;
const everybody: readonly Role[] = [
  'administrator',
  'clerk',
  'otherClerk',
  'follower',
  'salesperson',
  'production',
  'finance',
  'manager',
];
const cashiers: readonly Role[] = ['administrator', 'finance', 'manager'];
const clerks: readonly Role[] = ['administrator', 'clerk', 'otherClerk', 'manager'];

const noticeRef = { requestKey: 'intent-0004', key: '2026-11-0009', number: '1109-G1' };
const noticeRequest = {
  ...{ kind: 'withdrawal' as const, reason: '取消', askedBy: '王经理', cause: 'customer' as const },
  ...{ baseRevision: 0, outOfTime: false, money: { refundFen: 0, creditFen: 0, forfeitFen: 0 } },
};
const payment = { paidOn: '2026-11-24', amountFen: 100, method: 'bank' as const, reference: '', note: '' };
const customerFields = {
  ...{ name: '杭州宏达建材', phone: '13800138000', address: '杭州市解放路 1 号' },
  ...{ region: '华东', salesperson: staff.salesperson },
};
const settlement = { outcome: '补漆', attributedTo: null, allowanceFen: 0 };
const mistakenStep = { requestKey: 'intent-0005', key: '2026-11-0009', step: 'close' as const, reason: '点错' };
const figure = { month: '2026-11', measure: 'taken' as const, dimension: 'total' as const, value: '' };
const draft = { ...threeDoors('intent-draft'), entry: { items: [] } };

/** Every callable with a request that would succeed or be refused for what it asks, and who may make it (M1). */
const callables: { [Name in keyof Callables]: { request: Parameters<Callables[Name]>[0]; allowed: readonly Role[] } } =
  {
    openOrderForm: { request: { draftId: null }, allowed: [...clerks, 'salesperson'] },
    registerOrder: { request: threeDoors('intent-0001'), allowed: clerks },
    saveDraft: { request: draft, allowed: [...clerks, 'salesperson'] },
    discardDraft: { request: { requestKey: 'intent-0002', id: 'nowhere', version: 1 }, allowed: clerks },
    keepFormState: { request: { text: '{}' }, allowed: everybody },
    takeStep: {
      request: { requestKey: 'intent-0003', step: 'release', keys: ['2026-11-0009'], input: {} },
      allowed: clerks,
    },
    takeBackStep: { request: mistakenStep, allowed: everybody },
    openSelection: { request: null, allowed: everybody },
    listOrders: { request: { list: 'ready', from: null }, allowed: everybody },
    compareWithRegister: { request: { keys: ['2026-11-0009'] }, allowed: clerks },
    showOrder: { request: { key: '2026-11-0009' }, allowed: everybody },
    findOrders: { request: { query: '1101', more: null }, allowed: everybody },
    readRevision: { request: { key: '2026-11-0009', revision: 0 }, allowed: everybody },
    showNoticeForm: { request: { key: '2026-11-0009' }, allowed: [...clerks, 'salesperson'] },
    openNoticeForm: { request: { key: '2026-11-0009' }, allowed: [...clerks, 'salesperson'] },
    previewNotice: { request: { key: '2026-11-0009', request: noticeRequest }, allowed: [...clerks, 'salesperson'] },
    draftNotice: {
      request: { requestKey: 'intent-0004', key: '2026-11-0009', request: noticeRequest },
      allowed: [...clerks, 'salesperson'],
    },
    signNotice: { request: { ...noticeRef, as: 'clerk' }, allowed: [...clerks, 'follower'] },
    overrideNotice: {
      request: { ...noticeRef, reason: '老客户', chargeFen: 0 },
      allowed: ['administrator', 'manager'],
    },
    discardNotice: { request: { ...noticeRef, reason: '作废' }, allowed: [...clerks, 'follower'] },
    bindNotice: { request: noticeRef, allowed: ['administrator', 'follower', 'manager'] },
    openWorkList: { request: {}, allowed: everybody },
    refreshWorkList: { request: { requestKey: 'intent-0011' }, allowed: everybody },
    showOrderPanel: { request: { page: 'order', key: '2026-11-0009', step: 'release' }, allowed: everybody },
    settleMail: {
      request: { requestKey: 'intent-0012', id: 'nowhere', decision: 'dismiss' },
      allowed: ['administrator'],
    },
    listImportTabs: { request: null, allowed: ['administrator', 'manager'] },
    readImportTab: { request: { title: '旧表' }, allowed: ['administrator', 'manager'] },
    importRows: {
      request: {
        requestKey: 'intent-0006',
        kind: 'customers',
        mapping: {},
        rows: [{ number: 1, cells: ['甲'], occurrence: 0 }],
        reference: null,
        preview: false,
      },
      allowed: ['administrator', 'manager'],
    },
    listImports: { request: null, allowed: ['administrator', 'manager'] },
    takeBackImport: {
      request: { requestKey: 'intent-0007', reference: 'DR0001', from: 0, preview: false },
      allowed: ['administrator', 'manager'],
    },
    checkWorkbook: { request: null, allowed: ['administrator'] },
    repairWorkbook: { request: { repair: 'protection' }, allowed: ['administrator'] },
    openPeople: { request: null, allowed: ['administrator'] },
    savePeople: { request: { requestKey: 'intent-0005', seen: [], people: [] }, allowed: ['administrator'] },
    openStatistics: { request: { month: null }, allowed: everybody },
    openSelectedFigure: { request: null, allowed: everybody },
    readFigureParts: { request: figure, allowed: everybody },
    readMonthReport: { request: { month: '2026-11' }, allowed: everybody },
    mailReport: { request: { requestKey: 'intent-0009', month: '2026-10' }, allowed: cashiers },
    openVolumes: { request: { month: null }, allowed: [...clerks, 'follower', 'production'] },
    recordCover: { request: { requestKey: 'intent-0008', volume: 9 }, allowed: clerks },
    ...stockRequests,
    recomputeStatistics: { request: { requestKey: 'intent-0005', month: '2026-11' }, allowed: [...clerks, 'finance'] },
    previewClosing: { request: { month: '2026-10' }, allowed: ['administrator', 'finance', 'manager'] },
    closeMonth: {
      request: { requestKey: 'intent-0006', month: '2026-10' },
      allowed: ['administrator', 'finance', 'manager'],
    },
    reopenMonth: {
      request: { requestKey: 'intent-0007', month: '2026-10', reason: '补录' },
      allowed: ['administrator'],
    },
    readOrder: { request: { key: '2026-11-0009' }, allowed: everybody },
    openCustomers: { request: null, allowed: [...clerks, 'follower', 'salesperson', 'finance'] },
    readCustomer: { request: { id: 'C0009' }, allowed: [...clerks, 'follower', 'salesperson', 'finance'] },
    saveCustomer: {
      request: { requestKey: 'intent-0005', id: null, fields: customerFields, readFrom: null, likeNamesSeen: true },
      allowed: [...clerks, 'salesperson'],
    },
    setCredit: {
      request: { requestKey: 'intent-0006', id: 'C0009', limitFen: 100, days: 30 },
      allowed: ['administrator', 'finance', 'manager'],
    },
    tickChecks: {
      request: { requestKey: 'intent-0007', id: 'C0009', list: 'first-order', ticked: [] },
      allowed: [...clerks, 'salesperson'],
    },
    recordContact: {
      request: {
        ...{ requestKey: 'intent-0008', customerId: 'C0009' },
        entry: { kind: 'visit', on: '2026-11-24', text: '回访', orderKey: '', score: null },
      },
      allowed: [...clerks, 'salesperson'],
    },
    readReceivables: { request: null, allowed: [...clerks, 'salesperson', 'finance'] },
    readOwedParts: { request: { by: 'total', key: '' }, allowed: [...clerks, 'salesperson', 'finance'] },
    listVouchers: {
      request: { customerId: null, query: '1109', from: null },
      allowed: [...clerks, 'salesperson', 'finance'],
    },
    openMoney: {
      request: { customerId: null, amountFen: null },
      allowed: [...clerks, 'salesperson', 'finance'],
    },
    takeReceipt: {
      request: { requestKey: 'intent-0013', customerId: 'C0009', ...payment, parts: [] },
      allowed: cashiers,
    },
    payBack: {
      request: { requestKey: 'intent-0014', customerId: 'C0009', orderKey: null, ...payment },
      allowed: cashiers,
    },
    useCredit: { request: { requestKey: 'intent-0015', customerId: 'C0009', parts: [] }, allowed: cashiers },
    keepCredit: {
      request: { requestKey: 'intent-0016', orderKey: '2026-11-0009', amountFen: 100 },
      allowed: cashiers,
    },
    writeOff: {
      request: { requestKey: 'intent-0017', orderKey: '2026-11-0009', amountFen: 100, reason: '尾差' },
      allowed: ['administrator', 'manager'],
    },
    reverseVoucher: {
      request: {
        ...{ requestKey: 'intent-0018', voucher: 'R261124-AAAAAA', month: '2026-11' },
        ...{ orderKeys: [], reason: '录错' },
      },
      allowed: cashiers,
    },
    openComplaints: { request: { key: null }, allowed: everybody },
    recordComplaint: {
      request: {
        ...{ requestKey: 'intent-0019', key: '2026-11-0009' },
        entry: { kind: 'quality', text: '门有划痕', answerBy: '2026-11-26', settlement: null },
      },
      allowed: [...clerks, 'follower', 'salesperson', 'finance'],
    },
    settleComplaint: {
      request: { requestKey: 'intent-0020', key: '2026-11-0009', number: '1109-T1', settlement },
      allowed: [...clerks, 'follower', 'salesperson', 'production'],
    },
    moveAnswer: {
      request: {
        ...{ requestKey: 'intent-0021', key: '2026-11-0009', number: '1109-T1' },
        ...{ newOn: '2026-11-28', reason: '等回复' },
      },
      allowed: [...clerks, 'follower', 'salesperson', 'production'],
    },
    bookReturn: {
      request: {
        ...{ requestKey: 'intent-0022', key: '2026-11-0009', way: 'return', returnedOn: '2026-11-24' },
        ...{ items: [{ place: 1, quantity: 1 }], reason: '划痕', amountFen: null, complaint: '' },
      },
      allowed: [...clerks, 'follower'],
    },
    showOrderComplaints: { request: { key: '2026-11-0009' }, allowed: everybody },
    mailStatement: {
      request: {
        ...{ requestKey: 'intent-0023', customerId: 'C0009', from: '2026-11-01', to: '2026-11-24' },
        addressee: 'me',
      },
      allowed: [...clerks, 'salesperson', 'finance'],
    },
    listSentPapers: { request: { customerId: 'C0009' }, allowed: [...clerks, 'salesperson', 'finance'] },
    noteSentPaper: {
      request: {
        ...{ requestKey: 'intent-0024', customerId: 'C0009' },
        entry: { kind: 'contract', about: '1109', sentOn: '2026-11-24' },
      },
      allowed: [...clerks, 'salesperson', 'finance'],
    },
    notePaperNews: {
      request: { requestKey: 'intent-0025', id: 'nowhere', news: { what: 'arrived', confirmedBy: '王经理' } },
      allowed: [...clerks, 'salesperson', 'finance'],
    },
    openPapers: {
      request: { kind: 'production-order', keys: ['2026-11-0009'] },
      allowed: [...clerks, 'follower', 'production'],
    },
    papersPdf: {
      request: { kind: 'delivery-note', key: '2026-11-0009', number: '1109-S1' },
      allowed: [...clerks, 'follower'],
    },
    jumpToOrder: { request: { key: '2026-11-0009' }, allowed: everybody },
  };

const names = Object.keys(callables) as (keyof Callables)[];

describe('who may call what (M1)', () => {
  it.each(names)('%s is for those whose role allows it, and for nobody else', (name) => {
    const { request, allowed } = callables[name];
    const permitted = everybody.filter((role) => {
      const answer = orderDesk().as(staff[role], name, request as never);
      return answer.ok || answer.code !== 'forbidden';
    });
    expect([...permitted].sort()).toEqual([...allowed].sort());
  });

  it.each(names)('%s is denied to a blank identity and to a stranger, whatever is sent', (name) => {
    for (const user of [null, '', 'stranger@elsewhere.example']) {
      for (const request of [callables[name].request, null, {}, 'text', { requestKey: 'x' }]) {
        if (user && name === 'keepFormState') continue; // a person's own scratch, which nobody else reads
        const answer = orderDesk().as(user, name, request as never);
        expect(answer.ok).toBe(false);
        if (!answer.ok && (request === callables[name].request || !user)) expect(answer.code).toBe('forbidden');
      }
    }
  });

  it('lets whoever installs first be the administrator, and afterwards only administrators install', () => {
    const desk = orderDesk();
    const install = (user: string) => desk.call('install', [], { user, kind: 'menu' }) as { ok: boolean };
    expect(install(staff.clerk).ok).toBe(false);
    expect(install(staff.administrator).ok).toBe(true);
  });
});

describe('whatever is sent', () => {
  it.each(names)('%s answers plain JSON to nonsense, and writes nothing', (name) => {
    for (const request of [
      null,
      undefined,
      7,
      'text',
      [],
      {},
      { requestKey: 'intent-0001', entry: { items: 'x' } },
      { key: {} },
    ]) {
      const desk = orderDesk();
      const before = JSON.stringify([...desk.engine.exportState()]);
      const answer = desk.as(staff.administrator, name, request as never);
      if (answer.ok) continue;
      expect(answer.code).not.toBe('crash');
      expect(answer.message).toMatch(/[。？]/);
      expect(JSON.stringify([...desk.engine.exportState()])).toBe(before);
    }
  });

  it('shows the reference of a crash that also stands in the log', () => {
    const desk = orderDesk();
    const remove = desk.kernel.intercept((call, proceed) => {
      if (call.method === 'getSpreadsheetTimeZone') throw new TypeError('the platform broke');
      return proceed();
    });
    const answer = desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001'));
    remove();
    expect(answer).toMatchObject({ ok: false, code: 'crash' });
    if (answer.ok) return;
    expect(answer.message).toContain(answer.details.reference);
    expect(
      desk.kernel
        .logs()
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(answer.details.reference);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const dist = new URL('../../dist/', import.meta.url);
const code = readFileSync(new URL('Code.js', dist), 'utf8');

/** What a menu, a trigger or a sidebar may call; everyone who sees a sidebar can call each, so each is here by decision. */
const ALLOWED = [
  'backUpNightly',
  'backUpNow',
  'bindNotice',
  'bookReturn',
  'bookStock',
  'checkWorkbook',
  'closeMonth',
  'compareWithRegister',
  'discardDraft',
  'discardNotice',
  'draftNotice',
  'findOrders',
  'importRows',
  'install',
  'installTriggers',
  'jumpToOrder',
  'keepCredit',
  'keepFormState',
  'listImportTabs',
  'listImports',
  'listOrders',
  'listSentPapers',
  'listVouchers',
  'mailReport',
  'mailStatement',
  'moveAnswer',
  'notePaperNews',
  'noteSentPaper',
  'onHandEdit',
  'onOpen',
  'openComplaints',
  'openCustomers',
  'openMoney',
  'openNoticeForm',
  'openOrderForm',
  'openPapers',
  'openPeople',
  'openSelectedFigure',
  'openSelection',
  'openStatistics',
  'openStock',
  'openVolumes',
  'openWorkList',
  'overrideNotice',
  'papersPdf',
  'payBack',
  'previewClosing',
  'previewNotice',
  'printReleasedToday',
  'readCustomer',
  'readFigureParts',
  'readImportTab',
  'readMonthReport',
  'readOrder',
  'readOwedParts',
  'readReceivables',
  'readRevision',
  'readStockMoves',
  'recomputeStatistics',
  'recordComplaint',
  'recordContact',
  'recordCover',
  'refreshWorkList',
  'registerOrder',
  'reopenMonth',
  'repairWorkbook',
  'restoreBackup',
  'reverseVoucher',
  'runHourly',
  'saveCustomer',
  'saveDraft',
  'savePeople',
  'saveStockItem',
  'setCredit',
  'settleComplaint',
  'settleMail',
  'showComplaints',
  'showCustomers',
  'showFindOrder',
  'showImport',
  'showNoticeForm',
  'showNotices',
  'showOrder',
  'showOrderComplaints',
  'showOrderForm',
  'showOrderLists',
  'showOrderPanel',
  'showPeople',
  'showReceipt',
  'showSelectedFigure',
  'showSelectedOrders',
  'showSelfCheck',
  'showStatistics',
  'showStock',
  'showVolumes',
  'showWorkList',
  'signNotice',
  'takeBackImport',
  'takeBackStep',
  'takeReceipt',
  'takeStep',
  'tickChecks',
  'useCredit',
  'workbookOpened',
  'writeOff',
];

describe('the bundle', () => {
  it('holds exactly the files that are pushed', () => {
    const pages = [
      'Complaints',
      'Customers',
      'FindOrder',
      'ImportTable',
      'NoticeForm',
      'OrderForm',
      'OrderList',
      'Papers',
      'People',
      'Receipt',
      'SelfCheck',
      'Statistics',
      'Stock',
      'Volumes',
      'WorkList',
    ];
    const forms = pages.flatMap((name) => [`${name}.html`, `${name}En.html`]);
    expect(readdirSync(dist).sort()).toEqual(['Code.js', ...forms, 'appsscript.json']);
  });

  it('evaluates in a bare context: nothing of a browser or of Node, no service touched while loading', () => {
    const context = createContext(Object.create(null));
    runInContext(code, context);
    expect(Object.keys(context).sort()).toEqual([...ALLOWED, 'App_'].sort());
  });

  it('declares every callable as a top-level function, as Apps Script looks for them', () => {
    const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual(ALLOWED);
  });

  it('has no syntax that the runtime refuses', () => {
    expect(code).not.toMatch(/^\s*#\w+\s*[(=;]/m); // private members
    expect(code).not.toMatch(/^\s*static\s+\w+\s*=/m); // static fields
  });

  it('keeps each form under 150 KB and free of template literals, in which the service strips slashes', () => {
    for (const name of readdirSync(dist).filter((file) => file.endsWith('.html'))) {
      const html = readFileSync(new URL(name, dist), 'utf8');
      expect(Buffer.byteLength(html), name).toBeLessThan(150_000);
      for (const [, script = ''] of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
        expect(script.includes('`'), `${name} holds a template literal`).toBe(false);
      }
    }
  });

  it('gives server files and forms different base names', () => {
    const bases = readdirSync(dist).map((file) => file.replace(/\.\w+$/, ''));
    expect(new Set(bases).size).toBe(bases.length);
  });
});

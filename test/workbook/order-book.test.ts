import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeSet, Need } from '../../src/application/ports/order-book';
import { monthPlace, runningPlace } from '../../src/workbook/schema/place';
import { TABS } from '../../src/workbook/schema/tabs';
import { knownCustomer } from '../support/door-entry';
import { anyDraft, anyOrder } from './support/arbitrary-orders';
import { changeSet, installed, register, registering } from './support/desk-workbook';
import { sampleItem, sampleOrder } from './support/sample-orders';

const orders = monthPlace(TABS.orders, '2026-03');
const march: Need = { orders: ['2026-03'], items: ['2026-03'] };

describe('an order book in a workbook', () => {
  it('reads in one call and commits in one call', () => {
    const desk = installed();
    register(desk, sampleOrder('2026-03-0001'), { addCustomers: [knownCustomer()] });
    expect(desk.calls).toEqual(['getByDataFilter', 'batchUpdate']);
  });

  it('gives back what was committed', () => {
    const desk = installed();
    const order = sampleOrder('2026-03-0001');
    register(desk, { ...order, items: [...order.items, sampleItem(order.key, 2)] });
    const snapshot = desk.book.read({ ...march, numbering: ['2026-03'], index: ['2026-03'] });
    const place = { sheetId: orders.sheetId, rowIndex: 1 };
    expect(snapshot.orders['2026-03']).toEqual([
      { order: { ...order, items: [...order.items, sampleItem(order.key, 2)] }, place },
    ]);
    expect(snapshot.numbering['2026-03']).toEqual({ exists: true, lastSequence: 1 });
    expect(snapshot.index['2026-03']).toEqual([{ key: order.key, customerId: 'C0001', place }]);
    expect(desk.book.read({ rows: [place] }).rows).toEqual([{ order: { ...order, items: [] }, place }]);
    expect(snapshot.unreadable).toEqual([]);
  });

  it('shows people names and dates where it keeps ids and numbers', () => {
    const desk = installed();
    register(desk, sampleOrder('2026-03-0001', { salesperson: 'boss@factory.example' }));
    const shown = desk.shown(orders, 1);
    for (const text of ['防盗门', '王芳', '¥2,560.00', '2026-03-12', '已登记', '电话', '定金']) {
      expect(shown).toContain(text);
    }
  });

  it('gives back any orders, whatever their texts look like', () => {
    fc.assert(
      fc.property(fc.array(anyOrder('2026-03', fc.constant(1)), { minLength: 1, maxLength: 3 }), (drawn) => {
        const desk = installed();
        const added = drawn.map((order, index) => ({ ...order, key: `2026-03-000${index + 1}` }));
        const snapshot = desk.book.read(registering('r'));
        desk.book.commit(snapshot, changeSet('r', { addOrders: added }));
        const found = desk.book.read(march).orders['2026-03']?.map(({ order }) => order);
        expect(found).toEqual(added);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps text as text', () => {
    const desk = installed();
    register(desk, sampleOrder('2026-03-0001', { customerName: '=IMPORTDATA("http://x")', note: '007' }));
    const { sheets } = desk.engine.get(
      'workbook',
      { ranges: ["'2026-03 订单'!2:2"], includeGridData: true },
      { user: null },
    );
    const cells = sheets?.[0]?.data?.[0]?.rowData?.[0]?.values ?? [];
    const values = cells.map((cell) => cell.userEnteredValue);
    expect(values).toContainEqual({ stringValue: '=IMPORTDATA("http://x")' });
    expect(values).toContainEqual({ stringValue: '007' });
    expect(values.some((value) => value?.formulaValue !== undefined)).toBe(false);
  });

  it('makes the tabs of a new month in the same commit', () => {
    const desk = installed();
    expect(desk.book.read({ numbering: ['2026-04'] }).numbering['2026-04']).toEqual({ exists: false, lastSequence: 0 });
    desk.calls.length = 0;
    register(desk, sampleOrder('2026-04-0001'));
    expect(desk.calls).toEqual(['getByDataFilter', 'batchUpdate']);
    expect(desk.titles().slice(0, 2)).toEqual(['2026-04 订单', '2026-04 明细']);
    const { orders: found } = desk.book.read({ orders: ['2026-04'], items: ['2026-04'] });
    expect(found['2026-04']?.map(({ order }) => order)).toEqual([sampleOrder('2026-04-0001')]);
  });

  it('answers a month without tabs as empty', () => {
    const desk = installed();
    const snapshot = desk.book.read({ orders: ['2024-01'], items: ['2024-01'], index: ['2024-01'] });
    expect(snapshot).toMatchObject({ orders: { '2024-01': [] }, index: { '2024-01': [] } });
  });

  it('counts on from the kept number and from the keys, whichever is larger', () => {
    const desk = installed();
    register(desk, sampleOrder('2026-03-0001'));
    register(desk, sampleOrder('2026-03-0007'));
    const { sheetId } = orders;
    desk.byHand({ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } });
    expect(desk.book.read({ numbering: ['2026-03'] }).numbering['2026-03']?.lastSequence).toBe(7);
    const cell = { userEnteredValue: { stringValue: 'oops' } };
    const start = { sheetId: runningPlace(TABS.system).sheetId, rowIndex: 2, columnIndex: 1 };
    desk.byHand({ updateCells: { start, rows: [{ values: [cell] }], fields: 'userEnteredValue' } });
    expect(desk.book.read({ numbering: ['2026-03'] }).numbering['2026-03']?.lastSequence).toBe(1);
  });

  it('updates only the cells of a customer that changed', () => {
    const desk = installed();
    const customer = knownCustomer();
    register(desk, sampleOrder('2026-03-0001'), { addCustomers: [customer, { ...customer, id: 'C0002' }] });
    const recentOrders = [{ key: '2026-03-0002', takenOn: '2026-03-02', itemsFingerprint: 'f' }];
    const changed = { ...customer, id: 'C0002', recentOrders, orderMonths: ['2026-03'] };
    desk.engine.resetCounters();
    register(desk, sampleOrder('2026-03-0002', { items: [] }), { updateCustomers: [changed] });
    expect(desk.book.read({ customers: true }).customers).toEqual([customer, changed]);
    const inOrder = Object.keys(TABS.orders.columns).length;
    const inCopies = 2 * Object.keys(TABS.kept.columns).length;
    const inIndex = Object.keys(TABS.openWork.columns).length;
    expect(desk.engine.counters().cellsWritten).toBeLessThanOrEqual(inOrder + 4 + 2 + 1 + inCopies + inIndex);
  });

  it('saves, replaces and removes drafts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDraft, { minLength: 2, maxLength: 4, selector: ({ id }) => id }), (drafts) => {
        const desk = installed();
        const need: Need = { settings: true, drafts: true };
        const commit = (key: string, change: Partial<ChangeSet>): void =>
          desk.book.commit(desk.book.read({ ...need, request: key }), changeSet(key, change));
        commit('save', { saveDrafts: drafts });
        expect(desk.book.read(need).drafts).toEqual(drafts);
        const [first, second, ...rest] = drafts;
        if (!first || !second) throw new Error('too few drafts');
        const replaced = { ...second, version: second.version + 1, entry: { items: [] } };
        commit('replace', { saveDrafts: [replaced], removeDraftIds: [first.id] });
        expect(desk.book.read(need).drafts).toEqual([replaced, ...rest]);
      }),
      { numRuns: 15 },
    );
  });

  it('remembers a request with its outcome, and forgets the oldest once there are many', () => {
    const desk = installed();
    const commit = (key: string, at: string): void => {
      const change = changeSet(key);
      desk.book.commit(desk.book.read({ request: key }), { ...change, request: { ...change.request, at } });
    };
    const instantOf = (nth: number): string => new Date(Date.UTC(2026, 2, 2) + nth * 60_000).toISOString();
    for (let nth = 0; nth < 302; nth += 1) commit(`r${nth}`, instantOf(nth));
    expect(desk.book.read({ request: 'r301' }).requestOutcome).toBe('{"key":"r301"}');
    expect(desk.book.read({ request: 'r2' }).requestOutcome).toBe('{"key":"r2"}');
    expect(desk.book.read({ request: 'r1' }).requestOutcome).toBeNull();
    expect(desk.book.read({ request: 'never' }).requestOutcome).toBeNull();
  });

  it('writes the audit rows of a change', () => {
    const desk = installed();
    const entry = {
      at: '2026-03-02T02:00:00.000Z',
      by: 'a@b.c',
      action: 'register',
      subject: '301',
      before: '',
      after: '=1+1',
    };
    register(desk, sampleOrder('2026-03-0001'), { audit: [entry] });
    expect(desk.shown(runningPlace(TABS.audit), 1)).toEqual([entry.at, 'a@b.c', 'register', '301', '', '=1+1']);
  });

  it('refuses a text that no cell can hold, and writes nothing', () => {
    const desk = installed();
    expect(() => register(desk, sampleOrder('2026-03-0001', { note: 'x'.repeat(50_001) }))).toThrow('too-long');
    expect(desk.calls).toEqual(['getByDataFilter']);
  });

  it('commits a snapshot once', () => {
    const desk = installed();
    const snapshot = desk.book.read(registering('r'));
    desk.book.commit(snapshot, changeSet('r'));
    expect(() => desk.book.commit(snapshot, changeSet('r'))).toThrow('not committed before');
  });

  it('reads no more cells for a registration when other months are full', () => {
    const costOf = (months: number): number => {
      const desk = installed();
      register(desk, sampleOrder('2026-03-0001'), { addCustomers: [knownCustomer()] });
      for (let nth = 0; nth < months; nth += 1) {
        const month = `20${String(24 - Math.floor(nth / 12)).padStart(2, '0')}-${String((nth % 12) + 1).padStart(2, '0')}`;
        register(desk, sampleOrder(`${month}-0001`));
        const added = Array.from({ length: 30 }, (_, index) =>
          sampleOrder(`${month}-${String(index + 2).padStart(4, '0')}`),
        );
        desk.book.commit(
          desk.book.read(registering(`many-${month}`, month)),
          changeSet(`many-${month}`, { addOrders: added }),
        );
      }
      // The ring of requests is filled alike, so that only the other months differ.
      for (let nth = months * 2; nth < 48; nth += 1)
        desk.book.commit(desk.book.read({ request: `x${nth}` }), changeSet(`x${nth}`));
      return desk.cellsRead(() => desk.book.read(registering('new')));
    };
    expect(costOf(24)).toBe(costOf(12));
    expect(costOf(24) - costOf(0)).toBeLessThanOrEqual(2 * 12);
  });
});

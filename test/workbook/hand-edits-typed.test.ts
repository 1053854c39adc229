import { describe, expect, it } from 'vitest';
import { makeFindHandEdits } from '../../src/application/hand-edits/find-hand-edits';
import { makeReadOrder } from '../../src/application/orders/read-order';
import { keptTabs } from '../../src/workbook/hand-edits/edited-place';
import { refusalOf, register } from './support/desk-workbook';
import { BOSS, CLERK, type HandDesk, handDesk, MANAGER, MARCH, runningTab } from './support/hand-desk';
import { sampleOrder } from './support/sample-orders';

const people = runningTab('people');
const prices = runningTab('prices');
const settings = runningTab('settings');
const { orders } = MARCH;

const check = (desk: HandDesk) => makeFindHandEdits({ ...desk.dependencies, keptTabs })(['2026-03']);

/** A desk after its first nightly check: what people typed so far is kept. */
function checkedDesk(): HandDesk {
  const desk = handDesk();
  desk.put(prices, 1, 'category', [['实木门', '平板原木', 1000, 2200, 1800]]);
  check(desk);
  desk.calls.length = 0;
  return desk;
}

describe('what is typed into the tabs that people type', () => {
  it('nobody gives themselves a role: who may is decided by what stood there before (M1)', () => {
    const desk = checkedDesk();
    expect(desk.type(CLERK, people, 2, 'roles', '管理员')?.reason).toMatchObject({ code: 'not-allowed', rule: 'M1' });
    expect(desk.cell(people, 2, 'roles')).toBe('接单员');
    const row = [['intruder@elsewhere.example', '黑客', '管理员', '']];
    expect(desk.paste('intruder@elsewhere.example', people, 8, 'email', row)).toMatchObject({ restored: 3 });
    expect(desk.cell(people, 8, 'email')).toBeNull();
  });

  it('an administrator adds, changes and clears people, but the last administrator stays (M1)', () => {
    const desk = checkedDesk();
    desk.paste(BOSS, people, 6, 'email', [['new@factory.example', '新人', '跟单员', '钢木门']]);
    expect(desk.type(BOSS, people, 6, 'roles', '跟单员、财务')).toMatchObject({ accepted: 1 });
    const roles = () => desk.book.read({ settings: true }).settings.people.find(({ name }) => name === '新人')?.roles;
    expect(roles()).toEqual(['follower', 'finance']);
    desk.paste(BOSS, people, 6, 'email', [[null, null, null, null]]);
    expect(roles()).toBeUndefined();
    expect(desk.type(BOSS, people, 1, 'roles', '接单员')?.reason).toMatchObject({ code: 'last-administrator' });
    expect(desk.cell(people, 1, 'roles')).toBe('管理员');
  });

  it('a price is the manager’s, and must be one (G5)', () => {
    const desk = checkedDesk();
    expect(desk.type(CLERK, prices, 1, 'unitPrice', 1)?.reason).toMatchObject({ code: 'not-allowed' });
    expect(desk.type(MANAGER, prices, 1, 'unitPrice', -5)?.reason).toMatchObject({ rule: 'G5' });
    expect(desk.type(MANAGER, prices, 1, 'unitPrice', 1900)).toMatchObject({ accepted: 1 });
    expect(desk.book.read({ prices: true }).prices.map(({ unitPriceFen }) => unitPriceFen)).toEqual([190_000]);
  });

  it('a setting that can’t be read is put back, so that no rule changes unseen', () => {
    const desk = checkedDesk();
    const row = rowOf(desk, 'cutOffTime');
    expect(desk.type(MANAGER, settings, row, 'value', '下午')?.reason).toMatchObject({ code: 'malformed' });
    expect(desk.cell(settings, row, 'value')).toBe('16:00');
    expect(desk.type(MANAGER, settings, row, 'value', '16:30')).toMatchObject({ accepted: 1 });
    expect(desk.book.read({ settings: true }).settings.cutOffTime).toBe('16:30');
  });

  it('a line of the log is put back as the event tells it (M2)', () => {
    const desk = checkedDesk();
    register(desk, sampleOrder('2026-03-0001'), {
      audit: [{ at: '2026-03-02T02:00:00.000Z', by: CLERK, action: 'x', subject: 's', before: '', after: '' }],
    });
    const audit = runningTab('audit');
    expect(desk.type(BOSS, audit, 1, 'by', 'somebody')?.reason).toMatchObject({ code: 'hand-log', rule: 'M2' });
    expect(desk.cell(audit, 1, 'by')).toBe(CLERK);
  });
});

function rowOf(desk: HandDesk, setting: string): number {
  for (let row = 1; row < 60; row += 1) if (desk.cell(settings, row, 'key') === setting) return row;
  throw new Error(`no row of ${setting}`);
}

describe('what the edit trigger missed', () => {
  it('is found by the nightly check, told until it is settled, logged and noted once (M2)', () => {
    const desk = checkedDesk();
    register(desk, sampleOrder('2026-03-0001'));
    expect(check(desk)).toEqual([]);
    desk.put(orders, 1, 'promisedOn', [['月底']]);
    for (const night of [1, 2]) {
      expect(check(desk), `night ${night}`).toMatchObject([
        {
          code: 'hand-edit-found',
          params: { key: '2026-03-0001', column: '承诺交期', was: '2026-03-12', now: '月底' },
        },
      ]);
    }
    expect(desk.log().map(({ action }) => action)).toEqual(['hand-edit-found']);
    expect(desk.note(orders, 1, 'promisedOn')).toContain('2026-03-12');
    desk.type(CLERK, orders, 1, 'promisedOn', '月底');
    expect(check(desk)).toEqual([]);
    expect(desk.note(orders, 1, 'promisedOn')).toBe('');
  });

  it('finds deleted rows: of an order until it is back, of a price once', () => {
    const desk = checkedDesk();
    register(desk, sampleOrder('2026-03-0001'));
    const range = { sheetId: orders.sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
    desk.byHand({ deleteDimension: { range } });
    expect(check(desk)).toEqual([
      { code: 'row-gone', rule: 'M2', params: { tab: '2026-03 订单', key: '2026-03-0001' } },
    ]);
    const price = { sheetId: prices.sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
    desk.byHand({ deleteDimension: { range: price } });
    expect(check(desk).map(({ params }) => params?.tab)).toEqual(['2026-03 订单', '价目表']);
    expect(check(desk).map(({ params }) => params?.tab)).toEqual(['2026-03 订单']);
    expect(makeFindHandEdits({ ...desk.dependencies, keptTabs })(['2026-02']), 'a month without tabs').toEqual([]);
  });
});

describe('an order whose row somebody spoilt', () => {
  it('is shown with tab, row, column and how to mend it, not as missing', () => {
    const desk = handDesk();
    register(desk, sampleOrder('2026-03-0001'));
    desk.put(orders, 1, 'takenOn', [['昨天']]);
    const read = makeReadOrder({ ...desk.dependencies, identity: { email: () => CLERK } });
    const refusal = refusalOf(() => read('2026-03-0001'));
    expect([refusal.kind, refusal.problems]).toMatchObject([
      'setup',
      [{ code: 'cell-unreadable', params: { tab: '2026-03 订单', row: 2, column: '接单日期', value: '昨天' } }],
    ]);
    expect(refusalOf(() => read('2026-03-0002')).problems).toMatchObject([{ code: 'order-not-found' }]);
  });
});

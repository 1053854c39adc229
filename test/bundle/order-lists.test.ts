import { describe, expect, it } from 'vitest';
import type { StepId, StepInputs } from '../../src/domain/life/step';
import { costOf } from '../support/counters';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const keyOf = (n: number) => `2026-11-000${n}`;

function deskWith(orders: number): OrderDesk {
  const desk = orderDesk();
  for (let n = 1; n <= orders; n += 1) {
    accepted(desk.as(staff.clerk, 'registerOrder', threeDoors(`intent-000${n}`, `客户${n}`)));
  }
  return desk;
}

let steps = 0;
function step<Id extends StepId>(desk: OrderDesk, user: string, name: Id, key: string, input: StepInputs[Id]) {
  steps += 1;
  return accepted(desk.as(user, 'takeStep', { requestKey: `list-step-${steps}`, step: name, keys: [key], input }));
}

const confirm = (desk: OrderDesk, key: string) =>
  step(desk, staff.salesperson, 'confirm', key, { how: 'salesperson', confirmedBy: '' });

const listed = (
  desk: OrderDesk,
  list: 'ready' | 'consultations' | 'delays' | 'liability',
  user: string = staff.clerk,
) => accepted(desk.as(user, 'listOrders', { list, from: null }));

describe('lists of orders that wait', () => {
  it('name those ready for release, in one read; releasing them all is one read and one write (C1)', () => {
    const desk = deskWith(3);
    for (const n of [1, 2]) {
      confirm(desk, keyOf(n));
      step(desk, staff.otherClerk, 'cross-check', keyOf(n), { revision: 0, promisedOn: '2026-12-09' });
    }
    const { value, sheetsCalls } = costOf(desk, () => listed(desk, 'ready'));
    expect(value.orders.map(({ key }) => key)).toEqual([keyOf(1), keyOf(2)]);
    expect(sheetsCalls).toEqual(['Sheets.Spreadsheets.getByDataFilter']);
    expect(value.orders[0]?.steps).toContainEqual({ step: 'release', name: '下单', possible: true, why: [] });

    const keys = value.orders.map(({ key }) => key);
    const release = { requestKey: 'release-all-ready', step: 'release' as const, keys, input: {} };
    expect(costOf(desk, () => accepted(desk.as(staff.clerk, 'takeStep', release))).sheetsCalls).toHaveLength(2);
    expect(listed(desk, 'ready').orders).toEqual([]);
  });

  it('name what is asked, since when and by whom (A6)', () => {
    const desk = deskWith(2);
    step(desk, staff.clerk, 'ask-follower', keyOf(2), { question: '能做弧形吗' });
    const [open] = listed(desk, 'consultations', staff.follower).orders;
    expect(open).toMatchObject({ key: keyOf(2), statusName: '待咨询' });
    expect(open?.detail).toBe('11-24 陈静：能做弧形吗');
    step(desk, staff.follower, 'answer-consultation', keyOf(2), { possible: false, deliverOn: null, note: '没有模具' });
    expect(listed(desk, 'consultations').orders[0]?.detail).toContain('黄强答复做不了：没有模具');
  });

  it('name delays with both promises and whether the customer was told (D4)', () => {
    const desk = deskWith(1);
    confirm(desk, keyOf(1));
    const delay = { cause: 'material' as const, detail: '缺料', responsible: '', newOn: '2026-12-14' };
    step(desk, staff.follower, 'report-delay', keyOf(1), delay);
    const detail = '材料：缺料，2026-12-09 改为 2026-12-14（首次承诺 2026-12-09）。';
    expect(listed(desk, 'delays').orders.map((each) => each.detail)).toEqual([`${detail} 还没有告知客户。`]);
    step(desk, staff.clerk, 'tell-customer', keyOf(1), { toldBy: '陈静' });
    expect(listed(desk, 'delays').orders[0]?.detail).toBe(`${detail} 2026-11-24 陈静已告知客户。`);
  });

  it('name who is responsible, three days after the promise that people missed (D5)', () => {
    const desk = deskWith(1);
    confirm(desk, keyOf(1));
    const delay = { cause: 'people' as const, detail: '漏排', responsible: '马超', newOn: '2026-12-20' };
    step(desk, staff.follower, 'report-delay', keyOf(1), delay);
    const on = (day: string) => {
      const later = orderDesk({ from: desk.engine, now: `${day}T09:00:00+08:00` });
      return listed(later, 'liability', staff.manager).orders.map((each) => each.detail);
    };
    expect(on('2026-12-11')).toEqual([]);
    expect(on('2026-12-12')).toEqual(['责任人 马超，应于 2026-12-09 交货，2026-12-12 列入。客户损失待定。']);
  });

  it('look through two months at a time, older ones when asked', () => {
    const desk = deskWith(1);
    const later = orderDesk({ from: desk.engine, now: '2027-01-05T09:00:00+08:00' });
    accepted(later.as(staff.clerk, 'takeStep', { ...asked, keys: [keyOf(1)] }));
    const newest = listed(later, 'consultations');
    expect([newest.orders, newest.more]).toEqual([[], '2026-11']);
    const older = accepted(later.as(staff.clerk, 'listOrders', { list: 'consultations', from: newest.more }));
    expect(older.orders.map(({ key }) => key)).toEqual([keyOf(1)]);
    const oldest = accepted(later.as(staff.clerk, 'listOrders', { list: 'consultations', from: older.more }));
    expect([oldest.orders, oldest.more]).toEqual([[], null]);
  });
});

const asked = { requestKey: 'asked-0001', step: 'ask-follower' as const, input: { question: '何时' } };

describe('register and production order side by side (A5)', () => {
  it('differ where somebody typed over the production order; the register stays as it was taken', () => {
    const desk = deskWith(2);
    const read = () =>
      accepted(desk.as(staff.otherClerk, 'compareWithRegister', { keys: [keyOf(1), keyOf(2)] })).sheets;
    expect(read().flatMap(({ fields }) => fields?.filter(({ differs }) => differs))).toEqual([]);

    const colours = desk.column('2026-11 明细', '颜色');
    const header = { valueRenderOption: 'UNFORMATTED_VALUE' };
    const { values = [] } = desk.engine.valuesGet(desk.spreadsheetId, "'2026-11 明细'!1:1", header, {
      user: staff.administrator,
    });
    const column = values[0]?.indexOf('颜色') ?? -1;
    const start = { sheetId: 2026112, rowIndex: 1, columnIndex: column };
    const typed = [{ values: [{ userEnteredValue: { stringValue: '白橡' } }] }];
    const requests = [{ updateCells: { start, rows: typed, fields: 'userEnteredValue' } }];
    desk.engine.batchUpdate(desk.spreadsheetId, { requests }, { user: staff.administrator });

    const [first, second] = read();
    expect(first?.fields?.filter(({ differs }) => differs)).toEqual([
      { item: '1101-1', field: '颜色', register: colours[0], production: '白橡', differs: true, notice: '' },
    ]);
    expect(second?.fields?.some(({ differs }) => differs)).toBe(false);
  });
});

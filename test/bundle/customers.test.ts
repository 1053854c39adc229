import { describe, expect, it } from 'vitest';
import type { CustomerFields } from '../../src/domain/customer/edit-customer';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { forEachInterleaving } from '../support/interleaving';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const fields: CustomerFields = {
  ...{ name: '宁波海曙门窗', phone: '13700001111', address: '宁波市海曙区 1 号' },
  ...{ region: '华东', salesperson: staff.salesperson },
};
const registration = { requestKey: 'register-0001', id: null, fields, readFrom: null, likeNamesSeen: false };
const visit = { kind: 'visit' as const, on: '2026-11-24', text: '电话回访，满意', orderKey: '', score: null };

function deskWithCustomer(): OrderDesk {
  const desk = orderDesk();
  accepted(desk.as(staff.clerk, 'saveCustomer', registration));
  return desk;
}

describe('customers with the built bundle', () => {
  it('are registered, changed and read with their history (G1, G4)', () => {
    const desk = deskWithCustomer();
    const moved = { ...fields, address: '宁波市鄞州区 2 号' };
    accepted(
      desk.as(staff.clerk, 'saveCustomer', {
        ...registration,
        ...{ requestKey: 'change-0001', id: 'C0001', fields: moved, readFrom: fields },
      }),
    );
    accepted(desk.as(staff.clerk, 'recordContact', { requestKey: 'contact-0001', customerId: 'C0001', entry: visit }));
    const sheet = accepted(desk.as(staff.clerk, 'readCustomer', { id: 'C0001' }));
    expect(sheet).toMatchObject({
      ...moved,
      salespersonName: '刘洋',
      contacts: [{ text: visit.text, byName: '陈静' }],
    });
    expect(desk.column('客户', '地址')).toEqual([moved.address]);
    expect(desk.column('审计', '做了什么')).toEqual(['register-customer', 'change-customer', 'record-contact']);
  });

  it('refuse a change of what a colleague has changed meanwhile', () => {
    const desk = deskWithCustomer();
    const change = { ...registration, id: 'C0001', readFrom: { ...fields, phone: '1' } };
    const answer = desk.as(staff.clerk, 'saveCustomer', { ...change, requestKey: 'change-0002' });
    expect(answer).toMatchObject({ ok: false, code: 'conflict' });
  });

  it('keep who handed over what before the first order (G3)', () => {
    const desk = deskWithCustomer();
    const ticked = ['price-list' as const];
    accepted(
      desk.as(staff.salesperson, 'tickChecks', { requestKey: 'tick-0001', id: 'C0001', list: 'first-order', ticked }),
    );
    const { firstOrder } = accepted(desk.as(staff.clerk, 'readCustomer', { id: 'C0001' }));
    expect(firstOrder.map(({ byName }) => byName)).toEqual(['刘洋', '', '']);
    expect(desk.column('客户档案', '首单清单')).toEqual(['价格表已给']);
  });

  it('show a salesperson only the customers they sell to (M1)', () => {
    const desk = deskWithCustomer();
    const others = { ...fields, name: '温州五马家居', phone: '13711112222', salesperson: 'clerk2@factory.example' };
    desk.engine.valuesAppend(
      ...[desk.spreadsheetId, `'人员'!A1`, { valueInputOption: 'RAW' }],
      { values: [['other@factory.example', '何伟', '业务员', '']] },
      { user: staff.administrator },
    );
    accepted(
      desk.as(staff.clerk, 'saveCustomer', {
        ...registration,
        ...{ requestKey: 'register-0002', fields: { ...others, salesperson: 'other@factory.example' } },
      }),
    );
    const names = (user: string) => accepted(desk.as(user, 'openCustomers', null)).customers.map(({ name }) => name);
    expect(names(staff.salesperson)).toEqual([fields.name]);
    expect(names(staff.clerk)).toEqual([fields.name, others.name]);
    expect(desk.as(staff.salesperson, 'readCustomer', { id: 'C0002' })).toMatchObject({ ok: false, code: 'forbidden' });
  });

  it('let what is not paid leave within their credit terms, and no further (F2)', () => {
    const desk = orderDesk();
    accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('credit-0001')));
    const key = '2026-11-0001';
    const step = (user: string, name: string, input: object) =>
      desk.as(user, 'takeStep', { requestKey: `step-${name}-0001`, step: name, keys: [key], input } as never);
    accepted(step(staff.salesperson, 'confirm', { how: 'salesperson', confirmedBy: '' }));
    const { revision, promisedOn, items } = accepted(desk.as(staff.clerk, 'readOrder', { key }));
    accepted(step(staff.otherClerk, 'cross-check', { revision, promisedOn }));
    accepted(step(staff.clerk, 'release', {}));
    accepted(step(staff.production, 'start-production', {}));
    accepted(step(staff.production, 'finish-production', {}));
    const lorry = { way: 'freight', carrier: '顺达', carrierPhone: '13800001111', trackingNumber: '', insured: false };
    const ship = {
      ...{ ...lorry, unpaidReason: '', shippedOn: '2026-11-24' },
      items: items.map(({ place, quantity }) => ({ place, quantity: quantity ?? 0 })),
    };
    const refusedShip = step(staff.clerk, 'ship', ship);
    expect(!refusedShip.ok && refusedShip.details.problems.map(({ rule }) => rule)).toEqual(['F2']);
    const credit = { requestKey: 'credit-0002', id: 'C0001', limitFen: 10_000_000, days: 30 };
    accepted(desk.as(staff.finance, 'setCredit', credit));
    accepted(step(staff.follower, 'ship', ship));
  });

  it('are one read and one write to change', () => {
    const desk = deskWithCustomer();
    const cost = costOf(desk, () =>
      accepted(desk.as(staff.finance, 'setCredit', { requestKey: 'cost-0001', id: 'C0001', limitFen: 100, days: 1 })),
    );
    expect(cost.sheetsCalls).toEqual(['Sheets.Spreadsheets.getByDataFilter', 'Sheets.Spreadsheets.batchUpdate']);
  });

  it('reach the old state or the new one whatever call fails, and a retry the new one, once', () => {
    const prepared = deskWithCustomer().engine;
    const record = (desk: OrderDesk) =>
      desk.as(staff.clerk, 'recordContact', { requestKey: 'contact-0002', customerId: 'C0001', entry: visit });
    forEachFault(
      () => orderDesk({ from: prepared }),
      record,
      (desk) => {
        expect(desk.column('客户往来', '内容').length).toBeLessThanOrEqual(1);
        accepted(record(desk));
        expect(desk.column('客户往来', '内容')).toEqual([visit.text]);
      },
    );
  });

  it('get different numbers when two clerks register at once, one of whom may be told to try again', () => {
    const second = { ...registration, requestKey: 'register-0003' };
    const others = { ...fields, name: '台州椒江木业', phone: '13722223333' };
    forEachInterleaving(
      () => orderDesk(),
      (desk) => desk.as(staff.clerk, 'saveCustomer', registration),
      (desk) => desk.as(staff.otherClerk, 'saveCustomer', { ...second, fields: others }),
      (desk, { first, second: other }) => {
        const done = [first, other].filter((outcome) => 'value' in outcome && outcome.value.ok).length;
        const ids = desk.column('客户', '客户编号');
        expect(ids).toHaveLength(done);
        expect(new Set(ids).size).toBe(ids.length);
      },
    );
  });
});

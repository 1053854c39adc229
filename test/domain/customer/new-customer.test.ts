import { describe, expect, it } from 'vitest';
import { nextCustomerId } from '../../../src/domain/customer/customer-id';
import { checkNewCustomer, newCustomer } from '../../../src/domain/customer/new-customer';
import type { NewCustomerEntry } from '../../../src/domain/order/entry';
import { factorySettings, knownCustomer } from '../../support/door-entry';

const { regions, people } = factorySettings();
const customers = [
  knownCustomer(),
  knownCustomer({ id: 'C0002', name: '张伟', phone: '13800138000' }),
  knownCustomer({ id: 'C0003', name: '李晓红', phone: '13900139000' }),
];
const typed: NewCustomerEntry = {
  name: '欧阳娜',
  phone: '13700137000',
  address: '绍兴市柯桥区',
  region: '华东',
  salesperson: 'sales@factory.example',
};
const check = (changes: NewCustomerEntry = {}) =>
  checkNewCustomer({ ...typed, ...changes }, customers, regions, people);
const codes = (changes: NewCustomerEntry) =>
  check(changes).problems.map(({ code, field, rule }) => `${code} ${field} ${rule}`);

describe('a new customer', () => {
  it('is in order with name, phone, address, region and salesperson (G1)', () => {
    expect(check()).toEqual({ problems: [], like: [], exclusive: null });
  });

  it('is shown like names first: without company words, with spaces, or by sound (G1)', () => {
    const like = (name: string) => check({ name }).like.map(({ id }) => id);
    expect(like('宏达装饰')).toEqual(['C0001']);
    expect(like('宏 达')).toEqual(['C0001']);
    expect(like('浙江宏达装饰（集团）有限公司')).toEqual(['C0001']);
    expect(like('宏达达装饰')).toEqual([]);
    expect(like('章威')).toEqual(['C0002']);
    expect(like('李小红')).toEqual(['C0003']);
    expect(like('张伟强')).toEqual([]);
  });

  it('is shown who has the same phone, before those with a like name (G1)', () => {
    const { like, problems } = check({ name: '李晓红', phone: '+86 138-0013-8000' });
    expect(like.map(({ id }) => id)).toEqual(['C0002', 'C0003']);
    expect(problems).toEqual([
      { code: 'like-customer', field: 'newCustomer.name', rule: 'G1', params: { names: '张伟、李晓红' } },
    ]);
  });

  it('goes on once the clerk has seen them (G1)', () => {
    expect(check({ name: '张伟', likeNamesSeen: true }).problems).toEqual([]);
  });

  it("is pointed to the dealer's salesperson in an exclusive region (G2)", () => {
    const { problems, exclusive } = check({ region: '西南' });
    expect(exclusive?.exclusiveDealer).toBe('蜀门经销');
    expect(problems).toEqual([
      {
        code: 'exclusive-region',
        field: 'newCustomer.salesperson',
        rule: 'G2',
        params: { region: '西南', dealer: '蜀门经销', salesperson: '马超' },
      },
    ]);
    expect(check({ region: '西南', salesperson: 'dealer@factory.example' }).problems).toEqual([]);
  });

  it('names a region and a salesperson that exist, and a phone that can be dialled (G1)', () => {
    expect(codes({ region: '火星' })).toEqual(['unknown-region newCustomer.region G1']);
    expect(codes({ salesperson: 'clerk@factory.example' })).toEqual(['unknown-salesperson newCustomer.salesperson G1']);
    expect(codes({ phone: '12345' })).toEqual(['bad-phone newCustomer.phone G1']);
  });

  it('is not told what is merely open: that is missing, not wrong (G1)', () => {
    expect(checkNewCustomer({}, customers, regions, people).problems).toEqual([]);
  });

  it('gets the next id, whatever people wrote into others', () => {
    const ids = [{ id: 'C0009' }, { id: 'C0010' }, { id: 'c99' }, { id: '老客户' }];
    expect(nextCustomerId(ids)).toBe('C0011');
    expect([nextCustomerId([]), nextCustomerId([{ id: 'C9999' }])]).toEqual(['C0001', 'C10000']);
    const made = newCustomer(typed, customers, { on: '2026-11-24', by: 'clerk@factory.example' });
    expect(made).toMatchObject({
      id: 'C0004',
      name: '欧阳娜',
      registeredOn: '2026-11-24',
      recentOrders: [],
      orderMonths: [],
    });
  });
});

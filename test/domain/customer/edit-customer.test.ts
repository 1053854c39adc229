import { describe, expect, it } from 'vitest';
import { checkCustomerForm, fieldsOf } from '../../../src/domain/customer/edit-customer';
import { factorySettings, knownCustomer } from '../../support/door-entry';
import { told } from '../../support/order-in-life';

const { regions, people } = factorySettings();
const hongda = knownCustomer();
const other = knownCustomer({ id: 'C0002', name: '江南木业', phone: '13900001111' });
const customers = [hongda, other];
const check = (change: object, own: typeof hongda | null = null) =>
  checkCustomerForm({ ...fieldsOf(own ?? hongda), ...change }, own, customers, regions, people);

describe('a customer’s form', () => {
  it('asks for name, phone, address, region and salesperson (G1)', () => {
    const empty = { name: '', phone: ' ', address: '', region: '', salesperson: '' };
    expect(check(empty).problems.map(({ field }) => field)).toEqual(
      ['name', 'phone', 'address', 'region', 'salesperson'].map((field) => `newCustomer.${field}`),
    );
  });

  it('shows whoever has the same phone or a like name before another one is registered (G1)', () => {
    const { like, problems } = check({ name: '弘达装饰', phone: '13611112222' });
    expect(like.map(({ id }) => id)).toEqual(['C0001']);
    expect(problems.map(told)).toEqual(['like-customer G1']);
    expect(check({ name: '弘达装饰', phone: '13611112222', likeNamesSeen: true }).problems).toEqual([]);
  });

  it('does not take a known customer for their own double', () => {
    expect(check({ address: '杭州市上城区' }, hongda).problems).toEqual([]);
    expect(check({ phone: '13900001111' }, hongda).problems.map(told)).toEqual(['like-customer G1']);
  });

  it('points a customer who is new in an exclusive region to the dealer’s salesperson (G2)', () => {
    const moved = { region: '西南' };
    expect(check(moved, hongda).problems.map(told)).toEqual(['exclusive-region G2']);
    expect(check({ ...moved, salesperson: 'dealer@factory.example' }, hongda).problems).toEqual([]);
    const there = { ...hongda, region: '西南' };
    expect(check({ address: '成都' }, there).problems).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { FormAction } from '../../../../src/sidebar/order-form/state/action';
import { newCustomerFrom } from '../../../../src/sidebar/order-form/state/customer';
import { formData } from '../../support/form-data';
import { entered, formAfter, headerEdit } from './form-of';

const [hongda, hongyuan] = formData().customers;
if (!hongda || !hongyuan) throw new Error('the form data lack customers');
const choose = (customer: typeof hongda): FormAction => entered({ type: 'customer-chosen', customer });
const begin: FormAction = entered({ type: 'new-customer-begun', customer: { name: '周平' } });
const editNew = (change: Extract<FormAction, { type: 'new-customer-edited' }>['change']): FormAction =>
  entered({ type: 'new-customer-edited', change });

describe('the customer of the form', () => {
  it('takes what belongs to the former one with it when another is chosen', () => {
    const { header } = formAfter([choose(hongda), headerEdit({ phone: '1', deliveryAddress: 'x' }), choose(hongyuan)]);
    expect(header).toMatchObject({ customerId: 'C0002' });
    for (const field of ['phone', 'deliveryAddress', 'salesperson', 'newCustomer'])
      expect(header).not.toHaveProperty(field);
  });

  it('can be given up and searched anew', () => {
    const { header } = formAfter([choose(hongda), entered({ type: 'customer-cleared' })]);
    expect(header).not.toHaveProperty('customerId');
  });

  it('brings the salesperson of an exclusive region with it (G2), who can be changed', () => {
    const inRegion = formAfter([begin, editNew({ region: '西南' })]);
    expect(inRegion.header.newCustomer).toMatchObject({ region: '西南', salesperson: 'dealer@factory.example' });
    const changed = formAfter([begin, editNew({ region: '西南' }), editNew({ salesperson: 'sales@factory.example' })]);
    expect(changed.header.newCustomer?.salesperson).toBe('sales@factory.example');
    const elsewhere = formAfter([begin, editNew({ region: '华东' })]);
    expect(elsewhere.header.newCustomer).not.toHaveProperty('salesperson');
  });

  it('must be compared again when name or phone change after like customers were seen (G1)', () => {
    const seen = [begin, editNew({ likeNamesSeen: true })];
    expect(formAfter([...seen, editNew({ address: 'x' })]).header.newCustomer?.likeNamesSeen).toBe(true);
    expect(formAfter([...seen, editNew({ name: '周萍' })]).header.newCustomer).not.toHaveProperty('likeNamesSeen');
    expect(formAfter([...seen, editNew({ phone: '139' })]).header.newCustomer).not.toHaveProperty('likeNamesSeen');
  });
});

describe('a search that found nobody', () => {
  it.each([
    ['宏达兴门业', { name: '宏达兴门业' }],
    ['139 1234 5678', { phone: '139 1234 5678' }],
    ['0571-88886666', { phone: '0571-88886666' }],
    ['hdx', {}],
    ["hong'da", {}],
    ['1380', {}],
  ])('says of %s what can be known of the new customer', (query, customer) => {
    expect(newCustomerFrom(query)).toEqual(customer);
  });
});

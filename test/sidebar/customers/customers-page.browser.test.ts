import { beforeEach, expect, test } from 'vitest';
import type { CustomerSheet, CustomersData, SaveCustomer } from '../../../src/entry/contract-customers';
import { good, refused } from '../support/answers';
import { formData } from '../support/form-data';
import { pageForTests } from '../support/page-stage';
import type { FakeServer, OpenSidebar } from '../support/sidebar-harness';

const { customers } = formData();

const data: CustomersData = {
  customers,
  regions: [
    { name: '华东', exclusiveDealer: '', exclusiveSalesperson: '' },
    { name: '西南', exclusiveDealer: '蜀门经销', exclusiveSalesperson: 'dealer@factory.example' },
  ],
  salespeople: [
    { email: 'sales@factory.example', name: '刘洋', roles: ['salesperson'] },
    { email: 'dealer@factory.example', name: '马超', roles: ['salesperson'] },
  ],
  today: '2026-11-25',
  mayEdit: true,
};

function sheet(changes: Partial<CustomerSheet> = {}): CustomerSheet {
  const [customer] = customers;
  if (!customer) throw new Error('no customer');
  return {
    ...customer,
    ...{ salespersonName: '刘洋', registeredOn: '2025-06-01' },
    firstOrder: [
      { check: 'price-list', name: '价格表已给', byName: '陈静', on: '2025-06-01' },
      { check: 'sample-papers', name: '样本资料已给', byName: '', on: '' },
      { check: 'products-explained', name: '产品已介绍', byName: '', on: '' },
    ],
    firstShipment: [{ check: 'samples', name: '样品', byName: '', on: '' }],
    credit: { limitFen: 5_000_000, days: 30 },
    orders: [
      {
        ...{ key: '2026-11-0001', shortNumber: '1101', takenOn: '2026-11-02', categoryName: '实木门', quantity: 3 },
        ...{ amountFen: 540_000, status: 'registered', statusName: '已登记' },
      },
    ],
    olderThan: null,
    contacts: [
      {
        ...{ id: 'a', kind: 'satisfaction', kindName: '满意度', on: '2026-11-20', text: '送货及时，包装好' },
        ...{ order: '1101', score: 5, byName: '陈静' },
      },
    ],
    satisfaction: 4.5,
    may: { edit: true, setCredit: true, check: true, record: true },
    ...changes,
  };
}

const built = pageForTests('Customers');
let sidebar: OpenSidebar;
let answers: Record<string, (request: unknown) => unknown>;

beforeEach(async () => {
  answers = { openCustomers: () => good(data), readCustomer: () => good(sheet()) };
  const server: FakeServer = (name, request) => answers[name]?.(request) ?? null;
  sidebar = await built.open(server);
  await sidebar.form.locator('.customer-line').first().waitFor();
  return () => sidebar.close();
});

/** Types a customer's form: name, phone, address, region and salesperson by their first words. */
async function typeCustomer(fields: Record<string, string>): Promise<void> {
  for (const [field, text] of Object.entries(fields)) {
    const box = sidebar.form.locator(`#customer-${field}`);
    await box.fill(text);
    if (field === 'region' || field === 'salesperson') await box.press('Enter');
  }
}

test('a customer is found by pinyin, and Enter opens them with checklists, credit, orders and history (G4)', async () => {
  await sidebar.press('hdzs', 'Enter');
  const { form } = sidebar;
  await form.getByText('满意度 4.5').waitFor();
  expect(sidebar.sent('readCustomer')).toEqual([{ id: 'C0001' }]);
  const text = await form.locator('main').textContent();
  for (const each of ['价格表已给', '¥50,000.00', '1101', '送货及时']) expect(text).toContain(each);
});

test('a hostile name is text', async () => {
  await sidebar.press('img');
  await sidebar.form.getByText('<img src=x onerror="window.hacked=1">').waitFor();
  expect(await sidebar.form.locator('img').count()).toBe(0);
});

test('the same phone and like names are shown before a customer is registered (G1)', async () => {
  const { form } = sidebar;
  answers.saveCustomer = () => good({ id: 'C0005', name: '宏大装饰' });
  await form.getByRole('button', { name: '新客户' }).click();
  await typeCustomer({
    name: '宏大装饰',
    phone: '0571 88886666',
    address: '杭州',
    region: '华东',
    salesperson: '刘洋',
  });
  await form.getByText('有相似的客户').waitFor();
  await form.getByRole('button', { name: '保存' }).click();
  expect(sidebar.sent('saveCustomer')).toEqual([]);
  await form.getByRole('button', { name: '都不是，是另一位客户' }).click();
  await form.getByRole('button', { name: '保存' }).click();
  await form.getByText('已登记 宏大装饰。').waitFor();
  const [sent] = sidebar.sent<SaveCustomer>('saveCustomer');
  expect(sent).toMatchObject({ id: null, likeNamesSeen: true, fields: { phone: '0571 88886666', region: '华东' } });
});

test('an exclusive region points to its salesperson, and one button hands the customer over (G2)', async () => {
  const { form } = sidebar;
  await form.getByRole('button', { name: '新客户' }).click();
  await typeCustomer({ name: '成都蓝天', phone: '13655556666', address: '成都', region: '西南', salesperson: '刘洋' });
  await form.getByText('蜀门经销').first().waitFor();
  await form.getByRole('button', { name: '改为马超' }).click();
  expect(await form.locator('#customer-salesperson').inputValue()).toBe('马超');
});

test('what is missing shows once somebody tried to save, beside its field', async () => {
  const { form } = sidebar;
  await form.getByRole('button', { name: '新客户' }).click();
  expect(await form.locator('.problem').count()).toBe(0);
  await form.getByRole('button', { name: '保存' }).click();
  expect(await form.locator('.problem').count()).toBe(5);
  expect(await form.locator('#customer-name:focus').count()).toBe(1);
});

test('a tick is kept at once, and a refusal is shown (G3)', async () => {
  const { form } = sidebar;
  answers.tickChecks = () => refused('forbidden', '您没有这项操作的权限。');
  await sidebar.press('hdzs', 'Enter');
  await form.getByLabel('样本资料已给').click();
  await form.getByText('您没有这项操作的权限。').waitFor();
  expect(sidebar.sent('tickChecks')).toMatchObject([
    { id: 'C0001', list: 'first-order', ticked: ['price-list', 'sample-papers'] },
  ]);
});

test('satisfaction is recorded by order, 1 to 5 (G4)', async () => {
  const { form } = sidebar;
  answers.recordContact = () => good({ id: 'new' });
  await sidebar.press('hdzs', 'Enter');
  await form.getByRole('button', { name: '记一笔' }).click();
  await form.getByRole('radio', { name: '满意度' }).check();
  await form.getByRole('radio', { name: '4' }).check();
  await form.locator('#contact-orderKey').fill('1101');
  await form.locator('#contact-orderKey').press('Enter');
  await form.locator('#contact-text').fill('颜色略深');
  await form.getByRole('button', { name: '保存' }).click();
  await form.getByText('已保存。').waitFor();
  expect(sidebar.sent('recordContact')).toMatchObject([
    {
      customerId: 'C0001',
      entry: { kind: 'satisfaction', on: '2026-11-25', text: '颜色略深', orderKey: '2026-11-0001', score: 4 },
    },
  ]);
});

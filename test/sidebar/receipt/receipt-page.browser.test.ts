import { beforeEach, expect, test } from 'vitest';
import type { MoneyData, VoucherList } from '../../../src/entry/contract-money';
import { good } from '../support/answers';
import { formData } from '../support/form-data';
import { pageForTests } from '../support/page-stage';
import type { OpenSidebar } from '../support/sidebar-harness';

const customers = formData().customers.map(({ id, name, phone }) => ({ id, name, phone }));
const may = { receive: true, reverse: true, payBack: true, writeOff: true };
const chosen: MoneyData = {
  ...{ customers: [], today: '2026-11-25', may },
  account: {
    customer: customers[0] ?? { id: '', name: '', phone: '' },
    creditFen: 12_000,
    proposal: null,
    paid: [{ key: '2026-11-0007', shortNumber: '1107', paidFen: 40_000, overpaidFen: 0 }],
    orders: [
      {
        ...{ key: '2026-10-0004', shortNumber: '1004', amountFen: 720_000, paidFen: 0, openFen: 720_000 },
        ...{ dueOn: '2026-11-02', promisedOn: '2026-10-30' },
      },
      {
        ...{ key: '2026-11-0007', shortNumber: '1107', amountFen: 540_000, paidFen: 40_000, openFen: 500_000 },
        ...{ dueOn: null, promisedOn: '2026-12-10' },
      },
    ],
  },
};
const outcome = {
  ...{ voucher: 'R261125-4F2A9C', month: '2026-11', creditFen: 12_000 },
  orders: [
    { key: '2026-10-0004', shortNumber: '1004', bookedFen: 720_000, paidFen: 720_000, openFen: 0 },
    { key: '2026-11-0007', shortNumber: '1107', bookedFen: 80_000, paidFen: 120_000, openFen: 420_000 },
  ],
};

const listed: VoucherList = {
  ...{ firstMonth: '2026-09', lastMonth: '2026-11', more: '2026-08', isCut: false, mayReverse: true },
  vouchers: [
    {
      ...{ voucher: 'R261020-77AA10', month: '2026-10', happenedOn: '2026-10-20', byName: '孙丽', amountFen: 40_000 },
      ...{
        customerName: '宏达装饰有限公司',
        kindNames: ['定金'],
        methodName: '银行转账',
        reference: 'ICBC-77',
        note: '',
      },
      ...{ orders: [{ key: '2026-11-0007', shortNumber: '1107' }], state: 'stands' },
      parts: [
        { shortNumber: '1107', kindName: '定金', amountFen: 37_000 },
        { shortNumber: '', kindName: '预存余额', amountFen: 3_000 },
      ],
    },
    {
      ...{ voucher: '1004-S1', month: '2026-10', happenedOn: '2026-10-18', byName: '陈静', amountFen: 720_000 },
      ...{ customerName: '宏达装饰有限公司', kindNames: ['发货'], methodName: '', reference: '', note: '' },
      ...{ orders: [{ key: '2026-10-0004', shortNumber: '1004' }], state: 'follows' },
      parts: [{ shortNumber: '1004', kindName: '发货', amountFen: 720_000 }],
    },
  ],
};

const sentContract = {
  ...{ id: 'p1', kindName: '合同', about: '1101', sentOn: '2026-11-20', arrived: null, returnedOn: null },
};

const built = pageForTests('Receipt');
let sidebar: OpenSidebar;
let answers: Record<string, (request: unknown) => unknown>;

beforeEach(async () => {
  answers = {
    openMoney: (request) =>
      good(
        (request as { customerId: string | null }).customerId === null
          ? { customers, account: null, today: '2026-11-25', may }
          : chosen,
      ),
    takeReceipt: () => good(outcome),
    payBack: () => good({ ...outcome, voucher: 'P261125-1A2B3C' }),
    useCredit: () => good({ ...outcome, creditFen: 2_000 }),
    writeOff: () => good(outcome),
    listVouchers: () => good(listed),
    listSentPapers: () => good({ papers: [sentContract], today: '2026-11-25' }),
    notePaperNews: () => good({ id: 'p1' }),
    mailStatement: () => good({ to: 'sales@factory.example' }),
    openPapers: () => good({ papers: 1, sheets: 1 }),
    reverseVoucher: () => good(outcome),
  };
  sidebar = await built.open((name, request) => answers[name]?.(request) ?? null);
  return () => sidebar.close();
});

/** Chooses the customer and waits for their orders. */
async function choose(): Promise<void> {
  await sidebar.press('hdzs');
  await sidebar.form.getByRole('option').first().waitFor();
  await sidebar.press('Enter');
  await sidebar.form.getByText('1107').waitFor();
}

const part = (key: string) => sidebar.form.locator(`#receipt-part-${key}`);

test('a receipt is entered and taken back by keyboard alone, oldest due first (H1)', async () => {
  await choose();
  await sidebar.press('8000');
  expect(await part('2026-10-0004').inputValue()).toBe('7200.00');
  expect(await part('2026-11-0007').inputValue()).toBe('800.00');
  await sidebar.form.getByText('正好分完').waitFor();
  await sidebar.press('Enter', '2', 'ICBC-7781', 'Enter', 'Enter');
  await sidebar.form.getByText('已登记收款 ¥8,000.00').waitFor();
  expect(sidebar.sent('takeReceipt')).toMatchObject([
    {
      ...{ customerId: 'C0001', paidOn: '2026-11-25', amountFen: 800_000, method: 'bank', reference: 'ICBC-7781' },
      parts: [
        { orderKey: '2026-10-0004', amountFen: 720_000 },
        { orderKey: '2026-11-0007', amountFen: 80_000 },
      ],
    },
  ]);
  await sidebar.press('Tab', 'Enter', '录错客户', 'Enter');
  await sidebar.form.getByText('已冲红凭证 R261125-4F2A9C').waitFor();
  expect(sidebar.sent('reverseVoucher')).toMatchObject([
    {
      ...{ voucher: outcome.voucher, month: '2026-11', reason: '录错客户' },
      orderKeys: ['2026-10-0004', '2026-11-0007'],
    },
  ]);
  await sidebar.press('Enter');
  expect(await sidebar.form.locator('#receipt-customerId:focus').count()).toBe(1);
});

test('parts that a person changes stay, the rest is told while they type, and too much is not sent', async () => {
  await choose();
  await sidebar.press('8000', 'Enter', '1');
  await part('2026-10-0004').fill('5000');
  await sidebar.form.getByText('余下 ¥2,200.00，记为客户余额').waitFor();
  await part('2026-11-0007').fill('4000');
  await sidebar.form.getByText('多分了 ¥1,000.00，请改小').waitFor();
  await sidebar.form.getByRole('button', { name: '登记收款' }).click();
  expect(sidebar.sent('takeReceipt')).toEqual([]);
  await sidebar.form.getByRole('button', { name: '自动分配' }).click();
  expect(await part('2026-10-0004').inputValue()).toBe('7200.00');
});

test('what the server says of a part stands beside its order, and what is missing beside its field', async () => {
  answers.takeReceipt = () => ({
    ...{ ok: false, code: 'invalid', message: '请检查' },
    details: {
      reference: '',
      problems: [{ field: 'parts.1.amountFen', rule: 'H1', message: '1107 还有 ¥100.00 未付' }],
    },
  });
  await choose();
  await sidebar.form.getByRole('button', { name: '登记收款' }).click();
  expect(await sidebar.form.locator('.problem').allTextContents()).toEqual([
    '请填大于 0 的金额，最多两位小数。',
    '请选择收款方式。',
  ]);
  expect(await sidebar.form.locator('#receipt-amountFen:focus').count()).toBe(1);
  await sidebar.press('8000', 'Enter', '2', 'Enter', 'Enter');
  await sidebar.form.getByText('1107 还有 ¥100.00 未付').waitFor();
  expect(await part('2026-11-0007').getAttribute('aria-invalid')).toBe('true');
  expect(await part('2026-10-0004').getAttribute('aria-invalid')).toBeNull();
});

test('who may not book sees what is open, and no form', async () => {
  const look = { receive: false, reverse: false };
  answers.openMoney = (request) =>
    good(
      (request as { customerId: string | null }).customerId
        ? chosen
        : { ...chosen, customers, account: null, may: look },
    );
  await sidebar.reopen();
  await choose();
  await sidebar.form.getByText('收款由财务登记').waitFor();
  expect(await sidebar.form.getByRole('textbox').count()).toBe(0);
  expect(await sidebar.form.getByRole('button', { name: '登记收款' }).count()).toBe(0);
});

const mode = (name: string) => sidebar.form.getByRole('radio', { name, exact: true }).check({ force: true });
const button = (name: string) => sidebar.form.getByRole('button', { name });

test('money is paid back from what was paid on an order, or from credit (H1)', async () => {
  await choose();
  await mode('退款');
  await sidebar.form.locator('#refund-source').fill('1107');
  await sidebar.press('Enter', '300', 'Enter', '1', 'Enter', 'Enter');
  await button('登记退款').click();
  await sidebar.form.getByText('已登记退款 ¥300.00，单据号 P261125-1A2B3C。').waitFor();
  expect(sidebar.sent('payBack')[0]).toMatchObject({
    ...{ customerId: 'C0001', orderKey: '2026-11-0007', amountFen: 30_000, method: 'cash', paidOn: '2026-11-25' },
  });
});

test('credit pays an order, and a manager gives up what is left, with a reason (H1)', async () => {
  await choose();
  await mode('余额');
  await sidebar.form.locator('#credit-order').fill('1004');
  await sidebar.press('Enter', '100', 'Enter', 'Enter');
  await sidebar.form.getByText('客户余额现在是 ¥20.00').waitFor();
  expect(sidebar.sent('useCredit')).toMatchObject([{ parts: [{ orderKey: '2026-10-0004', amountFen: 10_000 }] }]);
  await mode('核销');
  await sidebar.form.locator('#write-off-order').fill('1004');
  await sidebar.press('Enter', '5', 'Enter', '尾差', 'Enter', 'Enter');
  await sidebar.form.getByText('已核销 ¥5.00').waitFor();
  expect(sidebar.sent('writeOff')).toMatchObject([{ orderKey: '2026-10-0004', amountFen: 500, reason: '尾差' }]);
});

test('an older booking is found by its reference and taken back; what follows from a shipment is not (H1)', async () => {
  await sidebar.form.locator('#voucher-query').fill('ICBC-77');
  await sidebar.press('Enter');
  await sidebar.form.getByText('R261020-77AA10').waitFor();
  expect(sidebar.sent('listVouchers')).toMatchObject([{ customerId: null, query: 'ICBC-77', from: null }]);
  expect(await sidebar.form.locator('.voucher-parts li').allTextContents()).toEqual([
    '1107 定金¥370.00',
    '预存余额¥30.00',
  ]);
  expect(await button('冲红…').count()).toBe(1);
  await button('冲红…').click();
  await sidebar.press('记错客户', 'Enter');
  await sidebar.form.getByText('已冲红 R261020-77AA10。').waitFor();
  expect(sidebar.sent('reverseVoucher')).toMatchObject([
    { voucher: 'R261020-77AA10', month: '2026-10', orderKeys: ['2026-11-0007'], reason: '记错客户' },
  ]);
  await button('更早的月份').click();
  await expect.poll(() => sidebar.sent('listVouchers').length).toBe(3);
});

test('the statement of the last month is printed or mailed to staff, and a contract is noted as back (H3)', async () => {
  await choose();
  await mode('单据');
  await button('打印…').click();
  await expect
    .poll(() => sidebar.sent('openPapers'))
    .toMatchObject([{ kind: 'statement', customerId: 'C0001', from: '2026-10-01', to: '2026-10-31' }]);
  await button('发给业务员').click();
  await sidebar.form.getByText('发给 sales@factory.example').waitFor();
  await button('已寄回…').click();
  await sidebar.form.locator('#news-returnedOn').fill('11-24');
  await sidebar.press('Enter', 'Enter');
  await sidebar.form.getByText('已登记。').waitFor();
  expect(sidebar.sent('notePaperNews')).toMatchObject([
    { id: 'p1', news: { what: 'returned', returnedOn: '2026-11-24' } },
  ]);
});

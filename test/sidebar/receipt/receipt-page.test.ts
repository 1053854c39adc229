import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { MoneyData } from '../../../src/entry/contract-money';
import { good } from '../support/answers';
import { launchChromium } from '../support/browser';
import { formData } from '../support/form-data';
import { type OpenSidebar, openSidebar } from '../support/sidebar-harness';
import { buildPages } from '../support/sidebar-pages';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const customers = formData().customers.map(({ id, name, phone }) => ({ id, name, phone }));
const may = { receive: true, reverse: true };
const chosen: MoneyData = {
  ...{ customers: [], today: '2026-11-25', may },
  account: {
    customer: customers[0] ?? { id: '', name: '', phone: '' },
    creditFen: 12_000,
    proposal: null,
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

let browser: Browser;
let html = '';
let sidebar: OpenSidebar;
let answers: Record<string, (request: unknown) => unknown>;

beforeAll(async () => {
  const [pages, chromium] = await Promise.all([buildPages(), launchChromium()]);
  html = pages.get('Receipt') ?? '';
  browser = chromium;
});

afterAll(() => browser?.close());

beforeEach(async () => {
  answers = {
    openMoney: (request) =>
      good(
        (request as { customerId: string | null }).customerId === null
          ? { customers, account: null, today: '2026-11-25', may }
          : chosen,
      ),
    takeReceipt: () => good(outcome),
    reverseVoucher: () => good(outcome),
  };
  sidebar = await openSidebar(browser, html, (name, request) => answers[name]?.(request) ?? null);
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

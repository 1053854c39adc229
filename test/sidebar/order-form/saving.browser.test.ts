import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DraftLine, OrderFormData, SaveRequest } from '../../../src/entry/contract';
import { doorEntry, doorItem } from '../../support/door-entry';
import { deskAnswering, good, REGISTERED, refused, registeredOrder } from '../support/answers';
import { launchChromium } from '../support/browser';
import { formData } from '../support/form-data';
import { type OpenSidebar, openSidebar } from '../support/sidebar-harness';
import { buildPages } from '../support/sidebar-pages';

let browser: Browser;
let html: string;
let sidebar: OpenSidebar;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchChromium(), buildPages().then((pages) => pages.get('OrderForm') ?? '')]);
});
afterEach(() => sidebar.close());
afterAll(() => browser.close());

/** Opens the form with a complete order in it, by a draft. */
async function openWithOrder(registerOrder: (request: unknown) => unknown, data: Partial<OrderFormData> = {}) {
  const draft = { id: 'D1', version: 3, entry: doorEntry() };
  sidebar = await openSidebar(browser, html, deskAnswering({ registerOrder }, { draft, ...data }));
  await sidebar.form.getByText('已填齐').waitFor();
}
const saves = () => sidebar.sent<SaveRequest>('registerOrder');
const focused = () => sidebar.form.locator(':focus');

describe('saving an order', () => {
  it('sends one request for keys and clicks that come at once, and shows that it is saving', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const slow = new Promise((resolve) => {
      answer = resolve;
    });
    await openWithOrder(() => slow);
    await sidebar.press('Control+Enter', 'Control+Enter');
    const button = sidebar.form.locator('[data-save]');
    await button.click({ force: true, clickCount: 2, noWaitAfter: true });
    expect(await button.isDisabled()).toBe(true);
    expect(await button.textContent()).toContain('正在保存');
    answer(good(REGISTERED));
    await sidebar.form.getByText('1107', { exact: false }).first().waitFor();
    expect(saves()).toHaveLength(1);
    expect(saves()[0]).toMatchObject({ draft: { id: 'D1', version: 3 }, duplicatesSeen: false });
  });

  it('repeats a call that was lost with the same key, and shows the order', async () => {
    let calls = 0;
    await openWithOrder(() => {
      calls += 1;
      if (calls === 1) throw new Error('lost');
      return good(REGISTERED);
    });
    await sidebar.press('Control+Enter');
    await sidebar.form.getByText('已登记').waitFor();
    expect(saves()).toHaveLength(2);
    expect(saves()[1]).toEqual(saves()[0]);
  });

  it('says when it does not know, holds the entry as it was sent, and settles it with the same request', async () => {
    let works = false;
    await openWithOrder(() => (works ? good(REGISTERED) : null));
    await sidebar.press('Control+Enter');
    await sidebar.form.getByText('不确定是否已保存').waitFor();
    expect(await sidebar.form.locator('[id="field-items.0.widthMm"]').isDisabled()).toBe(true);
    expect(await sidebar.form.locator('[data-save]').isDisabled()).toBe(true);
    await expect.poll(() => focused().textContent()).toBe('再试一次');
    works = true;
    await sidebar.press('Enter');
    await sidebar.form.getByText('已登记').waitFor();
    expect(new Set(saves().map((request) => JSON.stringify(request))).size).toBe(1);
  });

  it('puts a refusal beside its field and the focus into it', async () => {
    await openWithOrder(() => refused('invalid', '要求交期不能早于接单日期。', { field: 'wantedOn' }));
    await sidebar.press('Control+Enter');
    const box = sidebar.form.getByLabel('要求交期', { exact: true });
    await expect.poll(() => box.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    const problem = (await box.getAttribute('aria-describedby')) ?? '';
    expect(await sidebar.form.locator(`[id="${problem}"]`).textContent()).toContain('不能早于');
    await sidebar.press('+25');
    expect(await box.getAttribute('aria-invalid')).toBeNull();
  });

  it('shows the reference of a crash', async () => {
    await openWithOrder(() => refused('crash', '程序出错了。', { reference: 'a1b2c3d4' }));
    await sidebar.press('Control+Enter');
    await sidebar.form.getByText('a1b2c3d4').waitFor();
  });

  it('shows possible duplicates and goes on when told to, with the same key', async () => {
    const duplicates = [{ key: '2026-11-0003', shortNumber: '1103', takenOn: '2026-11-20' }];
    await openWithOrder((request) =>
      good((request as SaveRequest).duplicatesSeen ? REGISTERED : { kind: 'possible-duplicate', duplicates }),
    );
    await sidebar.press('Control+Enter');
    await sidebar.form.getByText('1103').waitFor();
    await sidebar.form.getByRole('button', { name: '不是重复，继续登记' }).click();
    await sidebar.form.getByText('已登记').waitFor();
    const [first, second] = saves();
    expect(second).toEqual({ ...first, duplicatesSeen: true });
  });

  it('shows each order of a split entry with its number, its day and who must consent', async () => {
    const orders = [
      registeredOrder(),
      registeredOrder({ key: '2026-11-0008', shortNumber: '1108', categoryName: '防盗门', status: 'consulting' }),
    ];
    await openWithOrder(() => good({ ...REGISTERED, orders }));
    await sidebar.press('Control+Enter');
    await sidebar.form.getByText('分成 2 张').waitFor();
    for (const text of ['1107', '1108', '2026-12-10', '待咨询']) {
      expect(await sidebar.form.locator('main').textContent()).toContain(text);
    }
    await sidebar.form.getByRole('button', { name: '跳到该行' }).nth(1).click();
    await expect.poll(() => sidebar.sent('jumpToOrder')).toEqual([{ key: '2026-11-0008' }]);
  });
});

describe('drafts', () => {
  it('keeps an incomplete order as a draft, leads to what is missing, and registers the draft', async () => {
    let kept = false;
    const missing = [{ field: 'wantedOn', rule: 'A2', message: '请填写要求交期。' }];
    sidebar = await openSidebar(
      browser,
      html,
      deskAnswering({
        registerOrder: () => {
          if (kept) return good(REGISTERED);
          kept = true;
          return good({ kind: 'draft', id: 'D7', version: 1, missing });
        },
      }),
    );
    await sidebar.press('hd', 'Enter', 'Control+Enter');
    await sidebar.form.getByText('已存为草稿').waitFor();
    await expect.poll(() => focused().getAttribute('id')).toBe('field-wantedOn');
    expect(await sidebar.form.getByRole('heading', { name: '草稿' }).count()).toBe(1);
    await sidebar.press('+25', 'Control+Enter');
    await sidebar.form.getByText('已登记').waitFor();
    const [asDraft, asOrder] = saves();
    expect(asOrder?.draft).toEqual({ id: 'D7', version: 1 });
    expect(asOrder?.requestKey).not.toBe(asDraft?.requestKey);
  });

  it('saves a draft when asked and leaves the focus where it was', async () => {
    const saveDraft = () => good({ kind: 'draft', id: 'D7', version: 1, missing: [] });
    sidebar = await openSidebar(browser, html, deskAnswering({ saveDraft }));
    await sidebar.press('hd', 'Enter', '+25', 'Enter', 'Control+KeyS');
    await sidebar.form.getByText('已存为草稿').waitFor();
    await expect.poll(() => focused().getAttribute('id')).toBe('field-items.0.categoryId');
  });

  it('opens a draft from the list and deletes one with a moment to think again', async () => {
    const line = (id: string, customerName: string): DraftLine => ({
      id,
      version: 1,
      customerName,
      savedBy: 'clerk@factory.example',
      savedOn: '2026-11-24',
      savedAtTime: '10:12',
      itemCount: 1,
      missing: ['请填写要求交期。'],
    });
    const drafts = [line('D1', '张建国'), line('D2', '宏远门业经营部')];
    const draft = { id: 'D1', version: 1, entry: doorEntry({ items: [doorItem({ colour: '枣红' })] }) };
    const openOrderForm = (request: unknown) => {
      const { draftId } = request as { draftId: string | null };
      return good(formData({ drafts, draft: draftId === 'D1' ? draft : null }));
    };
    sidebar = await openSidebar(browser, html, deskAnswering({ openOrderForm }));
    await sidebar.form.getByRole('button', { name: '草稿 2' }).click();
    await sidebar.form.getByRole('button', { name: '删除' }).nth(1).click();
    await sidebar.form.getByRole('button', { name: '撤销' }).click();
    await sidebar.form.getByRole('button', { name: /张建国/ }).click();
    await expect
      .poll(() =>
        sidebar.form
          .locator('[id="field-items.0.colour"]')
          .inputValue()
          .catch(() => ''),
      )
      .toBe('枣红');
    expect(sidebar.sent('discardDraft')).toEqual([]);
  });
});

describe('what was typed', () => {
  it('survives a closed sidebar, says so, and can be discarded and had back', async () => {
    sidebar = await openSidebar(browser, html, deskAnswering({}));
    await sidebar.press('hd', 'Enter', '+25', 'Enter');
    await expect.poll(() => sidebar.sent('keepFormState').length, { timeout: 5_000 }).toBeGreaterThan(0);
    await sidebar.reopen();
    await sidebar.form.getByText('已恢复').waitFor();
    expect(await sidebar.form.getByLabel('要求交期', { exact: true }).inputValue()).toBe('2026-12-20');
    await sidebar.form.getByRole('button', { name: '丢弃' }).click();
    await sidebar.form.getByRole('combobox', { name: '客户' }).waitFor();
    await sidebar.form.getByRole('button', { name: '恢复' }).click();
    await sidebar.form.getByRole('heading', { name: '宏达装饰有限公司' }).waitFor();
  });

  it('is not sent while something can not be read: the focus goes there', async () => {
    await openWithOrder(() => good(REGISTERED));
    await sidebar.form.locator('[id="field-items.0.widthMm"]').fill('86a');
    await sidebar.press('Control+Enter');
    await expect.poll(() => focused().getAttribute('id')).toBe('field-items.0.widthMm');
    expect(await focused().getAttribute('aria-invalid')).toBe('true');
    expect(await focused().inputValue()).toBe('86a');
    expect(saves()).toEqual([]);
  });
});

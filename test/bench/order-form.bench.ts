import type { Browser } from 'playwright-core';
import type { FormCustomer } from '../../src/entry/contract';
import { deskAnswering } from '../sidebar/support/answers';
import { launchChromium } from '../sidebar/support/browser';
import { formData } from '../sidebar/support/form-data';
import { type OpenSidebar, openSidebar } from '../sidebar/support/sidebar-harness';
import { buildPages } from '../sidebar/support/sidebar-pages';
import { doorEntry, doorItem } from '../support/door-entry';
import { type Figure, printFigures, summarise } from './figures-table';

const RUNS = 9;
const CUSTOMERS = 2_000;
const DOORS = 20;

/** How soon the order form can be used, and how soon it answers a key: in the installed Chromium. */
export async function run(): Promise<void> {
  const html = (await buildPages()).get('OrderForm') ?? '';
  const browser = await launchChromium();
  try {
    printFigures(`Order form, ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`, [
      await figure('opened → the customer box has the focus', 300, () => opened(browser, html)),
      await figure(`a key → customers found among ${CUSTOMERS}`, 100, () => searched(browser, html)),
      await figure(`a key → everything shown anew with ${DOORS} doors open`, 100, () => typed(browser, html)),
    ]);
  } finally {
    await browser.close();
  }
}

async function figure(name: string, limit: number, measure: () => Promise<number>): Promise<Figure> {
  const times: number[] = [];
  for (let n = 0; n < RUNS; n += 1) times.push(await measure());
  return { name, unit: 'ms', limit, ...summarise(times) };
}

async function opened(browser: Browser, html: string): Promise<number> {
  return measured(await openSidebar(browser, html, deskAnswering({})), (sidebar) =>
    // The frame's own clock starts when its document begins to load.
    sidebar.form.locator('body').evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = () =>
            document.activeElement?.id === 'field-customerId' ? resolve(performance.now()) : setTimeout(look, 1);
          const shown = performance.getEntriesByType('paint').find(({ name }) => name === 'first-contentful-paint');
          if (shown) resolve(shown.startTime);
          else look();
        }),
    ),
  );
}

async function searched(browser: Browser, html: string): Promise<number> {
  const [model] = formData().customers;
  if (!model) throw new Error('the form data lack customers');
  const customers = Array.from(
    { length: CUSTOMERS },
    (_, n): FormCustomer => ({
      ...model,
      id: `C${n}`,
      name: `宏${String.fromCharCode(0x4e00 + n)}门业`,
      phone: `138${n}`,
    }),
  );
  const sidebar = await openSidebar(browser, html, deskAnswering({}, { customers }));
  return measured(sidebar, async () => {
    await sidebar.press('h');
    return answerTime(sidebar, 'field-customerId', 'hm');
  });
}

async function typed(browser: Browser, html: string): Promise<number> {
  const draft = { id: 'D', version: 1, entry: doorEntry({ items: Array.from({ length: DOORS }, () => doorItem()) }) };
  const sidebar = await openSidebar(browser, html, deskAnswering({}, { draft }));
  return measured(sidebar, async () => {
    const folded = sidebar.form.locator('.item-line > button');
    for (let left = DOORS; left > 0; left -= 1) await folded.first().click();
    return answerTime(sidebar, 'field-items.3.widthMm', '901');
  });
}

/** From the input event to the next frame painted. */
function answerTime(sidebar: OpenSidebar, id: string, text: string): Promise<number> {
  return sidebar.form.locator(`[id="${id}"]`).evaluate(
    (box, typedText) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        (box as HTMLInputElement).value = typedText;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0));
      }),
    text,
  );
}

async function measured(sidebar: OpenSidebar, measure: (sidebar: OpenSidebar) => Promise<number>): Promise<number> {
  try {
    return await measure(sidebar);
  } finally {
    await sidebar.close();
  }
}

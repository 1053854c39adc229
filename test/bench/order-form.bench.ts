import type { Browser } from 'playwright-core';
import type { FormCustomer } from '../../src/entry/contract';
import { deskAnswering } from '../sidebar/support/answers';
import { launchChromium } from '../sidebar/support/browser';
import { formData } from '../sidebar/support/form-data';
import { type OpenSidebar, openSidebar } from '../sidebar/support/sidebar-harness';
import { buildPages } from '../sidebar/support/sidebar-pages';
import { doorEntry, doorItem } from '../support/door-entry';

const RUNS = 9;
const CUSTOMERS = 2_000;
const DOORS = 20;

/** How soon the order form can be used, and how soon it answers a key: medians, in the installed Chromium. */
export async function run(): Promise<void> {
  const html = (await buildPages()).get('OrderForm') ?? '';
  const browser = await launchChromium();
  try {
    console.log(
      `order form, ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB, ${CUSTOMERS} customers; medians of ${RUNS} runs`,
    );
    await report('opened → the customer box has the focus', () => opened(browser, html));
    await report(`a key → customers found among ${CUSTOMERS}`, () => searched(browser, html));
    await report(`a key → everything shown anew with ${DOORS} doors open`, () => typed(browser, html));
  } finally {
    await browser.close();
  }
}

async function report(what: string, measure: () => Promise<number>): Promise<void> {
  const times: number[] = [];
  for (let n = 0; n < RUNS; n += 1) times.push(await measure());
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
  console.log(`${median.toFixed(0).padStart(6)} ms  ${what}`);
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
    for (const line of await sidebar.form.locator('.item-line > button').all()) await line.click();
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

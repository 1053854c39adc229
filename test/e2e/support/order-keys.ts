import type { DeskPage } from './desk-page';

/** One box of the form by the path of its entry, and the keys that fill it. */
type Filled = readonly [path: string, text: string];

/** A new customer, as a clerk types them: each box leads to the next. */
export const newCustomerKeys = (name: string): Filled[] => [
  ['customerId', name],
  ['newCustomer.phone', '13800138000'],
  ['newCustomer.address', '杭州市解放路 1 号'],
  ['newCustomer.region', '1'],
  ['newCustomer.salesperson', '1'],
];

/** What is asked of each order. */
export const headerKeys: Filled[] = [['wantedOn', '4-20']];

/** One solid-wood door. Words are typed in full, choices by their digit or pinyin. */
export const doorKeys: Filled[] = [
  ['items.0.categoryId', 'smm'],
  ['items.0.style', '平板原木'],
  ['items.0.widthMm', '900'],
  ['items.0.heightMm', '2100'],
  ['items.0.wallThicknessMm', '240'],
  ['items.0.openingDirection', '1'],
  ['items.0.colour', '1'],
  ['items.0.hardware', '1'],
  ['items.0.frameShape', '1'],
  ['items.0.frameType', '1'],
  ['items.0.lineStyle', '1'],
  ['items.0.lineHeightMm', '60'],
  ['items.0.technicalConditions', '1'],
];

/** Types into the boxes in turn, with Enter where a box does not go on by itself. Nothing is focused but by keys. */
export async function typeThrough(desk: DeskPage, boxes: readonly Filled[]): Promise<void> {
  for (const [path, text] of boxes) {
    await focusIsAt(desk, path);
    await desk.page.keyboard.type(text);
    if (!goesOnByItself(path, text)) await desk.page.keyboard.press('Enter');
  }
}

/** Waits until the form's focus is in the box of a path. */
export async function focusIsAt(desk: DeskPage, path: string): Promise<void> {
  const box = desk.form.locator(`[id="field-${path}"]:focus, [id="field-${path}"] :focus`);
  await box.waitFor().catch(async () => {
    const focused = await desk.form.locator('body').evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    throw new Error(`The focus is not at ${path}, but at ${focused}`);
  });
}

/** A digit that names a choice takes it at once; open choices (words may be typed) wait for Enter. */
function goesOnByItself(path: string, text: string): boolean {
  return text === '1' && /region|salesperson|openingDirection|hardware/.test(path);
}

export const PATIENCE_MS = 180_000;

/** Opens the workbook as somebody, in its language. */
export async function openAs(browser, { url, texts, locale }, { user, viewport = { width: 1280, height: 760 } }) {
  const context = await browser.newContext({
    viewport,
    locale: locale.replace('_', '-'),
  });
  await context.addInitScript((email) => {
    if (window === window.top) sessionStorage.setItem('jiedan.user', email);
  }, user);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('menuitem', { name: texts.menu.title, exact: true }).waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.waitForFunction(() => document.activeElement?.id.includes('INTERNAL_EDITOR'));
  return page;
}

/** Goes along the desk's menu. @returns the form that it opened: in a dialog or in the sidebar */
export async function choose(page, { texts }, path) {
  await page.getByRole('menuitem', { name: texts.menu.title, exact: true }).click();
  for (const item of path) await page.getByRole('menuitem', { name: item }).click();
  return page.frameLocator('aside.sidebar iframe, dialog iframe');
}

/** Cells of the workbook, by the host's own Sheets API. */
export function cellsOf(url) {
  const json = { 'content-type': 'application/json' };
  const id = async () => (await (await fetch(`${url}/workbook`)).json()).spreadsheetId;
  const ask = async (path, init) => {
    const answer = await fetch(`${url}/v4/spreadsheets/${await id()}${path}`, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return {
    read: (range) => ask(`/values/${encodeURIComponent(range)}`),
    write: (range, values) =>
      ask(`/values/${encodeURIComponent(range)}?valueInputOption=RAW`, {
        method: 'PUT',
        headers: json,
        body: JSON.stringify({ range, values }),
      }),
    change: (...requests) => ask(':batchUpdate', { method: 'POST', headers: json, body: JSON.stringify({ requests }) }),
  };
}

/** Calls a function of the script as a form would. @throws Error with the words of whoever refused */
export async function runAs(url, user, name, request) {
  const answer = await fetch(`${url}/script/run`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ function: name, args: [request], user }),
  });
  const { value, error } = await answer.json();
  if (!value?.ok) throw new Error(`${name}: ${error?.message ?? value?.message ?? JSON.stringify(value)}`);
}

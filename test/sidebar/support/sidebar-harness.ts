import type { Browser, FrameLocator, Page } from 'playwright-core';

/** One call that the form sent. */
export interface SentCall {
  name: string;
  request: unknown;
}

/** Answers a call as the server would; throwing is a call that failed on its way. */
export type FakeServer = (name: string, request: unknown) => unknown | Promise<unknown>;

/** A form in the frame that Sheets gives it: 300 px wide, sandboxed, without an origin of its own. */
export interface OpenSidebar {
  page: Page;
  form: FrameLocator;
  calls: SentCall[];
  /** The requests sent to one function. */
  sent<Request>(name: string): Request[];
  /**
   * Presses keys, one after the other: names of keys (`Enter`, `Alt+KeyD`) as they are, everything else letter by letter;
   * Chinese words come from the input method as a whole. Counts them.
   */
  press(...keys: string[]): Promise<void>;
  keysPressed(): number;
  /** Closes the sidebar and opens it again, as a clerk does. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** What stands in the frame before the form: `google.script.run`, which asks the page around it. */
const SCRIPT_RUN = `<script>
(() => {
  const waiting = new Map();
  let last = 0;
  addEventListener('message', ({ data }) => {
    const handlers = waiting.get(data.id);
    waiting.delete(data.id);
    if (handlers) data.failed ? handlers.failed(new Error('transport')) : handlers.done(data.answer);
  });
  const runner = (done, failed) => new Proxy({}, {
    get(_, name) {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failed);
      if (name === 'withFailureHandler') return (handler) => runner(done, handler);
      return (request) => {
        waiting.set(++last, { done, failed });
        parent.postMessage({ id: last, name, request }, '*');
      };
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
})();
</script>`;

const aroundOf = (
  width: number,
) => `<!doctype html><style>body{margin:0}iframe{display:block;border:0;width:${width}px;height:100vh}</style>
<iframe title="sidebar" sandbox="allow-scripts allow-forms allow-modals allow-popups"></iframe>`;

const NAMED_KEY = /^(?:(?:Control|Alt|Shift)\+)*(?:Enter|Tab|Escape|Arrow(?:Up|Down)|Delete|Key[A-Z])$/;

/** Opens a built form with a server made of a function. */
export async function openSidebar(
  browser: Browser,
  html: string,
  server: FakeServer,
  { width = 300, height = 760 } = {},
): Promise<OpenSidebar> {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 2, locale: 'zh-CN' });
  const page = await context.newPage();
  const calls: SentCall[] = [];
  await page.exposeFunction('askServer', async (name: string, request: unknown) => {
    calls.push({ name, request });
    try {
      return { answer: (await server(name, request)) ?? null };
    } catch {
      return { failed: true };
    }
  });
  await page.setContent(aroundOf(width));
  await page.evaluate(() => {
    addEventListener('message', async ({ data, source }) => {
      const ask = (window as unknown as { askServer(name: string, request: unknown): Promise<object> }).askServer;
      const outcome = await ask(data.name, data.request);
      (source as Window | null)?.postMessage({ id: data.id, ...outcome }, '*');
    });
  });
  const open = async () => {
    await page.evaluate(
      (srcdoc) => {
        const frame = document.querySelector('iframe');
        if (frame) frame.srcdoc = srcdoc;
      },
      html.replace('<head>', () => `<head>${SCRIPT_RUN}`),
    );
    await page.frameLocator('iframe').locator('main').waitFor();
  };
  await open();
  let keysPressed = 0;
  const press = async (...keys: string[]) => {
    for (const each of keys) {
      if (NAMED_KEY.test(each)) await page.keyboard.press(each);
      else if (/^[ -~]*$/.test(each)) await page.keyboard.type(each);
      else await page.keyboard.insertText(each);
      keysPressed += NAMED_KEY.test(each) ? each.split('+').length : each.length;
      // The form takes in what is typed before the next key comes, as it does for a person.
      await page.frames()[1]?.evaluate(() => new Promise((resolve) => setTimeout(resolve, 5)));
    }
  };
  return {
    page,
    form: page.frameLocator('iframe'),
    calls,
    sent: <Request>(name: string) =>
      calls.filter((call) => call.name === name).map(({ request }) => request as Request),
    press,
    keysPressed: () => keysPressed,
    reopen: open,
    close: () => context.close(),
  };
}

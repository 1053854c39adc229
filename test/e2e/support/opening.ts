import type { Page } from 'playwright-core';

/** Notes when the sidebar's frame appears in the page, and when the focus goes into it: then its first box has it. */
export async function markOpening(page: Page): Promise<void> {
  await page.evaluate(() => {
    performance.clearMarks();
    const before = document.querySelector('aside.sidebar iframe');
    const watcher = new MutationObserver(() => {
      const frame = document.querySelector('aside.sidebar iframe');
      if (!frame || frame === before) return;
      watcher.disconnect();
      performance.mark('sidebar-opened');
      const look = () => {
        if (document.activeElement === frame) performance.mark('form-focused');
        else requestAnimationFrame(look);
      };
      look();
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  });
}

/** The milliseconds between the two. */
export function openingMs(page: Page): Promise<number> {
  return page.evaluate(() => performance.measure('opening', 'sidebar-opened', 'form-focused').duration);
}

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../../../build/chromium.mjs';
import type { BlobConverter } from '../../apps-script/script-host';
import { ServiceFailure } from '../../apps-script/service-failure';

const run = promisify(execFile);
const patienceMs = 60_000;

/**
 * Turns HTML into PDF for `Blob.getAs`, as Google's converter does: no scripts run in it, and nothing is fetched.
 * @param options.chromium where Chromium is; looked for when it is needed, so that one that is installed meanwhile is found
 */
export function chromiumPdf(
  options: { chromium: () => string | undefined } = { chromium: findChromium },
): BlobConverter {
  return async ({ base64, contentType, targetType }) => {
    if (!/^text\/html\b/.test(contentType) || targetType !== 'application/pdf') {
      throw new ServiceFailure(
        `Blob.getAs: this local host converts text/html to application/pdf, not ${contentType} to ${targetType}`,
      );
    }
    const chromium = options.chromium();
    if (!chromium) {
      throw new ServiceFailure(
        'Blob.getAs: this local host makes PDFs with Chromium, and none is installed. Install it (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM to its path.',
      );
    }
    const page = withoutScripts(Buffer.from(base64, 'base64').toString('utf8'));
    // On a busy machine Chromium sometimes ends while it starts; the second time it finds its files in memory.
    return printed(chromium, page)
      .catch(() => printed(chromium, page))
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        throw new ServiceFailure(`Blob.getAs: Chromium made no PDF: ${reason}`);
      });
  };
}

/** Prints a page with a browser of its own. @returns the PDF as base64 */
async function printed(chromium: string, html: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jiedan-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(page, html);
    await run(chromium, [...switches, `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`, page], {
      timeout: patienceMs,
    });
    return (await readFile(pdf)).toString('base64');
  } finally {
    await cleared(folder);
  }
}

/** Clears a folder away. Chromium's own helpers may write into it a moment longer: a PDF that is made does not fail for that. */
async function cleared(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10 }).catch((error: unknown) =>
    console.warn(`${folder} could not be cleared away:`, error),
  );
}

/** The document with a policy that runs nothing and fetches nothing, behind its doctype where it has a head. */
function withoutScripts(html: string): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:`;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + meta) : meta + html;
}

const switches = [
  '--headless',
  // Chromium refuses its own sandbox to root, as in containers; nothing runs in the page.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--no-pdf-header-footer',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

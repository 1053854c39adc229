import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkerPool } from '../../../host/apps-script/script-host';
import { chromiumPdf } from '../../../host/server/pdf/chromium-pdf';
import { scriptDesk } from '../../support/script-desk';
import { startWorkerPool } from '../../support/script-worker';
import { projectOf } from '../apps-script/script-fixture';
import { workbookFixture } from '../apps-script/workbook-fixture';

const project = projectOf(`
  var html = '<!doctype html><html><head><title>t</title></head><body><p>第一页</p>'
    + '<p style="page-break-before: always">第二页</p>'
    + '<script>document.write("<p style=page-break-before:always>3</p>")</script></body></html>';
  function mailPdf() {
    var pdf = Utilities.newBlob(html, 'text/html', '送货单.html').getAs('application/pdf');
    MailApp.sendEmail('a@example.com', '送货单', '见附件', { attachments: [pdf] });
  }
  function toText() { return Utilities.newBlob(html, 'text/html').getAs('text/plain').getDataAsString(); }
`);

let workerPool: WorkerPool;
beforeAll(async () => {
  workerPool = await startWorkerPool(project);
});
afterAll(async () => {
  await workerPool.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Stands for a browser that ends at once when it is first started, as Chromium does where the machine is too busy. */
const folder = mkdtempSync(join(tmpdir(), 'jiedan-browser-'));
const startsTheSecondTime = join(folder, 'browser.sh');
writeFileSync(
  startsTheSecondTime,
  `#!/bin/sh
mkdir "${join(folder, 'started')}" && exit 1
for each in "$@"; do
  case "$each" in --print-to-pdf=*) printf '%%PDF-1.4' > "\${each#*=}" ;; esac
done
`,
  { mode: 0o755 },
);
const neverStarts = join(folder, 'no-browser.sh');
writeFileSync(neverStarts, '#!/bin/sh\nexit 1\n', { mode: 0o755 });

function deskWith(convertBlob: ReturnType<typeof chromiumPdf>) {
  const engine = workbookFixture();
  return scriptDesk({ project, engine, spreadsheetId: 'workbook-1', workerPool, kernel: { convertBlob } });
}

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

describe('PDFs on the local host', () => {
  it('are made by Chromium and travel with a mail; scripts in the document do not run', async () => {
    const desk = deskWith(chromiumPdf());
    expect(await desk.run('mailPdf')).toMatchObject({ ok: true });
    const [attachment] = desk.kernel.mailbox()[0]?.attachments ?? [];
    expect(attachment).toMatchObject({ name: '送货单.pdf', contentType: 'application/pdf' });
    const pdf = Buffer.from(attachment?.base64 ?? '', 'base64');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesIn(pdf)).toBe(2);
  });

  it('are made by a browser that starts only the second time', async () => {
    const desk = deskWith(chromiumPdf({ chromium: () => startsTheSecondTime }));
    expect(await desk.run('mailPdf')).toMatchObject({ ok: true });
    expect(desk.kernel.mailbox()[0]?.attachments).toMatchObject([{ name: '送货单.pdf' }]);
  });

  it('are refused where the browser never starts, and nothing is sent', async () => {
    const desk = deskWith(chromiumPdf({ chromium: () => neverStarts }));
    const result = await desk.run('mailPdf');
    expect(!result.ok && result.error.message).toContain('Chromium made no PDF');
    expect(desk.kernel.mailbox()).toEqual([]);
  });

  it('are refused in plain words where no Chromium is installed, and nothing is sent', async () => {
    const desk = deskWith(chromiumPdf({ chromium: () => undefined }));
    const result = await desk.run('mailPdf');
    expect(!result.ok && result.error.message).toContain('with Chromium, and none is installed');
    expect(desk.kernel.mailbox()).toEqual([]);
  });

  it('are all that is made: other types are refused by name', async () => {
    const result = await deskWith(chromiumPdf()).run('toText');
    expect(!result.ok && result.error.message).toContain('not text/html to text/plain');
  });
});

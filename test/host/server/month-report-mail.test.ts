import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { WorkerPool } from '../../../host/apps-script/script-host';
import { chromiumPdf } from '../../../host/server/pdf/chromium-pdf';
import { builtBundle } from '../../support/bundle-desk';
import { accepted, orderDesk, staff, threeDoors } from '../../support/order-desk';
import { startWorkerPool } from '../../support/script-worker';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

let workerPool: WorkerPool;
beforeAll(async () => {
  workerPool = await startWorkerPool(builtBundle());
});
afterAll(() => workerPool.close());

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

it('the report of a closed month leaves with the next run, once, as a mail with tables and the PDF of its pages (J6)', async () => {
  const prepared = orderDesk();
  accepted(prepared.as(staff.clerk, 'registerOrder', threeDoors('intent-0001')));
  prepared.kernel.clock.set('2026-12-02T02:00:00.000Z');
  accepted(prepared.as(staff.manager, 'closeMonth', { requestKey: 'close-2026-11', month: '2026-11' }));
  const [from, now] = [prepared.engine, '2026-12-02T10:00:00+08:00'];
  const desk = orderDesk({ from, now, workerPool, kernel: { convertBlob: chromiumPdf() } });
  const reports = () => desk.kernel.mailbox().filter(({ subject }) => subject.includes('2026-11 统计'));
  expect(reports()).toEqual([]);
  const hourly = { user: staff.administrator, kind: 'installable-trigger' } as const;
  for (let run = 0; run < 2; run += 1) {
    expect(await desk.run('runHourly', [], hourly)).toMatchObject({ ok: true, value: { ok: true } });
  }
  expect(reports().map(({ to }) => to)).toEqual([[staff.manager]]);
  const [mail] = reports();
  expect(mail?.htmlBody).toContain('应收账款账龄');
  expect(mail?.body).toContain('订单金额：¥7,200.00');
  const [attachment, ...others] = mail?.attachments ?? [];
  expect(others).toEqual([]);
  expect(attachment).toMatchObject({ name: '月报 2026-11.pdf', contentType: 'application/pdf' });
  const pdf = Buffer.from(attachment?.base64 ?? '', 'base64');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pagesIn(pdf)).toBeGreaterThanOrEqual(2);
});

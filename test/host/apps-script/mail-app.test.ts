import { describe, expect, it } from 'vitest';
import { createMemoryKernelStore } from '../../../host/apps-script/script-host';
import { callInProcess } from './script-fixture';

const source = `
  function plain() { MailApp.sendEmail('a@example.com', '主题', '正文'); }
  function withOptions() {
    MailApp.sendEmail('a@example.com, B <b@example.com>', 's', 'b', {
      cc: 'c@example.com', bcc: 'd@example.com', name: '接单室', replyTo: 'r@example.com', noReply: true,
      htmlBody: '<b>b</b>',
      attachments: [Utilities.newBlob('x', 'text/plain', 'x.txt'), HtmlService.createHtmlOutput('<p>')],
      inlineImages: { logo: Utilities.newBlob([1, -1], 'image/png', 'l.png') },
    });
  }
  function replyTo() { MailApp.sendEmail('a@example.com', 'r@example.com', 's', 'b'); }
  function message(options) { MailApp.sendEmail(options); }
  function quota() { return MailApp.getRemainingDailyQuota(); }
`;

describe('MailApp', () => {
  it('puts a mail into the mailbox and tells the listeners', () => {
    const script = callInProcess(source);
    const heard: string[] = [];
    script.kernel.onMail((mail) => heard.push(mail.subject));
    script.value('plain');
    expect(heard).toEqual(['主题']);
    expect(script.kernel.mailbox()).toEqual([
      {
        ...{ id: 'mail-1', sentAt: '2026-03-02T01:00:00.000Z', from: 'clerk@example.com', fromName: '' },
        ...{ to: ['a@example.com'], cc: [], bcc: [], replyTo: '', noReply: false },
        ...{ subject: '主题', body: '正文', htmlBody: null, attachments: [], inlineImages: {} },
      },
    ]);
  });

  it('takes advanced options with attachments', () => {
    const script = callInProcess(source);
    script.value('withOptions');
    expect(script.kernel.mailbox()[0]).toMatchObject({
      ...{ to: ['a@example.com', 'B <b@example.com>'], cc: ['c@example.com'], bcc: ['d@example.com'] },
      ...{ fromName: '接单室', replyTo: 'r@example.com', noReply: true, htmlBody: '<b>b</b>' },
      attachments: [
        { name: 'x.txt', contentType: 'text/plain', base64: 'eA==' },
        { name: 'output.html', contentType: 'text/html' },
      ],
      inlineImages: { logo: { name: 'l.png', contentType: 'image/png', base64: 'Af8=' } },
    });
  });

  it('tells the two forms of four parameters apart', () => {
    const script = callInProcess(source);
    script.value('replyTo');
    expect(script.kernel.mailbox()[0]).toMatchObject({ replyTo: 'r@example.com', subject: 's', body: 'b' });
  });

  it('counts recipients against the daily quota and throws when it is used up, sending nothing', () => {
    const script = callInProcess(source, { kernel: { mailQuota: 5 } });
    script.value('withOptions');
    expect(script.value('quota')).toBe(1);
    expect(script.error('message', [{ to: 'a@example.com,b@example.com', subject: 's', body: 'b' }])).toMatchObject({
      name: 'Exception',
      message: 'Service invoked too many times for one day: email.',
    });
    expect(script.kernel.mailbox()).toHaveLength(1);
    script.value('plain');
    expect(script.value('quota')).toBe(0);
  });

  it('counts each sender alone, and anew every day', () => {
    const script = callInProcess(source, { kernel: { mailQuota: 1 }, now: '2026-03-02T23:59:59+08:00' });
    script.value('plain');
    expect(script.error('plain').message).toContain('too many times for one day');
    script.value('plain', [], { user: 'other@example.com' });
    script.kernel.clock.advance(1000);
    script.value('plain');
    expect(script.kernel.mailbox()).toHaveLength(3);
  });

  it('refuses a mail without recipient, a bad address, too many recipients, a long subject, a large body', () => {
    const script = callInProcess(source, { kernel: { mailQuota: 1000 } });
    const refusal = (options: object) => script.error('message', [{ subject: 's', body: 'b', ...options }]).message;
    expect(refusal({ to: '' })).toBe('Failed to send email: no recipient');
    expect(refusal({ to: 'nobody' })).toBe('Invalid email: nobody');
    const many = Array.from({ length: 51 }, (_, index) => `a${index}@example.com`).join(',');
    expect(refusal({ to: many })).toBe('Limit Exceeded: Email Recipients Per Message.');
    expect(refusal({ to: 'a@example.com', subject: 'x'.repeat(251) })).toBe('Argument too large: subject');
    expect(refusal({ to: 'a@example.com', body: 'x'.repeat(200 * 1024 + 1) })).toBe('Limit Exceeded: Email Body Size.');
    expect(refusal({ to: 'a@example.com', priority: 'high' })).toContain('priority is not offered');
    expect(script.kernel.mailbox()).toEqual([]);
  });

  it('remembers mails and the quota across a restart', () => {
    const store = createMemoryKernelStore();
    callInProcess(source, { kernel: { store, mailQuota: 1 } }).value('plain');
    const again = callInProcess(source, { kernel: { store, mailQuota: 1 } });
    expect(again.kernel.mailbox()).toHaveLength(1);
    expect(again.error('plain').message).toContain('too many times');
  });
});

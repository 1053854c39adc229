import type { MailRequest } from '../kernel/mail-service';
import { attachmentOf } from './blob';
import type { ScriptSide } from './script-side';

/** The advanced parameters of a mail, as scripts write them. */
type MailOptions = {
  to?: unknown;
  cc?: unknown;
  bcc?: unknown;
  replyTo?: unknown;
  noReply?: unknown;
  name?: unknown;
  subject?: unknown;
  body?: unknown;
  htmlBody?: unknown;
  attachments?: object | object[];
  inlineImages?: Record<string, object>;
};

const addressOptions = ['to', 'cc', 'bcc', 'replyTo', 'noReply', 'name'];
const contentOptions = ['subject', 'body', 'htmlBody', 'attachments', 'inlineImages'];
const known = new Set([...addressOptions, ...contentOptions]);

/** MailApp as scripts see it. https://developers.google.com/apps-script/reference/mail/mail-app */
export function mailApp(side: ScriptSide): object {
  return side.object('MailApp', {
    getRemainingDailyQuota: side.method('MailApp.getRemainingDailyQuota', [[]], () =>
      side.call('MailApp', 'getRemainingDailyQuota'),
    ),
    sendEmail: side.method(
      'MailApp.sendEmail',
      [
        ['Object'],
        ['String', 'String', 'String'],
        ['String', 'String', 'String', 'Object'],
        ['String', 'String', 'String', 'String'],
      ],
      (...args: unknown[]) => {
        side.call('MailApp', 'sendEmail', requestOf(side, optionsOf(args)));
      },
    ),
  });
}

/** The four forms of `sendEmail` as one. */
function optionsOf(args: unknown[]): MailOptions {
  const [first, second, third, fourth] = args;
  if (args.length === 1) return first as MailOptions;
  if (typeof fourth === 'string') return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...(fourth as MailOptions | undefined), to: first, subject: second, body: third };
}

function requestOf(side: ScriptSide, options: MailOptions): MailRequest {
  const unknown = Object.keys(options).find((key) => !known.has(key));
  if (unknown) throw side.failure(`MailApp.sendEmail: the option ${unknown} is not offered by the local host`);
  const attachments = options.attachments ?? [];
  const inlineImages = Object.entries(options.inlineImages ?? {});
  return {
    to: text(options.to),
    cc: text(options.cc),
    bcc: text(options.bcc),
    replyTo: text(options.replyTo),
    noReply: options.noReply === true,
    name: text(options.name),
    subject: text(options.subject),
    body: text(options.body),
    htmlBody: options.htmlBody === undefined || options.htmlBody === null ? null : text(options.htmlBody),
    attachments: (Array.isArray(attachments) ? attachments : [attachments]).map((source) => attachmentOf(side, source)),
    inlineImages: Object.fromEntries(inlineImages.map(([name, source]) => [name, attachmentOf(side, source)])),
  };
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

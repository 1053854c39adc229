import type { HostClock, MailAttachment, SentMail } from '../contract';
import { ServiceFailure } from '../service-failure';
import { wallTimeOf } from '../time-zone';
import type { KernelState } from './kernel-store';
import type { ServiceTable } from './run-state';
import { utf8Bytes } from './text-size';

const recipientsPerMailLimit = 50;
const subjectLimitChars = 250;
const bodyLimitBytes = 200 * 1024;
const attachmentsLimitBytes = 25 * 1024 * 1024;

/** A mail as the script-side MailApp hands it over: addresses still as comma-separated text. */
export type MailRequest = {
  to: string;
  cc: string;
  bcc: string;
  replyTo: string;
  noReply: boolean;
  name: string;
  subject: string;
  body: string;
  htmlBody: string | null;
  attachments: MailAttachment[];
  inlineImages: Record<string, MailAttachment>;
};

/**
 * MailApp in the kernel: mails go to the mailbox. Quotas count recipients by sender and day; Google's day begins at
 * an hour of its own choice, here at midnight in the host's time zone.
 * See https://developers.google.com/apps-script/guides/services/quotas
 */
export function createMailService(options: {
  state: KernelState;
  /** How many mails there are already: ids go on from there. */
  mailCount: () => number;
  clock: HostClock;
  timeZone: string;
  dailyQuota: () => number;
  persist: () => void;
  deliver: (mail: SentMail) => void;
}): ServiceTable {
  const { state, mailCount, clock, timeZone, dailyQuota, persist, deliver } = options;

  function usedToday(sender: string): { day: string; recipients: number } {
    const { year, month, day } = wallTimeOf(clock.now().getTime(), timeZone);
    const today = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
    const use = state.mailUse[sender];
    return use?.day === today ? use : { day: today, recipients: 0 };
  }

  function send(sender: string, request: MailRequest) {
    const to = addressesOf(request.to);
    const cc = addressesOf(request.cc);
    const bcc = addressesOf(request.bcc);
    const recipients = to.length + cc.length + bcc.length;
    if (recipients === 0) throw new ServiceFailure('Failed to send email: no recipient');
    refuseTooLarge(request, recipients);
    const use = usedToday(sender);
    if (use.recipients + recipients > dailyQuota()) {
      throw new ServiceFailure('Service invoked too many times for one day: email.');
    }
    const { replyTo, noReply, subject, body, htmlBody, attachments, inlineImages } = request;
    const mail: SentMail = {
      id: `mail-${mailCount() + 1}`,
      sentAt: clock.now().toISOString(),
      from: sender,
      fromName: request.name,
      ...{ to, cc, bcc, replyTo, noReply, subject, body, htmlBody, attachments, inlineImages },
    };
    deliver(mail);
    state.mailUse[sender] = { day: use.day, recipients: use.recipients + recipients };
    persist();
  }

  return {
    'MailApp.sendEmail': (run, [request]) => send(run.user ?? '', request as MailRequest),
    'MailApp.getRemainingDailyQuota': (run) => Math.max(0, dailyQuota() - usedToday(run.user ?? '').recipients),
  };
}

/** Addresses of a comma-separated list, display names kept. Throws for one that is none, as Google does. */
function addressesOf(list: string): string[] {
  const addresses = list
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  for (const entry of addresses) {
    const address = /<([^<>]*)>$/.exec(entry)?.[1] ?? entry;
    if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(address)) throw new ServiceFailure(`Invalid email: ${entry}`);
  }
  return addresses;
}

function refuseTooLarge(request: MailRequest, recipients: number) {
  if (recipients > recipientsPerMailLimit) throw new ServiceFailure('Limit Exceeded: Email Recipients Per Message.');
  if (request.subject.length > subjectLimitChars) throw new ServiceFailure('Argument too large: subject');
  if (Math.max(utf8Bytes(request.body), utf8Bytes(request.htmlBody ?? '')) > bodyLimitBytes) {
    throw new ServiceFailure('Limit Exceeded: Email Body Size.');
  }
  const files = [...request.attachments, ...Object.values(request.inlineImages)];
  const bytes = files.reduce((sum, file) => sum + Math.floor((file.base64.length * 3) / 4), 0);
  if (bytes > attachmentsLimitBytes) throw new ServiceFailure('Limit Exceeded: Email Total Attachments Size.');
}

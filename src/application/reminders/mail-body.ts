import type { Duty, Urgency } from '../../domain/reminder/duty';
import { URGENCIES } from '../../domain/reminder/duty';
import type { MailBody } from '../../domain/reminder/mail';
import type { DueMail } from '../../domain/reminder/mails-due';
import type { Texts } from '../../domain/texts';
import { dueText, dutyText } from '../../domain/texts/duty-words';
import { fill } from '../../domain/texts/fill';
import type { LocalDate } from '../../domain/time/local-time';
import { escapeHtml, oneLine, withoutPhones } from './mail-text';

/** What the words of a mail are made of. */
export interface MailReader {
  texts: Pick<Texts, 'reminders' | 'choices'>;
  today: LocalDate;
  factoryName: string;
  /** Where the workbook is opened. */
  home: string;
  /** Where a duty's row is; the workbook where it has none. */
  linkOf(duty: Duty): string;
}

/** A cell of the outbox holds 50,000 characters; what does not fit is counted and stands in the workbook. */
const MOST_CHARACTERS = 45_000;

/** No duty's HTML is shorter: so many as can't fit are not written first. */
const FEWEST_OF_A_DUTY = 180;

/** A reminder as it is read: plain text and HTML that say the same, for a phone as for a desk (L1, L2, M3). */
export function mailBody({ kind, duties }: Pick<DueMail, 'kind' | 'duties'>, reader: MailReader): MailBody {
  const { texts, today, factoryName } = reader;
  const { mail } = texts.reminders;
  const params = { count: duties.length, day: today, factory: factoryName };
  const subject = oneLine(fill(kind === 'digest' ? mail.digestSubject : mail.urgentSubject, params));
  const intro = fill(kind === 'digest' ? mail.digestIntro : mail.urgentIntro, params);
  const most = Math.min(duties.length, Math.floor(MOST_CHARACTERS / FEWEST_OF_A_DUTY));
  for (let shown = most; ; shown = Math.floor(shown * 0.8)) {
    const parts = groups(duties.slice(0, shown));
    const left = duties.length - shown;
    const text = plainText(intro, parts, left, reader);
    const html = page(intro, parts, left, reader);
    if ((text.length <= MOST_CHARACTERS && html.length <= MOST_CHARACTERS) || shown === 0)
      return { subject, text, html };
  }
}

type Group = { urgency: Urgency; duties: Duty[] };

function groups(duties: readonly Duty[]): Group[] {
  return URGENCIES.map((urgency) => ({ urgency, duties: duties.filter((duty) => duty.urgency === urgency) })).filter(
    (group) => group.duties.length > 0,
  );
}

/** What stands in a duty's lines. */
function lines(duty: Duty, { texts, today }: MailReader) {
  const customer = withoutPhones(duty.customerName);
  const order = duty.order?.shortNumber ?? '';
  return {
    kind: texts.choices.dutyKind[duty.kind],
    about: [order, customer].filter((part) => part !== '').join(' '),
    task: dutyText(duty, texts, today),
    due: dueText(duty, texts, today),
    escalated: duty.escalated ? texts.reminders.escalated : '',
  };
}

function plainText(intro: string, parts: readonly Group[], left: number, reader: MailReader): string {
  const { mail } = reader.texts.reminders;
  const blocks = parts.map(({ urgency, duties }) => {
    const heading = `【${reader.texts.choices.urgency[urgency]}】${duties.length}`;
    const items = duties.map((duty, index) => {
      const { kind, about, task, due, escalated } = lines(duty, reader);
      const tail = [due, escalated].filter((part) => part !== '').join(' · ');
      return [
        `${index + 1}. ${[kind, about].filter(Boolean).join(' · ')}`,
        `   ${task}`,
        tail && `   ${tail}`,
        `   ${reader.linkOf(duty)}`,
      ]
        .filter((line) => line !== '')
        .join('\n');
    });
    return `${heading}\n${items.join('\n')}`;
  });
  const more = left > 0 ? [fill(mail.more, { count: left })] : [];
  return [intro, ...blocks, ...more, `${mail.open}: ${reader.home}`, mail.footer].join('\n\n');
}

const COLOURS: Readonly<Record<Urgency, string>> = { urgent: '#c5221f', today: '#b06000', soon: '#5f6368' };

function page(intro: string, parts: readonly Group[], left: number, reader: MailReader): string {
  const { mail } = reader.texts.reminders;
  const blocks = parts.map(({ urgency, duties }) => {
    const colour = COLOURS[urgency];
    const heading = `<h2 style="margin:20px 0 8px;font-size:16px;color:${colour}">${escapeHtml(reader.texts.choices.urgency[urgency])} (${duties.length})</h2>`;
    return heading + duties.map((duty) => card(duty, colour, reader)).join('');
  });
  const more = left > 0 ? `<p>${escapeHtml(fill(mail.more, { count: left }))}</p>` : '';
  const button = `<p style="margin:20px 0"><a href="${escapeHtml(reader.home)}" style="display:inline-block;padding:11px 20px;background:#188038;color:#fff;text-decoration:none;border-radius:6px">${escapeHtml(mail.open)}</a></p>`;
  return [
    '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"></head>',
    "<body style=\"margin:0;padding:16px;max-width:640px;font:15px/1.55 -apple-system,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;color:#202124\">",
    `<p style="margin:0 0 4px">${escapeHtml(intro)}</p>`,
    ...blocks,
    more,
    button,
    `<p style="margin:0;font-size:13px;color:#5f6368">${escapeHtml(mail.footer)}</p></body></html>`,
  ].join('');
}

function card(duty: Duty, colour: string, reader: MailReader): string {
  const { kind, about, task, due, escalated } = lines(duty, reader);
  const tail = [due, escalated].filter((part) => part !== '').join(' · ');
  const link = `<a href="${escapeHtml(reader.linkOf(duty))}" style="color:#1a73e8">${escapeHtml(about || reader.texts.reminders.mail.open)}</a>`;
  return [
    `<div style="margin:0 0 8px;padding:9px 12px;border:1px solid #dadce0;border-left:4px solid ${colour};border-radius:4px">`,
    `<div><b>${escapeHtml(kind)}</b> ${link}</div><div>${escapeHtml(task)}</div>`,
    tail ? `<div style="font-size:13px;color:${colour}">${escapeHtml(tail)}</div>` : '',
    '</div>',
  ].join('');
}

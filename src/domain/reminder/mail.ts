import { addDays } from '../time/local-date';
import type { Instant, LocalDate, LocalMoment } from '../time/local-time';

/** What a mail is for, the most pressing first: that is the order in which the outbox is emptied. */
export const MAIL_KINDS = ['desk', 'urgent', 'paper', 'digest'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * Where a mail of the outbox (发件箱) stands. Claimed: a run is sending it. Unknown: that run ended before it said what became of
 * it, so nobody knows; it is never sent again by itself (L2). Dismissed: a person said that it need not go.
 */
export const MAIL_STATUSES = ['waiting', 'claimed', 'sent', 'failed', 'unknown', 'dismissed'] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number];

/** A paper that goes along as a PDF made of this page. */
export interface MailPaper {
  name: string;
  html: string;
}

/** What somebody reads. */
export interface MailBody {
  subject: string;
  text: string;
  html: string;
}

/** A mail of the outbox. */
export interface Mail extends MailBody {
  /** The same occasion has the same id, so that it is mailed once: `digest:2026-11-24:who@…`. */
  id: string;
  kind: MailKind;
  to: string;
  status: MailStatus;
  planned: LocalMoment;
  /** The run that sends it, and since when; null where none does. */
  claim: { run: string; at: Instant } | null;
  /** When it was sent, failed, or was settled by hand. */
  ended: LocalMoment | null;
  attempts: number;
  /** The duties that it told, as `toldAs` remembers them. */
  duties: string[];
  papers: MailPaper[];
}

/** A claim this old was made by a run that is over, whatever its time limit. */
const CLAIM_LASTS_MS = 45 * 60_000;

/** So often a mail that certainly did not go out is tried. */
export const MOST_ATTEMPTS = 3;

/** So long a mail that is done with is kept, unless it told of an urgent duty that is still open. */
const KEPT_DAYS = 30;

/** A new mail that waits to be sent. */
export function newMail(
  mail: Pick<Mail, 'id' | 'kind' | 'to' | 'planned'> & MailBody & Partial<Pick<Mail, 'duties' | 'papers'>>,
): Mail {
  return { duties: [], papers: [], ...mail, status: 'waiting', claim: null, ended: null, attempts: 0 };
}

/** The next mail to send: the most pressing kind first, then the one planned first; null where none waits. */
export function nextToSend(outbox: readonly Mail[]): Mail | null {
  const waiting = outbox.filter(({ status }) => status === 'waiting').sort(byPressure);
  return waiting[0] ?? null;
}

/** A claimed mail. */
export function claimed(mail: Mail, run: string, at: Instant): Mail {
  return { ...mail, status: 'claimed', claim: { run, at }, attempts: mail.attempts + 1 };
}

/** What became of sending it. `not-sent` is certain; it is tried again, a few times. */
export type SendOutcome = 'sent' | 'not-sent' | 'unknown';

/** The mail after a run tried to send it; one that is not claimed by this run any more is left alone. */
export function afterSending(mail: Mail, run: string, outcome: SendOutcome, now: LocalMoment): Mail {
  if (mail.status !== 'claimed' || mail.claim?.run !== run) return mail;
  if (outcome === 'sent') return ended(mail, 'sent', now);
  if (outcome === 'unknown') return { ...mail, status: 'unknown', ended: now };
  if (mail.attempts >= MOST_ATTEMPTS) return { ...mail, status: 'failed', ended: now };
  return { ...mail, status: 'waiting', claim: null };
}

/** Mails whose run ended without a word: nobody knows whether they went out. */
export function lostClaims(outbox: readonly Mail[], now: LocalMoment): Mail[] {
  const isLost = ({ status, claim }: Mail) =>
    status === 'claimed' && (!claim || Date.parse(now.instant) - Date.parse(claim.at) > CLAIM_LASTS_MS);
  return outbox.filter(isLost).map((mail) => ({ ...mail, status: 'unknown', ended: now }));
}

/** An administrator found out what became of a mail in doubt: it is sent again, or it need not be. */
export function settled(mail: Mail, decision: 'send-again' | 'dismiss', now: LocalMoment): Mail {
  if (decision === 'dismiss') return ended(mail, 'dismissed', now);
  return { ...mail, status: 'waiting', claim: null, ended: null, attempts: 0 };
}

/** Can a person settle it? */
export function isInDoubt({ status }: Pick<Mail, 'status'>): boolean {
  return status === 'unknown' || status === 'failed';
}

/** Mails that nobody needs any more. One that told of an open duty when it was urgent stays, so that the duty is not told again. */
export function outdatedMails(outbox: readonly Mail[], openDuties: ReadonlySet<string>, today: LocalDate): Mail[] {
  const isDone = ({ status }: Mail) => status === 'sent' || status === 'dismissed';
  const keptFrom = addDays(today, -KEPT_DAYS);
  return outbox.filter((mail) => {
    if (!isDone(mail) || mail.planned.date >= keptFrom) return false;
    return !mail.duties.some((told) => openDuties.has(told));
  });
}

/** What was sent is kept without its body: the outbox is read with every run. */
function ended(mail: Mail, status: 'sent' | 'dismissed', now: LocalMoment): Mail {
  return { ...mail, status, ended: now, text: '', html: '', papers: [] };
}

function byPressure(a: Mail, b: Mail): number {
  const [first, second] = [a, b].map(({ planned, id }) => `${planned.instant} ${id}`) as [string, string];
  return MAIL_KINDS.indexOf(a.kind) - MAIL_KINDS.indexOf(b.kind) || (first < second ? -1 : 1);
}

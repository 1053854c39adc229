import { Refusal } from '../../domain/problem';
import { afterSending, claimed, type Mail, newMail, nextToSend, type SendOutcome } from '../../domain/reminder/mail';
import { everyone, managers } from '../../domain/reminder/whose';
import { textsFor } from '../../domain/texts';
import { fill } from '../../domain/texts/fill';
import type { LocalMoment } from '../../domain/time/local-time';
import { carryOut, type Decision, type Desk, type Hearing } from '../carry-out';
import type { Mailer } from '../ports/mailer';
import type { ChangeSet } from '../ports/order-book';
import { keeping } from './kept-values';
import { escapeHtml, oneLine } from './mail-text';

export interface SendingDesk extends Desk {
  mailer: Mailer;
}

/** What a run did with the outbox. */
export interface Sent {
  sent: number;
  waiting: number;
}

/** A run must say what became of a mail even where a clerk is just saving. */
const MOST_TRIES = 3;

/** The outcome that is kept with the request's key: a mail's body would not fit its cell. */
type Claim = { id: string | null; waiting: number };
type Attempt = { id: string; outcome: SendOutcome };

/**
 * Empties the outbox, most pressing mails first (L2). Each mail is claimed by a commit, sent, and marked by the commit that
 * claims the next. A run that ends in between leaves a claim, which a later run turns into 'unknown'. Where the quota is used up, the
 * rest waits, and the administrators are told once.
 * @param run names this run in its claims and requests
 * @param mayGoOn false once the run has to come to its end
 */
export function makeSendMails(desk: SendingDesk) {
  return (run: string, mayGoOn: () => boolean): Sent => {
    let sent = 0;
    let attempt: Attempt | null = null;
    for (let round = 0; ; round += 1) {
      const isOver = !mayGoOn();
      const remaining = isOver ? null : quotaOf(desk.mailer);
      const { mail, waiting } = markAndClaim(desk, `${run}-mail-${round}`, { run, attempt, remaining, isOver });
      if (attempt?.outcome === 'sent') sent += 1;
      if (!mail) return { sent, waiting };
      attempt = { id: mail.id, outcome: trySending(desk.mailer, mail) };
    }
  };
}

interface Round {
  run: string;
  attempt: Attempt | null;
  /** null: the platform won't tell, so sending will. */
  remaining: number | null;
  isOver: boolean;
}

/** One commit: what became of the last mail, and the claim of the next. */
function markAndClaim(desk: SendingDesk, requestKey: string, round: Round): { mail: Mail | null; waiting: number } {
  const need = { records: { outbox: 'all', keptValues: 'all' } as const };
  const seen = new Map<string, Mail>();
  const decide = (hearing: Hearing): Decision<Claim> => {
    const { snapshot, now } = hearing;
    const { outbox: found, keptValues } = snapshot.records;
    const { run, attempt, remaining, isOver } = round;
    const marked = attempt ? found.map((mail) => markedBy(mail, attempt, run, now)) : found;
    const waiting = marked.filter(({ status }) => status === 'waiting');
    const isShort = !isOver && remaining !== null && remaining < waiting.length;
    const told = isShort ? quotaMails(hearing, marked, waiting.length) : [];
    const next = isOver || (remaining !== null && remaining < 1) ? null : nextToSend([...waiting, ...told]);
    const after = (mail: Mail) => (mail === next ? claimed(mail, run, now.instant) : mail);
    const added = told.map(after);
    const updated = marked.filter((mail, n) => mail === next || mail !== found[n]).map(after);
    const kept = isShort ? keeping(keptValues, { 'mail.quotaUsedUp': now.date }) : keeping(keptValues, {});
    if (next) seen.set(next.id, next);
    const outcome = { id: next?.id ?? null, waiting: waiting.length };
    if (updated.length + added.length === 0 && !isShort) return { outcome, changes: null };
    const changes: Omit<ChangeSet, 'request'> = {
      addRecords: { ...kept.addRecords, ...(added.length > 0 ? { outbox: added } : {}) },
      updateRecords: { ...kept.updateRecords, ...(updated.length > 0 ? { outbox: updated } : {}) },
      removeRecords: kept.removeRecords,
      audit: [],
    };
    return { outcome, changes };
  };
  const { id, waiting } = persistently(() => carryOut<Claim>(desk, { action: 'run-desk', requestKey, need }, decide));
  return { mail: id === null ? null : (seen.get(id) ?? null), waiting };
}

/** A mail after the attempt to send one. */
function markedBy(mail: Mail, attempt: Attempt, run: string, now: LocalMoment): Mail {
  return mail.id === attempt.id ? afterSending(mail, run, attempt.outcome, now) : mail;
}

/** The administrators are told once a day that the quota is used up; it goes first, with the last of it. */
function quotaMails({ snapshot, now }: Hearing, outbox: readonly Mail[], count: number): Mail[] {
  const { settings } = snapshot;
  const { mail } = textsFor(settings.language).reminders;
  const params = { day: now.date, count, factory: settings.factoryName };
  const text = fill(mail.quotaText, params);
  const administrators = everyone(settings, 'administrator');
  return (administrators.length > 0 ? administrators : managers(settings))
    .map((to) => ({ id: `desk:quota:${now.date}:${to}`, to }))
    .filter(({ id }) => !outbox.some((each) => each.id === id))
    .map(({ id, to }) =>
      newMail({
        ...{ id, to, kind: 'desk', planned: now, subject: oneLine(fill(mail.quotaSubject, params)) },
        ...{ text, html: `<p>${escapeHtml(text)}</p>` },
      }),
    );
}

/**
 * Sends it. Where the platform fails, what it says can't be trusted and the mail may have gone out all the same: only a quota
 * that is exactly as before shows that it did not.
 */
function trySending(mailer: Mailer, mail: Mail): SendOutcome {
  const before = quotaOf(mailer);
  try {
    mailer.send(mail);
    return 'sent';
  } catch {
    const after = quotaOf(mailer);
    return before !== null && after === before ? 'not-sent' : 'unknown';
  }
}

function quotaOf(mailer: Mailer): number | null {
  try {
    return mailer.remaining();
  } catch {
    return null;
  }
}

function persistently<T>(work: () => T): T {
  for (let tried = 1; ; tried += 1) {
    try {
      return work();
    } catch (error) {
      const mayPass = error instanceof Refusal && (error.kind === 'busy' || error.kind === 'unavailable');
      if (!mayPass || tried === MOST_TRIES) throw error;
    }
  }
}

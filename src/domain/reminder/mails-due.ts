import type { Settings } from '../settings/settings';
import type { LocalMoment } from '../time/local-time';
import type { Duty } from './duty';
import type { Mail } from './mail';

/** A mail that is to be written: for whom, why, and about what. */
export interface DueMail {
  id: string;
  kind: 'digest' | 'urgent';
  to: string;
  duties: Duty[];
}

/**
 * The mails that are due now (L1): from the digest's time on one digest a person and day with all of their duties, and at
 * once one about the urgent duties that they were not told of yet. Nobody without duties gets one. What the outbox already
 * holds is not written again, so a missed hour is caught up and a doubled one changes nothing.
 */
export function mailsDue(
  duties: readonly Duty[],
  outbox: readonly Pick<Mail, 'id' | 'to' | 'duties'>[],
  settings: Pick<Settings, 'people' | 'digestTime' | 'sendsReminders'>,
  now: LocalMoment,
): DueMail[] {
  if (!settings.sendsReminders) return [];
  const known = new Set(outbox.map(({ id }) => id));
  const mailable = duties.filter(({ task }) => task !== 'mail-quota'); // told once, by the sender itself
  const told = urgentTold(mailable, outbox);
  return [...byPerson(mailable)].flatMap(([to, own]): DueMail[] => {
    const digest = `digest:${now.date}:${to}`;
    if (now.time >= settings.digestTime && !known.has(digest)) return [{ id: digest, kind: 'digest', to, duties: own }];
    const urgent = own.filter(({ urgency, id }) => urgency === 'urgent' && !told.has(`${to} ${id}`));
    return urgent.length > 0 ? [{ id: `urgent:${now.instant}:${to}`, kind: 'urgent', to, duties: urgent }] : [];
  });
}

/** Everybody's duties, by their addresses. */
function byPerson(duties: readonly Duty[]): Map<string, Duty[]> {
  const found = new Map<string, Duty[]>();
  for (const duty of duties) {
    for (const to of new Set(duty.people)) {
      const own = found.get(to);
      if (own) own.push(duty);
      else found.set(to, [duty]);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Who was told of which of the duties that are urgent now. The last mails tell most of it: the others of a person are passed over once all is found. */
function urgentTold(duties: readonly Duty[], outbox: readonly Pick<Mail, 'to' | 'duties'>[]): Set<string> {
  const urgent = duties.filter(({ urgency }) => urgency === 'urgent');
  const sought = new Map([...byPerson(urgent)].map(([to, own]) => [to, new Set(own.map(({ id }) => id))]));
  const told = new Set<string>();
  for (let n = outbox.length - 1; n >= 0 && sought.size > 0; n -= 1) {
    const mail = outbox[n];
    const left = mail && sought.get(mail.to);
    if (!mail || !left) continue;
    for (const id of mail.duties) if (left.delete(id)) told.add(`${mail.to} ${id}`);
    if (left.size === 0) sought.delete(mail.to);
  }
  return told;
}

import type { Settings } from '../settings/settings';
import type { LocalMoment } from '../time/local-time';
import type { Duty } from './duty';
import type { Mail } from './mail';
import { dutiesOf } from './open-duties';

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
  const people = [...new Set(mailable.flatMap((duty) => duty.people))].sort();
  const told = urgentTold(mailable, outbox);
  return people.flatMap((to): DueMail[] => {
    const own = dutiesOf(to, mailable);
    const digest = `digest:${now.date}:${to}`;
    if (now.time >= settings.digestTime && !known.has(digest)) return [{ id: digest, kind: 'digest', to, duties: own }];
    const urgent = own.filter(({ urgency, id }) => urgency === 'urgent' && !told.has(`${to} ${id}`));
    return urgent.length > 0 ? [{ id: `urgent:${now.instant}:${to}`, kind: 'urgent', to, duties: urgent }] : [];
  });
}

/** Who was told of which of the duties that are urgent now. */
function urgentTold(duties: readonly Duty[], outbox: readonly Pick<Mail, 'to' | 'duties'>[]): Set<string> {
  const urgent = new Set(duties.filter(({ urgency }) => urgency === 'urgent').map(({ id }) => id));
  const told = new Set<string>();
  if (urgent.size === 0) return told;
  for (const mail of outbox) for (const id of mail.duties) if (urgent.has(id)) told.add(`${mail.to} ${id}`);
  return told;
}

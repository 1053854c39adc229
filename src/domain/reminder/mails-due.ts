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
  return people.flatMap((to): DueMail[] => {
    const own = dutiesOf(to, mailable);
    const digest = `digest:${now.date}:${to}`;
    if (now.time >= settings.digestTime && !known.has(digest)) return [{ id: digest, kind: 'digest', to, duties: own }];
    const told = new Set(outbox.filter((mail) => mail.to === to).flatMap((mail) => mail.duties));
    const urgent = own.filter(({ urgency, id }) => urgency === 'urgent' && !told.has(id));
    if (urgent.length === 0) return [];
    return [{ id: `urgent:${now.instant}:${to}`, kind: 'urgent', to, duties: urgent }];
  });
}

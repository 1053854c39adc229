import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Duty, URGENCIES } from '../../../src/domain/reminder/duty';
import { type Mail, newMail, outdatedMails } from '../../../src/domain/reminder/mail';
import { mailsDue } from '../../../src/domain/reminder/mails-due';
import { toldAs } from '../../../src/domain/reminder/told';
import { addDays } from '../../../src/domain/time/local-date';
import { deskSettings, moment } from '../../support/order-in-life';

const PEOPLE = ['a@factory.example', 'b@factory.example', 'c@factory.example'];
const BODY = { subject: '', text: '', html: '' };

const anyDuty = fc
  .record({
    id: fc.nat(9).map((n) => `duty-${n}`),
    urgency: fc.constantFrom(...URGENCIES),
    people: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1 }),
  })
  .map(
    (given): Duty => ({
      ...{ kind: 'overdue', task: 'deliver-or-report', escalated: false, order: null, customerName: '', ...given },
      ...{ since: '2026-11-24', due: null, target: { to: 'nowhere' }, params: {} },
    }),
  );
const anyDuties = fc.uniqueArray(anyDuty, { selector: ({ id }) => id, maxLength: 8 });

/** What earlier runs mailed. */
const anyOutbox = fc.array(
  fc.record({ to: fc.constantFrom(...PEOPLE), duties: anyDuties, day: fc.integer({ min: 1, max: 24 }) }),
  { maxLength: 6 },
);

function outboxOf(sent: readonly { to: string; duties: readonly Duty[]; day: number }[]): Mail[] {
  return sent.map(({ to, duties, day }, n) =>
    newMail({
      ...{ id: `mail-${n}`, kind: 'urgent', to, ...BODY },
      ...{ planned: moment(`2026-11-${String(day).padStart(2, '0')}`, '09:00'), duties: duties.map(toldAs) },
    }),
  );
}

describe('what is mailed', () => {
  it('is each urgent duty once to each of its people, whichever mail told it, however many mails came after (L2)', () => {
    fc.assert(
      fc.property(anyDuties, anyOutbox, (duties, sent) => {
        const outbox = outboxOf(sent);
        const due = mailsDue(duties, outbox, deskSettings(), moment('2026-11-25', '07:00'));
        const mailed = due.flatMap(({ to, duties: own }) => own.map(({ id }) => `${to} ${id}`));
        const wanted = PEOPLE.flatMap((to) =>
          duties.filter(({ people }) => people.includes(to)).map((duty) => [to, duty] as const),
        )
          .filter(([, { urgency }]) => urgency === 'urgent')
          .filter(([to, { id }]) => !outbox.some((mail) => mail.to === to && mail.duties.includes(id)))
          .map(([to, { id }]) => `${to} ${id}`);
        expect(mailed).toEqual(wanted);
      }),
    );
  });

  it('is a digest with all of a person’s duties from its time on, once a day (L1)', () => {
    fc.assert(
      fc.property(anyDuties, (duties) => {
        const now = moment('2026-11-25', '08:30');
        const due = mailsDue(duties, [], deskSettings(), now);
        const wanted = PEOPLE.map((to) => duties.filter(({ people }) => people.includes(to))).filter(
          (own) => own.length > 0,
        );
        expect(due.map(({ kind, duties: own }) => [kind, own])).toEqual(wanted.map((own) => ['digest', own]));
        const outbox = due.map((mail) => newMail({ ...mail, ...BODY, planned: now, duties: mail.duties.map(toldAs) }));
        expect(mailsDue(duties, outbox, deskSettings(), now)).toEqual([]);
      }),
    );
  });
});

describe('a mail that was sent', () => {
  const sentOn = '2026-10-20';
  const sent = (duties: string[]): Mail => ({
    ...newMail({
      id: 'digest',
      kind: 'digest',
      to: 'a@factory.example',
      planned: moment(sentOn, '08:00'),
      ...BODY,
      duties,
    }),
    status: 'sent',
  });
  const isOutdated = (mail: Mail, daysLater: number) =>
    outdatedMails([mail], new Set(['open']), addDays(sentOn, daysLater)).length === 1;

  it('is kept for thirty days', () => {
    expect([isOutdated(sent([]), 30), isOutdated(sent([]), 31)]).toEqual([false, true]);
  });

  it('stays for as long as an urgent duty is open that it told, so that this is not told again (L2)', () => {
    expect([isOutdated(sent(['open']), 200), isOutdated(sent(['over']), 200)]).toEqual([false, true]);
  });

  it('goes where it told of an open duty that was not urgent then: once it is, it is told anyway', () => {
    expect(isOutdated(sent(['open~']), 31)).toBe(true);
  });
});

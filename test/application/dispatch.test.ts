import { describe, expect, it } from 'vitest';
import { makeDispatch } from '../../src/application/triggers/dispatch';
import { makeNightly } from '../../src/application/triggers/nightly';
import type { NightlyStep } from '../../src/application/triggers/nightly-step';
import type { Mail } from '../../src/domain/reminder/mail';
import { ADMINISTRATOR, CLERKS } from '../simulation/factory';
import { makeWorkers } from '../simulation/workers';
import { type YearDesk, yearDesk } from '../simulation/year-desk';

/** A desk on Monday 5 January 2026 with one order that its clerk took at 9:00; nothing fails here. */
function desk(): YearDesk {
  const made = yearDesk(3, '2026-01-05', 0);
  made.minute = 9 * 60;
  const workers = makeWorkers(made, made.chance);
  workers.takeOrder();
  workers.work(1);
  made.asks = ADMINISTRATOR.email;
  return made;
}

const at = (made: YearDesk, day: number, time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  made.minute = day * 24 * 60 + hours * 60 + minutes;
};
const digests = ({ posted }: YearDesk) =>
  posted.map(({ to, subject }) => `${to.split('@')[0]} ${/\d{4}-\d{2}-\d{2}/.exec(subject)}`);

describe('runs by the clock (L2)', () => {
  it('come early, late and doubled, and mail a day once', () => {
    const made = desk();
    const dispatch = makeDispatch(made);
    at(made, 0, '12:00');
    dispatch();
    for (const time of ['07:46', '08:14', '08:15', '09:00', '23:59']) {
      at(made, 1, time);
      dispatch();
      if (time === '08:14') dispatch();
    }
    expect(digests(made).filter((line) => line.includes('2026-01-06'))).toHaveLength(1);
    expect(digests(made)[0]).toMatch(/^clerk\d 2026-01-05$/);
  });

  it('are made up for once, after an hour as after three days without any', () => {
    const made = desk();
    const dispatch = makeDispatch(made);
    at(made, 4, '10:30');
    dispatch();
    dispatch();
    const days = digests(made).filter((line) => line.startsWith('clerk'));
    expect(days).toHaveLength(1);
    expect(days[0]).toContain('2026-01-09');
  });

  it('that are cut off after five minutes are gone on with by the next one', () => {
    const made = desk();
    const steps: string[] = [];
    const slow = (name: string): NightlyStep => ({
      name,
      work: () => {
        steps.push(name);
        made.minute += 3;
      },
    });
    const more = () => ['a', 'b', 'c', 'd'].map(slow);
    const dispatch = makeDispatch(made, [more]);
    at(made, 0, '10:00');
    expect(dispatch()?.isNightDone).toBe(false);
    expect(steps).toEqual(['a', 'b']);
    at(made, 0, '11:00');
    expect(dispatch()?.isNightDone).toBe(false);
    at(made, 0, '12:00');
    expect(dispatch()?.isNightDone).toBe(true);
    expect(steps).toEqual(['a', 'b', 'c', 'd']);
    at(made, 0, '13:00');
    dispatch();
    expect(steps).toHaveLength(4);
  });

  it('leave mails for the next run where time is up', () => {
    const made = desk();
    const send = made.mailer.send;
    made.mailer.send = (mail) => {
      send(mail);
      made.minute += 6;
    };
    at(made, 3, '10:00'); // late by days: clerk and manager
    const dispatch = makeDispatch(made);
    expect(dispatch()).toMatchObject({ sent: 1, waiting: 1 });
    at(made, 3, '11:00');
    expect(dispatch()).toMatchObject({ sent: 1, waiting: 0 });
    expect(made.posted).toHaveLength(2);
  });
});

describe('the night', () => {
  it('is done once a day, and again the next', () => {
    const made = desk();
    let nights = 0;
    const work = () => {
      nights += 1;
    };
    const count = () => [{ name: 'count', work }];
    const nightly = makeNightly(made, [count]);
    at(made, 1, '00:20');
    expect([nightly('run-1', () => true), nights]).toEqual([true, 1]);
    expect([nightly('run-2', () => true), nights]).toEqual([true, 1]);
    at(made, 2, '00:20');
    expect([nightly('run-3', () => true), nights]).toEqual([true, 2]);
  });

  it('warns where half of the cells are used, and takes it back once there is room again', () => {
    const made = desk();
    const nightly = makeNightly(made);
    const troubles = () =>
      made.book.list<{ key: string; value: string }>('keptValues').filter(({ key }) => key === 'trouble.cells');
    made.care.cells = () => 4_999_999;
    nightly('run-1', () => true);
    expect(troubles()).toEqual([]);
    at(made, 1, '01:00');
    made.care.cells = () => 5_000_000;
    nightly('run-2', () => true);
    expect(troubles()[0]?.value).toContain('"percent":50');
    at(made, 2, '01:00');
    made.care.cells = () => 1_000;
    nightly('run-3', () => true);
    expect(troubles()).toEqual([]);
  });
});

describe('the outbox', () => {
  it('forgets what was sent after a month, but not what told of a duty that is still open', () => {
    const made = desk();
    const dispatch = makeDispatch(made);
    for (const day of [1, 2, 40, 41]) {
      at(made, day, '09:00');
      dispatch();
    }
    const kept = made.book.list<Mail>('outbox');
    expect(kept.every(({ html, status }) => status !== 'sent' || html === '')).toBe(true);
    expect(kept.map(({ id }) => id.slice(0, 17))).toContain('digest:2026-01-06');
    expect(CLERKS.length).toBe(3);
  });
});

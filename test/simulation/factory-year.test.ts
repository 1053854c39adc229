import { describe, expect, it, vi } from 'vitest';
import { dutiesIn } from '../../src/application/reminders/work-in-hand';
import { withFiguresNeeded } from '../../src/application/statistics/commit-figures';
import { comparison } from '../../src/application/statistics/correction';
import { sourceNeed } from '../../src/application/statistics/recompute-month';
import { makeDispatch } from '../../src/application/triggers/dispatch';
import { Refusal } from '../../src/domain/problem';
import { isInDoubt, type Mail } from '../../src/domain/reminder/mail';
import { openDuties } from '../../src/domain/reminder/open-duties';
import { type OpenEntry, openEntriesAfter } from '../../src/domain/reminder/open-entry';
import { NO_OTHER_WORK } from '../../src/domain/reminder/other-work';
import { figureKey, TOTAL } from '../../src/domain/statistics/figures';
import { chineseCalendar } from '../support/chinese-calendar';
import { ADMINISTRATOR, yearSettings } from './factory';
import { makeWorkers } from './workers';
import { RunEnded } from './year-book';
import { type YearDesk, yearDesk } from './year-desk';

vi.setConfig({ testTimeout: 3_600_000 });

/** The year of 2026: its Spring Festival, its make-up days and its end are in the calendar. */
const FIRST_DAY = '2026-01-01';
const DAYS = 365;
const ORDERS = Number(process.env.YEAR_ORDERS ?? 20_000);
/** The same year with every run of the suite; one that was asked for is another each time. */
const SEED = Number(process.env.YEAR_SEED ?? (process.env.YEAR_ORDERS ? Date.now() % 1_000_000 : 7));
const FAULT_RATE = 0.002;

/** Orders come in working hours, evenly: nine on each of the year's working days. */
const WORKING_HOURS = 9 * chineseCalendar.workingDaysBetween('2025-12-31', '2026-12-31');

/** What the watcher of the year holds against the desk. */
interface Watch {
  /** Who was told of which duty, by the mails that were ever written. */
  told: Set<string>;
  /** Every mail that was ever in the outbox, as it stood last. */
  mails: Map<string, Mail>;
  missed: string[];
}

describe(`a year of a factory with ${ORDERS} orders`, () => {
  it('misses no duty, mails none twice and keeps its statistics right, whatever fails (L1, L2, J4)', () => {
    console.info(`the year's seed is ${SEED}: YEAR_SEED=${SEED} YEAR_ORDERS=${ORDERS} tells it again`);
    const desk = yearDesk(SEED, FIRST_DAY, FAULT_RATE);
    const workers = makeWorkers(desk, desk.chance);
    const dispatch = makeDispatch(desk);
    const watch: Watch = { told: new Set(), mails: new Map(), missed: [] };
    const ended = { runs: 0, cut: 0 };
    let worked = 0;
    let taken = 0;

    for (let hour = 0; hour < DAYS * 24; hour += 1) {
      desk.minute = hour * 60 + 5;
      if (isWorkingHour(desk)) worked += 1;
      for (; taken < Math.round((worked * ORDERS) / WORKING_HOURS); taken += 1) workers.takeOrder();
      workers.work(hour);
      // A trigger comes a quarter of an hour late at worst, is missed now and then, or comes twice.
      desk.minute = hour * 60 + 30 + desk.chance.whole(0, 29);
      if (!isRunHour(hour) || desk.chance.happens(0.03)) continue;
      for (let runs = desk.chance.happens(0.02) ? 2 : 1; runs > 0; runs -= 1) {
        ended.runs += 1;
        if (!runOnce(desk, dispatch)) ended.cut += 1;
        look(desk, watch);
      }
    }
    // Two quiet runs, long after the last claim: what is to go out goes out.
    for (const minutes of [120, 240]) {
      desk.minute = DAYS * 24 * 60 + minutes;
      while (!runOnce(desk, dispatch)) desk.minute += 60;
      look(desk, watch);
    }

    const { orders } = desk.book;
    console.info(
      `${orders.length} orders, ${desk.book.commits} commits, ${ended.runs} runs of which ${ended.cut} were cut, ` +
        `${watch.mails.size} mails, ${[...watch.mails.values()].filter(isInDoubt).length} in doubt; ` +
        `refused: ${JSON.stringify([...workers.refusals])}`,
    );
    expect(orders.length).toBeGreaterThan(ORDERS * 0.99);
    expect(watch.missed).toEqual([]);
    expect(ended.cut).toBeGreaterThan(10);
    expectNoMailTwiceNoneLost(desk, watch);
    expectIndexToAgree(desk);
    expect(desk.book.page.wrong).toEqual([]);
    expect(desk.book.page.seen).toBeGreaterThan(ORDERS / 50);
    expectStatisticsToAgree(desk);
  });
});

function isWorkingHour({ clock }: YearDesk): boolean {
  const { date, time } = clock.now();
  return chineseCalendar.isWorkingDay(date) && time >= '08:00' && time < '17:00';
}

/** Every hour of the day's work, every third of the night. */
function isRunHour(hour: number): boolean {
  const ofDay = hour % 24;
  return (ofDay >= 7 && ofDay <= 18 && ofDay % 2 === 0) || ofDay % 6 === 1;
}

/** @returns false where the run was cut off or could not begin */
function runOnce(desk: YearDesk, dispatch: ReturnType<typeof makeDispatch>): boolean {
  desk.asks = ADMINISTRATOR.email;
  desk.book.isDead = false;
  try {
    dispatch();
    return true;
  } catch (error) {
    if (error instanceof RunEnded || error instanceof Refusal) return false;
    throw error;
  } finally {
    desk.book.isDead = false;
  }
}

/** After each run that was not cut: whoever has an urgent duty was written to about it; so was, that day, whoever has any. */
function look(desk: YearDesk, { told, mails, missed }: Watch): void {
  for (const mail of desk.book.list<Mail>('outbox')) {
    const known = mails.get(mail.id);
    if (known === mail) continue;
    if (!known) for (const duty of mail.duties) told.add(`${mail.to} ${duty}`);
    mails.set(mail.id, mail);
  }
  const now = desk.clock.now();
  if (!/^(01|08|10|16)/.test(now.time)) return; // four looks a day
  if (!desk.book.list<{ key: string; value: string }>('keptValues').some(isFresh(desk))) return;
  for (const { people, urgency, id } of dutiesNow(desk)) {
    for (const to of people) {
      const knows = urgency === 'urgent' ? told.has(`${to} ${id}`) : mails.has(`digest:${now.date}:${to}`);
      const isTime = urgency === 'urgent' || (now.time >= '08:00' && told.has(`${to} ${id}~`));
      if (isTime && !knows) missed.push(`${now.date} ${now.time} ${to} ${id}`);
    }
  }
}

/** Did a run just write the list? One that was cut before that is made up for by the next. */
function isFresh({ clock }: YearDesk) {
  return ({ key, value }: { key: string; value: string }) => key === 'triggers.beat' && value === clock.now().instant;
}

/** The duties as all orders tell them, without the index. */
function dutiesNow(desk: YearDesk) {
  const isFullLook = desk.clock.now().time.startsWith('10') && desk.clock.now().date.endsWith('5');
  const entries = isFullLook ? allEntries(desk) : desk.book.list<OpenEntry>('openWork');
  const work = { orders: entries.flatMap(({ order }) => order ?? []), notices: [], other: NO_OTHER_WORK };
  return openDuties(work, { now: desk.clock.now(), settings: yearSettings(), calendar: chineseCalendar });
}

function allEntries(desk: YearDesk): OpenEntry[] {
  return openEntriesAfter(desk.book.orders, []).standing;
}

/** Each mail of the outbox went out once, or nobody knows and the administrator is shown it. */
function expectNoMailTwiceNoneLost(desk: YearDesk, { mails }: Watch): void {
  const posted = new Map<string, number>();
  for (const { to, subject, textHash } of desk.posted) {
    const mail = `${to} ${subject} ${textHash}`;
    posted.set(mail, (posted.get(mail) ?? 0) + 1);
  }
  expect([...posted].filter(([, count]) => count > 1)).toEqual([]);
  const byStatus = (status: Mail['status']) => [...mails.values()].filter((mail) => mail.status === status);
  expect([byStatus('waiting').length, byStatus('claimed').length]).toEqual([0, 0]);
  const sent = byStatus('sent').length;
  const doubtful = byStatus('unknown').length + byStatus('failed').length;
  expect(desk.posted.length).toBeGreaterThanOrEqual(sent);
  expect(desk.posted.length).toBeLessThanOrEqual(sent + doubtful);
  const shown = dutiesIn(
    desk.book.read({ settings: true, records: { openWork: 'all', outbox: 'all', keptValues: 'all' } }),
    desk.clock.now(),
    desk.zones,
  ).filter(({ task }) => task === 'settle-mail' || task === 'look-at-failed-mail');
  expect(shown.length).toBe(doubtful);
}

/** What was kept with each commit is what orders and bookings come to when they are counted anew (J4). */
function expectStatisticsToAgree(desk: YearDesk): void {
  const now = desk.clock.now();
  let counted = 0;
  for (const month of desk.book.months.keys()) {
    const snapshot = desk.book.readSurely(withFiguresNeeded(sourceNeed(month), now));
    const { differences, right } = comparison(snapshot, month);
    expect(differences).toEqual([]);
    counted += right.get(figureKey(month, TOTAL))?.taken ?? 0;
  }
  expect(counted).toBe(desk.book.orders.length);
}

function expectIndexToAgree(desk: YearDesk): void {
  const byKey = (entries: readonly OpenEntry[]) => [...entries].sort((a, b) => (a.key < b.key ? -1 : 1));
  expect(byKey(desk.book.list<OpenEntry>('openWork'))).toEqual(byKey(allEntries(desk)));
}

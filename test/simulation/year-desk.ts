import { createHash } from 'node:crypto';
import type { DispatchDesk } from '../../src/application/triggers/dispatch';
import type { Mail } from '../../src/domain/reminder/mail';
import { ADMINISTRATOR, wallMoment, yearSettings } from './factory';
import { type Chance, seeded } from './seeded';
import { RunEnded, YearBook } from './year-book';

/** A desk whose time runs by minutes of a year, with a post office that fails now and then. */
export interface YearDesk extends DispatchDesk {
  book: YearBook;
  /** Who asks. */
  asks: string;
  /** Minutes since the year began. */
  minute: number;
  /** The mails that went out. Of a year's texts a hash of each is enough to tell two of them apart. */
  posted: { to: string; subject: string; textHash: string; on: string }[];
  chance: Chance;
}

export function yearDesk(seed: number, firstDay: string, faultRate: number): YearDesk {
  const chance = seeded(seed);
  const faults = seeded(seed + 1);
  let moment = { minute: -1, now: wallMoment(firstDay, 0) };
  const now = () => {
    if (moment.minute !== desk.minute) moment = { minute: desk.minute, now: wallMoment(firstDay, desk.minute) };
    return moment.now;
  };
  let quotaLeft = 100;
  let quotaDay = '';
  let ids = 0;
  const desk: YearDesk = {
    ...{ asks: ADMINISTRATOR.email, minute: 0, posted: [], chance },
    book: new YearBook(yearSettings(), faults, faultRate),
    lock: { hold: (work) => work() },
    clock: {
      now,
      of: (instant) => ({ ...now(), instant }),
      at: (date, time) => ({ instant: `${date}T${time}:00.000Z`, date, time }),
    },
    identity: { email: () => desk.asks },
    ids: {
      next: () => {
        ids += 1;
        return ids.toString(36).padStart(6, '0');
      },
    },
    mailer: {
      remaining() {
        if (quotaDay !== now().date) [quotaDay, quotaLeft] = [now().date, 100];
        return quotaLeft;
      },
      send({ to, subject, text }: Pick<Mail, 'to' | 'subject' | 'text'>) {
        if (desk.book.isDead) throw new RunEnded('it is over');
        if (faults.happens(faultRate)) throw new Error('the post office is closed');
        if (faults.happens(faultRate)) desk.book.end('before a mail');
        quotaLeft -= 1;
        desk.posted.push({ to, subject, textHash: hashOf(text), on: now().date });
        if (faults.happens(faultRate)) throw new Error('no answer');
        if (faults.happens(faultRate)) desk.book.end('after a mail');
      },
    },
    zones: { spreadsheet: () => 'Asia/Shanghai', script: () => 'Asia/Shanghai' },
    links: { home: () => 'https://sheet.example', row: ({ rowIndex }) => `https://sheet.example#${rowIndex}` },
    triggers: {
      mine: () => [
        { id: '1', handler: 'runHourly' },
        { id: '2', handler: 'onHandEdit' },
        { id: '3', handler: 'workbookOpened' },
        { id: '4', handler: 'backUpNightly' },
      ],
      workbook: () => 'workbook-1',
      create: () => {},
      remove: () => {},
    },
    care: { cells: () => 1000, makeMonths: () => false, showOnlyMonth: () => {} },
  };
  return desk;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

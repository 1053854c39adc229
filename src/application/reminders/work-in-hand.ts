import type { Duty } from '../../domain/reminder/duty';
import { isInDoubt } from '../../domain/reminder/mail';
import { openDuties } from '../../domain/reminder/open-duties';
import { type DeskTrouble, NO_OTHER_WORK, type OtherWork } from '../../domain/reminder/other-work';
import type { LocalMoment } from '../../domain/time/local-time';
import type { Snapshot } from '../ports/order-book';
import type { RecordNeed } from '../ports/records';
import type { Zones } from '../ports/triggers';
import { workingCalendarAround } from '../working-calendar-of';
import { FULL_VOLUMES } from './full-volumes';
import { keptTroubles, keptValue } from './kept-values';
import { OPEN_COMPLAINTS } from './open-complaints';
import { OVERDUE_MONEY } from './overdue-money';
import { PAPERS_OUT } from './papers-out';
import { SHORT_STOCK } from './short-stock';
import type { WorkSource } from './work-source';

/** What must be read to tell the open duties: the indexes of what is open, never the months themselves. */
export const WORK_RECORDS = { openWork: 'all', outbox: 'all', keptValues: 'all' } as const satisfies RecordNeed;

export const WORK_SOURCES: readonly WorkSource[] = [
  ...[OVERDUE_MONEY, OPEN_COMPLAINTS, FULL_VOLUMES, PAPERS_OUT],
  SHORT_STOCK,
];

export function workNeed(): RecordNeed {
  return Object.assign({}, WORK_RECORDS, ...WORK_SOURCES.map(({ records }) => records)) as RecordNeed;
}

/** The open duties of a snapshot that was read with `workNeed` (L1). */
export function dutiesIn(snapshot: Snapshot, now: LocalMoment, zones: Zones): Duty[] {
  const { settings, records } = snapshot;
  const orders = records.openWork.flatMap(({ order }) => order ?? []);
  const notices = records.openWork.flatMap(({ notice }) => notice ?? []);
  const known = WORK_SOURCES.map((source) => source.workOf(snapshot, now));
  const other: OtherWork = Object.assign({ ...NO_OTHER_WORK, troubles: troublesIn(snapshot, now, zones) }, ...known);
  const calendar = workingCalendarAround(now.date, settings);
  return openDuties({ orders, notices, other }, { now, settings, calendar });
}

function troublesIn({ records }: Snapshot, { date: on }: LocalMoment, zones: Zones): DeskTrouble[] {
  const { outbox, keptValues } = records;
  const inDoubt = outbox.filter(isInDoubt).map(
    ({ id, to, status, planned }): DeskTrouble => ({
      what: status === 'unknown' ? 'mail-unknown' : 'mail-failed',
      ...{ id, to, on: planned.date },
    }),
  );
  const isUsedUp = keptValue(keptValues, 'mail.quotaUsedUp') === on;
  const waiting = isUsedUp ? outbox.filter(({ status }) => status === 'waiting').length : 0;
  const quota: DeskTrouble[] = waiting > 0 ? [{ what: 'mail-quota', on, waiting }] : [];
  const [spreadsheet, script] = [zones.spreadsheet(), zones.script()];
  const differ: DeskTrouble[] = spreadsheet === script ? [] : [{ what: 'zones-differ', on, spreadsheet, script }];
  return [...inDoubt, ...quota, ...differ, ...keptTroubles(keptValues)];
}

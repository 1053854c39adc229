import { dequal } from 'dequal/lite';
import type { OrderKey } from '../../domain/order/order';
import type { Duty } from '../../domain/reminder/duty';
import { lostClaims, type Mail, newMail, outdatedMails } from '../../domain/reminder/mail';
import { type DueMail, mailsDue } from '../../domain/reminder/mails-due';
import { orderKeyOf } from '../../domain/reminder/open-entry';
import { toldAs } from '../../domain/reminder/told';
import type { Action } from '../../domain/role/permission';
import { textsFor } from '../../domain/texts';
import { dutyText } from '../../domain/texts/duty-words';
import type { LocalMoment, LocalMonth } from '../../domain/time/local-time';
import { carryOut, type Desk, type Hearing } from '../carry-out';
import type { ChangeSet, IndexedOrder, OrderPlace, Snapshot } from '../ports/order-book';
import type { Zones } from '../ports/triggers';
import type { WorkListLine } from '../ports/work-list';
import type { WorkbookLinks } from '../ports/workbook-care';
import { keeping } from './kept-values';
import { type MailReader, mailBody } from './mail-body';
import { dutiesIn, workNeed } from './work-in-hand';

export interface ReminderDesk extends Desk {
  zones: Zones;
  links: WorkbookLinks;
}

/** What a refresh did. */
export interface Refreshed {
  duties: number;
  mails: number;
}

/**
 * Writes 今日待办 anew (L3), and where `mails` is set puts what is due into the outbox, and says that a run went by: one commit.
 * A second read before it finds the months whose rows the links point to; a link only leads astray where somebody sorts meanwhile.
 */
export function makeRefreshWorkList(desk: ReminderDesk) {
  return (request: { requestKey: string; action: Action; mails: boolean }): Refreshed => {
    const records = { ...workNeed(), workList: 'all' as const };
    const first = desk.book.read({ settings: true, records });
    const months = monthsOf(first);
    const need = { records, index: months };
    return carryOut<Refreshed>(desk, { action: request.action, requestKey: request.requestKey, need }, (hearing) => {
      const { snapshot, now } = hearing;
      const duties = dutiesIn(snapshot, now, desk.zones);
      const reader = readerOf(desk, hearing);
      const list = listChanges(snapshot.records.workList, linesOf(duties, reader));
      const mails = request.mails ? mailChanges(snapshot, duties, reader, now) : NO_CHANGES;
      const beat = request.mails ? keeping(snapshot.records.keptValues, { 'triggers.beat': now.instant }) : NO_CHANGES;
      const changes = merged([list, mails, beat]);
      const outcome = { duties: duties.length, mails: mails.addRecords?.outbox?.length ?? 0 };
      return { outcome, changes: isEmpty(changes) ? null : { ...changes, audit: [] } };
    });
  };
}

const NO_LINES: readonly IndexedOrder[] = [];

type Changes = Pick<ChangeSet, 'addRecords' | 'updateRecords' | 'removeRecords'>;
const NO_CHANGES: Changes = {};

/** The months on whose tabs the orders stand about which there can be a duty: told without telling the duties twice. */
function monthsOf({ records }: Snapshot): LocalMonth[] {
  const { openWork, receivables } = records;
  const keys = [...openWork.map(orderKeyOf), ...receivables.flatMap(({ orderKey }) => orderKey ?? [])];
  const months = new Set(keys.map(monthOfOrder));
  return [...months].filter((month) => /^\d{4}-\d{2}$/.test(month)).sort();
}

/** The month with which an order's key begins. */
function monthOfOrder(key: OrderKey): LocalMonth {
  return key.slice(0, 'yyyy-MM'.length);
}

/** Where the orders of a month stand, by their keys. */
function placesIn(lines: readonly IndexedOrder[]): Map<OrderKey, OrderPlace> {
  const places = knownPlaces.get(lines) ?? new Map(lines.map(({ key, place }) => [key, place]));
  knownPlaces.set(lines, places);
  return places;
}

const knownPlaces = new WeakMap<readonly IndexedOrder[], Map<OrderKey, OrderPlace>>();

function readerOf({ links }: ReminderDesk, { snapshot, now }: Hearing): MailReader {
  const { language, factoryName } = snapshot.settings;
  const home = links.home();
  const linkOf = ({ order }: Duty): string => {
    const place = order ? placesIn(snapshot.index[monthOfOrder(order.key)] ?? NO_LINES).get(order.key) : undefined;
    return place ? links.row(place) : home;
  };
  return { texts: textsFor(language), today: now.date, factoryName, home, linkOf };
}

function linesOf(duties: readonly Duty[], { texts, today, linkOf, home }: MailReader): WorkListLine[] {
  return duties.map((duty, index) => {
    const words = dutyText(duty, texts, today);
    const task = duty.escalated ? `${words}（${texts.reminders.escalated}）` : words;
    const link = linkOf(duty);
    return { place: String(index + 1).padStart(4, '0'), duty, task, link: link === home ? '' : link };
  });
}

/** The list keeps its rows: each is given to the duty that now has its place, and those left over go. */
function listChanges(standing: readonly WorkListLine[], lines: readonly WorkListLine[]): Changes {
  const known = new Map(standing.map((line) => [line.place, line]));
  const places = new Set(lines.map(({ place }) => place));
  return {
    addRecords: some(
      'workList',
      lines.filter(({ place }) => !known.has(place)),
    ),
    updateRecords: some(
      'workList',
      lines.filter((line) => known.has(line.place) && !dequal(known.get(line.place), line)),
    ),
    removeRecords: some(
      'workList',
      standing.filter(({ place }) => !places.has(place)),
    ),
  };
}

/** Mails that are due now, claims that were lost, mails that nobody needs any more. */
function mailChanges(
  { settings, records }: Snapshot,
  duties: readonly Duty[],
  reader: MailReader,
  now: LocalMoment,
): Changes {
  const { outbox } = records;
  const due = mailsDue(duties, outbox, settings, now).map((mail) => written(mail, reader, now));
  const openDuties = new Set(duties.map(({ id }) => id));
  return {
    addRecords: some('outbox', due),
    updateRecords: some('outbox', lostClaims(outbox, now)),
    removeRecords: some('outbox', outdatedMails(outbox, openDuties, now.date)),
  };
}

function written(mail: DueMail, reader: MailReader, planned: LocalMoment): Mail {
  const { id, kind, to, duties } = mail;
  return newMail({ id, kind, to, planned, ...mailBody(mail, reader), duties: duties.map(toldAs) });
}

function some<Kind extends 'workList' | 'outbox'>(
  kind: Kind,
  records: readonly unknown[],
): NonNullable<Changes['addRecords']> {
  return records.length > 0 ? ({ [kind]: records } as NonNullable<Changes['addRecords']>) : {};
}

function merged(parts: readonly Changes[]): Changes {
  const all = (name: keyof Changes) => Object.assign({}, ...parts.map((part) => part[name]));
  return { addRecords: all('addRecords'), updateRecords: all('updateRecords'), removeRecords: all('removeRecords') };
}

function isEmpty({ addRecords = {}, updateRecords = {}, removeRecords = {} }: Changes): boolean {
  return [addRecords, updateRecords, removeRecords].every((each) => Object.keys(each).length === 0);
}

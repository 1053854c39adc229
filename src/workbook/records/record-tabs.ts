import type { ChangeSet, Need } from '../../application/ports/order-book';
import type { RecordExtent, RecordKind, RecordsRead, RecordTypes } from '../../application/ports/records';
import type { LocalMonth } from '../../domain/time/local-time';
import type { CommitContext } from '../commit/plan-change';
import type { Sight } from '../read/sight';
import type { Wishes } from '../read/wanted';
import type { Place } from '../schema/place';
import { complaintRecords } from './complaints';
import { contactRecords } from './contacts';
import { customerFileRecords } from './customer-files';
import { closingRecords, figureRecords, totalRecords } from './figures';
import { ledgerRecords } from './ledger';
import { noticeRecords } from './notices';
import { receivableRecords } from './receivables';
import type { RecordTab } from './record-tab';
import { registerRecords } from './register';
import { keptValueRecords, openWorkRecords, outboxRecords, workListRecords } from './reminders';
import { volumeRecords } from './volumes';

/** Where each kind of record stands. A new kind is added here and to `RecordTypes`. */
export const RECORD_TABS: { readonly [Kind in RecordKind]: RecordTab<RecordTypes[Kind]> } = {
  notices: noticeRecords,
  register: registerRecords,
  openWork: openWorkRecords,
  workList: workListRecords,
  outbox: outboxRecords,
  keptValues: keptValueRecords,
  ledger: ledgerRecords,
  receivables: receivableRecords,
  customerFiles: customerFileRecords,
  contacts: contactRecords,
  complaints: complaintRecords,
  figures: figureRecords,
  totals: totalRecords,
  closings: closingRecords,
  volumes: volumeRecords,
};

const KINDS = Object.keys(RECORD_TABS) as readonly RecordKind[];

/** The tabs of records that every month has, made together with its orders. */
export function monthRecordPlaces(month: LocalMonth): Place[] {
  return KINDS.filter((kind) => RECORD_TABS[kind].tab.monthly).map((kind) => RECORD_TABS[kind].place(month));
}

/** Asks for the records that a need names, and for where those go that it may add. */
export function wishRecords(wishes: Wishes, { records = {}, addingTo = {} }: Need): void {
  for (const kind of KINDS) {
    for (const month of monthsOf(records[kind])) RECORD_TABS[kind].wish(wishes, month, 'records');
    for (const month of monthsOf(addingTo[kind])) RECORD_TABS[kind].wish(wishes, month, 'header');
  }
}

export function readRecords(sight: Sight, { records = {} }: Need): RecordsRead {
  const read: Partial<Record<RecordKind, unknown[]>> = {};
  for (const kind of KINDS) {
    read[kind] = monthsOf(records[kind]).flatMap((month): unknown[] => RECORD_TABS[kind].read(sight, month));
  }
  return read as RecordsRead;
}

/** The rows of records that a change set adds, changes and removes. */
export function planRecords(context: CommitContext, need: Need, change: ChangeSet): void {
  for (const kind of KINDS) planKind(context, need, change, kind);
}

function planKind<Kind extends RecordKind>(context: CommitContext, need: Need, change: ChangeSet, kind: Kind): void {
  const tab: RecordTab<RecordTypes[Kind]> = RECORD_TABS[kind];
  const asked = [...monthsOf(need.records?.[kind]), ...monthsOf(need.addingTo?.[kind])];
  const names = new Set(asked.map((month) => tab.place(month).name));
  const added: readonly RecordTypes[Kind][] = change.addRecords?.[kind] ?? [];
  const updated: readonly RecordTypes[Kind][] = change.updateRecords?.[kind] ?? [];
  const removed: readonly RecordTypes[Kind][] = change.removeRecords?.[kind] ?? [];
  tab.plan(context, { added, updated, removed }, ({ name }) => names.has(name));
}

function monthsOf(extent: RecordExtent | undefined): readonly (LocalMonth | null)[] {
  if (extent === undefined) return [];
  return extent === 'all' ? [null] : extent;
}

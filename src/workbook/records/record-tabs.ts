import type { ChangeSet, Need } from '../../application/ports/order-book';
import type { RecordExtent, RecordKeys, RecordKind, RecordsRead, RecordTypes } from '../../application/ports/records';
import type { LocalMonth } from '../../domain/time/local-time';
import type { CommitContext } from '../commit/plan-change';
import { orderKeyIn } from '../meant/order-key-in';
import type { Sight } from '../read/sight';
import type { Wishes } from '../read/wanted';
import type { Place } from '../schema/place';
import type { Tab } from '../schema/tab';
import { complaintRecords } from './complaints';
import { contactRecords } from './contacts';
import { customerFileRecords } from './customer-files';
import { closingRecords, figureRecords, totalRecords } from './figures';
import { importRecords } from './imports';
import { ledgerRecords } from './ledger';
import { noticeRecords } from './notices';
import { owedAtClosingRecords } from './owed-at-closing';
import { receivableRecords } from './receivables';
import type { RecordTab } from './record-tab';
import { registerRecords } from './register';
import { keptValueRecords, openWorkRecords, outboxRecords, workListRecords } from './reminders';
import { sentPaperRecords } from './sent-papers';
import { stockItemRecords, stockMoveRecords } from './stock';
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
  sentPapers: sentPaperRecords,
  imports: importRecords,
  figures: figureRecords,
  totals: totalRecords,
  closings: closingRecords,
  owedAtClosing: owedAtClosingRecords,
  volumes: volumeRecords,
  stockItems: stockItemRecords,
  stockMoves: stockMoveRecords,
};

const KINDS = Object.keys(RECORD_TABS) as readonly RecordKind[];

/** The tabs of records that every month has, made together with its orders; those of a feature that may not be used come with their first row. */
export function monthRecordPlaces(month: LocalMonth): Place[] {
  return KINDS.filter((kind) => isOfEveryMonth(RECORD_TABS[kind].tab)).map((kind) => RECORD_TABS[kind].place(month));
}

const isOfEveryMonth = ({ monthly, madeWhenUsed }: Tab): boolean => monthly === true && !madeWhenUsed;

/** Asks for the records that a need names, and for where those go that it may add. */
export function wishRecords(wishes: Wishes, { records = {}, keysOf = {}, addingTo = {}, only }: Need): void {
  for (const kind of KINDS) {
    const extent = only && RECORD_TABS[kind].byOrder ? 'keys' : 'records';
    for (const month of monthsOf(records[kind])) RECORD_TABS[kind].wish(wishes, month, extent);
    for (const month of monthsOf(keysOf[kind])) RECORD_TABS[kind].wish(wishes, month, 'keys');
    for (const month of monthsOf(addingTo[kind])) RECORD_TABS[kind].wish(wishes, month, 'header');
  }
}

/** Where the records of the kinds stand of which a need means only some orders' own. */
export function orderRecordPlaces({ records = {} }: Need): Place[] {
  return KINDS.filter((kind) => RECORD_TABS[kind].byOrder).flatMap((kind) =>
    monthsOf(records[kind]).map(RECORD_TABS[kind].place),
  );
}

export function readRecords(sight: Sight, { records = {}, only }: Need): RecordsRead {
  const read: Partial<Record<RecordKind, unknown[]>> = {};
  const meant = only && new Set(only);
  for (const kind of KINDS) {
    const isMeant = meant && RECORD_TABS[kind].byOrder ? (key: string) => meant.has(orderKeyIn(key)) : undefined;
    read[kind] = monthsOf(records[kind]).flatMap((month): unknown[] => RECORD_TABS[kind].read(sight, month, isMeant));
  }
  return read as RecordsRead;
}

export function readRecordKeys(sight: Sight, { keysOf = {} }: Need): RecordKeys {
  const read: Partial<Record<RecordKind, Set<string>>> = {};
  for (const kind of KINDS) {
    const { [kind]: extent } = keysOf;
    if (extent) read[kind] = new Set(monthsOf(extent).flatMap((month) => RECORD_TABS[kind].keysIn(sight, month)));
  }
  return read;
}

/** The rows of records that a change set adds, changes and removes. */
export function planRecords(context: CommitContext, need: Need, change: ChangeSet): void {
  for (const kind of KINDS) planKind(context, need, change, kind);
}

function planKind<Kind extends RecordKind>(context: CommitContext, need: Need, change: ChangeSet, kind: Kind): void {
  const tab: RecordTab<RecordTypes[Kind]> = RECORD_TABS[kind];
  const parts = [need.records?.[kind], need.keysOf?.[kind], need.addingTo?.[kind]];
  const asked = parts.flatMap((extent) => monthsOf(extent));
  const isUnseen = need.records?.[kind] === undefined;
  const names = new Set(asked.map((month) => tab.place(month).name));
  const added: readonly RecordTypes[Kind][] = change.addRecords?.[kind] ?? [];
  const updated: readonly RecordTypes[Kind][] = change.updateRecords?.[kind] ?? [];
  const removed: readonly RecordTypes[Kind][] = change.removeRecords?.[kind] ?? [];
  tab.plan(context, { added, updated, removed, isUnseen }, ({ name }) => names.has(name));
}

function monthsOf(extent: RecordExtent | undefined): readonly (LocalMonth | null)[] {
  if (extent === undefined) return [];
  return extent === 'all' ? [null] : extent;
}

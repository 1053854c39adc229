import { Refusal } from '../../domain/problem';
import type { LocalMonth } from '../../domain/time/local-time';
import { runningPlace } from '../schema/place';
import { SCHEMA_VERSION, TABS } from '../schema/tabs';
import { text, whole } from '../schema/value-kinds';
import type { Sight } from './sight';
import { rowIndexesOf, type Table } from './table';

export const SYSTEM = runningPlace(TABS.system);
export const REQUESTS = runningPlace(TABS.requests);

/** The row of 系统 that keeps the schema's version. */
export const VERSION_KEY = 'schema';

const SEQUENCE_KEY = /^seq:(\d{4}-\d{2})$/;

/** The row of 系统 that keeps how far a month is numbered. */
export function sequenceKey(month: LocalMonth): string {
  return `seq:${month}`;
}

/** A row of 系统 that keeps how far a month is numbered (B4). */
export interface KeptSequence {
  readonly month: LocalMonth;
  readonly rowIndex: number;
  /** 0 where somebody typed what is no number: the month's own keys still say how far it is. */
  readonly lastSequence: number;
}

export function keptSequences(system: Table): KeptSequence[] {
  return rowIndexesOf(system).flatMap((rowIndex) => {
    const month = SEQUENCE_KEY.exec(text.read(system.content(rowIndex, 'key')).trim())?.[1];
    return month ? [{ month, rowIndex, lastSequence: numberOrZero(system, rowIndex) }] : [];
  });
}

/**
 * @throws Refusal `not-installed` where the workbook has none of our tabs, `newer-workbook` where a newer bundle made it,
 * `older-workbook` where it waits for its upgrade.
 */
export function checkInstalled(sight: Sight, showsAnything: boolean): void {
  if (!showsAnything) throw new Refusal('setup', [{ code: 'not-installed' }]);
  const version = checkVersion(sight.table(SYSTEM));
  if (version !== null && version < SCHEMA_VERSION) throw new Refusal('setup', [{ code: 'older-workbook' }]);
}

/** @throws Refusal `newer-workbook` where a newer bundle made the workbook: it must not be written by this one. */
export function checkVersion(system: Table, known: number = SCHEMA_VERSION): number | null {
  const version = keptVersion(system)?.version ?? null;
  if (version !== null && version > known) throw new Refusal('setup', [{ code: 'newer-workbook' }]);
  return version;
}

/** The row that keeps the schema's version; null where somebody deleted it or typed what is no number. */
export function keptVersion(system: Table): { version: number; rowIndex: number } | null {
  const rowIndex = rowIndexesOf(system).find((each) => system.content(each, 'key') === VERSION_KEY);
  const version = rowIndex === undefined ? 0 : numberOrZero(system, rowIndex);
  return rowIndex === undefined || version === 0 ? null : { version, rowIndex };
}

/** What a row of 系统 keeps under a key; null where there is none. */
export function keptRow(system: Table, key: string): { value: string; rowIndex: number } | null {
  const rowIndex = rowIndexesOf(system).find((each) => system.content(each, 'key') === key);
  return rowIndex === undefined ? null : { value: text.read(system.content(rowIndex, 'value')), rowIndex };
}

function numberOrZero(system: Table, rowIndex: number): number {
  const content = system.content(rowIndex, 'value');
  return /^\d+$/.test(text.read(content).trim()) ? whole.read(content) : 0;
}

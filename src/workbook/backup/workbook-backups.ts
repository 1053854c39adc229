import type { Backups } from '../../application/ports/backup';
import { Refusal } from '../../domain/problem';
import type { LocalMonth } from '../../domain/time/local-time';
import { NEW_CELL_FIELDS, newCell } from '../commit/cell-data';
import { appendRows, deleteRows, physicalRow } from '../commit/row-requests';
import { newlyMade, standing } from '../commit/write-target';
import { monthsOfWorkbook } from '../install/months-of-workbook';
import { newTabRequests } from '../install/new-tab';
import { monthPlaces, runningPlaces } from '../install/outline';
import { keptRow, REQUESTS, SYSTEM } from '../read/kept-values';
import { AUDIT } from '../read/need-wishes';
import { FIRST_LANGUAGE } from '../read/read-settings';
import { unavailable } from '../read/service-answers';
import { rowIndexesOf, type Table } from '../read/table';
import type { CellContent } from '../schema/cell-kind';
import { type Place, placeTitle } from '../schema/place';
import { TABS } from '../schema/tabs';
import type { OtherBooks, SheetsRequest, SheetsService } from '../sheets-service';
import { backupBook, newBackupBook } from './backup-book';
import { changedLines, standingAfter } from './backup-line';
import { languageOf, linesOf, readTables } from './read-lines';

/** Rows of 系统: which spreadsheet holds the copies, and which copy is being brought in. */
const BACKUP_KEY = 'backup';
const RESTORING_KEY = 'restoring';

/** The requests' ring is of no use to another workbook. */
const running = (): Place[] => runningPlaces().filter(({ sheetId }) => sheetId !== REQUESTS.sheetId);

export function makeWorkbookBackups(sheets: SheetsService, others: OtherBooks, titleOf: () => string): Backups {
  return {
    backUp(at) {
      const known = kept(sheets, BACKUP_KEY);
      const backupId = known ?? others.create(newBackupBook(titleOf()));
      if (known === null) keep(sheets, BACKUP_KEY, backupId);
      const book = backupBook(others.open(backupId));
      const latest = book.digests();
      const copied = new Set([...latest.keys()].map((id) => id.slice(0, 7)));
      const places = [running(), ...monthsToCopy(sheets, copied).map(monthPlaces)];
      let lines = 0;
      for (const group of places) {
        const tables = readTables(sheets, group);
        const rows = [...tables.values()].flatMap(linesOf);
        const changed = changedLines(rows, latest, new Set(tables.keys()));
        book.append(changed, at);
        lines += changed.length;
      }
      return { lines, backupId };
    },
    restore(backupId) {
      const goesOn = kept(sheets, RESTORING_KEY) === backupId;
      if (!goesOn && holdsOrders(sheets)) throw new Refusal('conflict', [{ code: 'workbook-not-empty' }]);
      const rows = standingAfter(backupBook(others.open(backupId)).lines());
      if (rows.size === 0) throw new Refusal('invalid', [{ code: 'not-a-backup' }]);
      keep(sheets, RESTORING_KEY, backupId);
      const months = [...new Set([...rows.keys()].flatMap((name) => /^(\d{4}-\d{2})\//.exec(name)?.[1] ?? []))].sort();
      const places = [...months.flatMap(monthPlaces), ...running()].filter(({ name }) => rows.has(name));
      // 系统 comes last: until then it says that the copy is still being brought in.
      places.sort((a, b) => Number(a.sheetId === SYSTEM.sheetId) - Number(b.sheetId === SYSTEM.sheetId));
      for (const place of places) bringIn(sheets, place, rows.get(place.name) ?? []);
      return { tabs: places.length, rows: places.reduce((sum, { name }) => sum + (rows.get(name)?.length ?? 0), 0) };
    },
  };
}

/** Months that were not copied yet, the latest, and those that the log has something new of. */
function monthsToCopy(sheets: SheetsService, copied: ReadonlySet<string>): LocalMonth[] {
  const months = monthsOfWorkbook(sheets);
  const log = readTables(sheets, [AUDIT]).get(AUDIT.name);
  const latest = log ? rowIndexesOf(log).slice(-LOG_LINES) : [];
  const touched = new Set(latest.map((rowIndex) => String(log?.content(rowIndex, 'subject')).slice(0, 7)));
  return months.filter((month) => month === months[months.length - 1] || !copied.has(month) || touched.has(month));
}

/** More than a desk does between two nights. */
const LOG_LINES = 3_000;

function holdsOrders(sheets: SheetsService): boolean {
  const places = monthsOfWorkbook(sheets)
    .flatMap(monthPlaces)
    .filter(({ tab }) => tab === TABS.orders);
  return places.length > 0 && [...readTables(sheets, places).values()].some((table) => rowIndexesOf(table).length > 0);
}

/** Gives a tab the rows of the copy, in one commit; one that has them already is left alone. */
function bringIn(sheets: SheetsService, place: Place, rows: readonly Record<string, CellContent>[]): void {
  const table = readTables(sheets, [place]).get(place.name);
  const language = languageOf(sheets);
  if (table && JSON.stringify(linesOf(table).map(({ cells }) => cells)) === JSON.stringify(rows)) return;
  const target = table ? standing(table) : newlyMade(place, placeTitle(place, language));
  const values = rows.map((cells) => ({
    values: physicalRow(target, (id, column) => newCell(cells[id] ?? null, column, language)),
  }));
  const requests: SheetsRequest[] = [
    ...(table ? [] : newTabRequests(place, placeTitle(place, language), null, language)),
    ...(values.length > 0 ? [{ appendCells: { sheetId: place.sheetId, rows: values, fields: NEW_CELL_FIELDS } }] : []),
    ...(table ? deleteRows(place.sheetId, rowIndexesOf(table)) : []),
  ];
  write(sheets, requests);
}

function kept(sheets: SheetsService, key: string): string | null {
  const system = systemOf(sheets);
  return keptRow(system, key)?.value ?? null;
}

function keep(sheets: SheetsService, key: string, value: string): void {
  const system = systemOf(sheets);
  const row = keptRow(system, key);
  if (row?.value === value) return;
  const append = appendRows(standing(system), [{ key, value }], FIRST_LANGUAGE);
  write(sheets, [...append, ...(row ? deleteRows(SYSTEM.sheetId, [row.rowIndex]) : [])]);
}

function systemOf(sheets: SheetsService): Table<(typeof TABS.system)['columns']> {
  const table = readTables(sheets, [SYSTEM]).get(SYSTEM.name);
  if (!table) throw new Refusal('setup', [{ code: 'not-installed' }]);
  return table as Table<(typeof TABS.system)['columns']>;
}

function write(sheets: SheetsService, requests: readonly SheetsRequest[]): void {
  try {
    sheets.batchUpdate({ requests });
  } catch {
    throw unavailable();
  }
}

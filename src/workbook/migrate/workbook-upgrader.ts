import type { Upgrade, Upgrader } from '../../application/ports/upgrader';
import { valueCell } from '../commit/cell-data';
import { monthsOfWorkbook } from '../install/months-of-workbook';
import { checkVersion, keptVersion, SYSTEM } from '../read/kept-values';
import { FIRST_LANGUAGE } from '../read/read-settings';
import { readOrRefuse, unavailable } from '../read/service-answers';
import { VIEW_FIELDS, viewSheets } from '../read/sheet-view';
import { sightOf } from '../read/sight';
import type { Table } from '../read/table';
import { collectWishes } from '../read/wanted';
import { SCHEMA_VERSION } from '../schema/tabs';
import type { SheetsRequest, SheetsService } from '../sheets-service';
import type { Migration } from './migration';
import { MIGRATIONS } from './migrations';

/** Upgrades a workbook of Sheets. The version is raised by the last commit of a migration, never before. */
export function makeWorkbookUpgrader(
  sheets: SheetsService,
  migrations: readonly Migration[] = MIGRATIONS,
  current: number = SCHEMA_VERSION,
): Upgrader {
  return {
    upgrade(): Upgrade | null {
      const from = readVersion(sheets, current);
      if (from === null || from.version === current) return null;
      for (let version = from.version; version < current; version += 1) migrate(sheets, migrations, version, current);
      return { from: from.version, to: current };
    },
  };
}

function migrate(sheets: SheetsService, migrations: readonly Migration[], version: number, current: number): void {
  const migration = migrations.find(({ from }) => from === version);
  if (!migration) throw new Error(`no migration leads on from version ${version}`);
  const months = monthsOfWorkbook(sheets);
  for (const step of migration.steps(months)) commit(sheets, step({ sheets, months }));
  const kept = readVersion(sheets, current);
  if (kept) commit(sheets, [versionRequest(kept.system, kept.rowIndex, version + 1)]);
}

/** The version that the workbook is at; null where nothing is installed or no version is kept. */
function readVersion(
  sheets: SheetsService,
  current: number,
): { version: number; rowIndex: number; system: Table } | null {
  const wishes = collectWishes();
  wishes.whole(SYSTEM);
  const answer = readOrRefuse(() => sheets.getByDataFilter({ dataFilters: wishes.filters() }, VIEW_FIELDS));
  const sight = sightOf(viewSheets(answer), FIRST_LANGUAGE);
  if (!sight.shows(SYSTEM)) return null;
  const system = sight.table(SYSTEM);
  checkVersion(system, current);
  const kept = keptVersion(system);
  return kept && { ...kept, system };
}

function versionRequest(system: Table, rowIndex: number, version: number): SheetsRequest {
  const start = { sheetId: SYSTEM.sheetId, rowIndex, columnIndex: system.position('value') };
  const values = [valueCell(String(version))];
  return { updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } };
}

/** A failed commit may have had effect; running the upgrade again finds out and goes on. @throws Refusal kind `unavailable` */
function commit(sheets: SheetsService, requests: readonly SheetsRequest[]): void {
  if (requests.length === 0) return;
  try {
    sheets.batchUpdate({ requests });
  } catch {
    throw unavailable();
  }
}

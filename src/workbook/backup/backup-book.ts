import { Refusal } from '../../domain/problem';
import { valueCell } from '../commit/cell-data';
import { readOrRefuse, unavailable } from '../read/service-answers';
import { viewSheets } from '../read/sheet-view';
import type { CellContent } from '../schema/cell-kind';
import type { SheetsService } from '../sheets-service';
import { type BackupLine, idOf } from './backup-line';

/** The one tab of a spreadsheet of copies. */
const LINES_SHEET = { sheetId: 1, title: 'jiedan backup' };
/** Instant, tab, key, digest, and the row's JSON in as many pieces as a cell's limit asks for. */
const BACKUP_COLUMNS = 12;
const FIRST_PIECE = 4;
const CHARACTERS_A_PIECE = 45_000;
const LINES_A_WRITE = 2_000;

const FIELDS = 'sheets(properties(sheetId,title),data(startRow,startColumn,rowData.values.effectiveValue))';

/** What a new spreadsheet of copies is made of. */
export function newBackupBook(title: string): object {
  const gridProperties = { rowCount: 2, columnCount: BACKUP_COLUMNS };
  return { properties: { title }, sheets: [{ properties: { ...LINES_SHEET, gridProperties } }] };
}

/** A spreadsheet of copies: JSON lines that are only ever added to. */
export interface BackupBook {
  /** The latest digest of every row, by its id. */
  digests(): Map<string, string>;
  lines(): BackupLine[];
  append(lines: readonly BackupLine[], at: string): void;
}

/** @throws Refusal kind `invalid` where the spreadsheet is no copy, kind `unavailable` */
export function backupBook(sheets: SheetsService): BackupBook {
  refuseOthers(sheets);
  const read = (endColumnIndex: number): string[][] => {
    const gridRange = { sheetId: LINES_SHEET.sheetId, startColumnIndex: 0, endColumnIndex };
    const answer = readOrRefuse(() => sheets.getByDataFilter({ dataFilters: [{ gridRange }] }, FIELDS));
    const view = viewSheets(answer).get(LINES_SHEET.sheetId);
    const rows = Array.from({ length: view?.endRow ?? 0 }, (_, row) =>
      Array.from({ length: endColumnIndex }, (__, column) => String(view?.content(row, column) ?? '')),
    );
    return rows.filter(([, place]) => place);
  };
  return {
    digests: () =>
      new Map(read(FIRST_PIECE).map(([, place = '', key = '', digest = '']) => [idOf({ place, key }), digest])),
    lines: () =>
      read(BACKUP_COLUMNS).map(([, place = '', key = '', digest = '', ...pieces]) => {
        const json = pieces.join('');
        return { place, key, digest, cells: json ? (JSON.parse(json) as Record<string, CellContent>) : null };
      }),
    append(lines, at) {
      for (let from = 0; from < lines.length; from += LINES_A_WRITE) {
        const rows = lines.slice(from, from + LINES_A_WRITE).map((line) => ({ values: cellsOf(line, at) }));
        const request = { appendCells: { sheetId: LINES_SHEET.sheetId, rows, fields: 'userEnteredValue' } };
        try {
          sheets.batchUpdate({ requests: [request] });
        } catch {
          throw unavailable();
        }
      }
    },
  };
}

/** A spreadsheet that can't be opened is as little a copy as one without the tab of lines. */
function refuseOthers(sheets: SheetsService): void {
  const isBackup = (): boolean =>
    (sheets.get('sheets.properties(sheetId,title)').sheets ?? []).some(
      ({ properties }) => properties?.sheetId === LINES_SHEET.sheetId && properties.title === LINES_SHEET.title,
    );
  try {
    if (isBackup()) return;
  } catch {
    // what the service said is in the log
  }
  throw new Refusal('invalid', [{ code: 'not-a-backup' }]);
}

function cellsOf({ place, key, digest, cells }: BackupLine, at: string) {
  const json = cells ? JSON.stringify(cells) : '';
  const pieces = Array.from({ length: Math.ceil(json.length / CHARACTERS_A_PIECE) }, (_, nth) =>
    json.slice(nth * CHARACTERS_A_PIECE, (nth + 1) * CHARACTERS_A_PIECE),
  );
  return [at, place, key, digest, ...pieces].map(valueCell);
}

import type { JournalRecord } from '../../../../host/sheets-api/journal';
import type { StateRecord } from '../../../../host/sheets-api/state-records';

/** A commit that can be told from every other, and from half of itself. */
export function commitNumbered(revision: number): JournalRecord {
  const values = Array.from({ length: 20 }, (_, row) => [`订单 ${revision}`, row, revision * row]);
  return {
    spreadsheetId: 'book',
    revision,
    method: 'valuesAppend',
    args: { range: 'A1', body: { values } },
    idSeed: revision,
    now: '2026-11-24T08:00:00.000Z',
    by: null,
  };
}

/** The state after so many commits, in several records so that a crash can fall between them. */
export function snapshotNumbered(revision: number): StateRecord[] {
  const portions = Array.from({ length: 10 }, (_, index): StateRecord => {
    return { kind: 'rows', startRow: index, rows: [{ c: [revision, `portion ${index}`] }] };
  });
  const workbook: StateRecord = {
    kind: 'workbook',
    spreadsheetId: 'book',
    revision,
    owner: null,
    properties: { title: 'Numbered' },
    namedRanges: [],
    developerMetadata: [],
  };
  return [workbook, ...portions];
}

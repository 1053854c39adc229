import { describe, expect, it } from 'vitest';
import { SheetsEngine } from '../../../host/sheets-api/engine';
import type { JournalRecord } from '../../../host/sheets-api/journal';
import { CLERK, OWNER, refusal, Workbench } from './workbench';

const snapshotOf = (engine: SheetsEngine) =>
  [...engine.exportState()].map((record) => JSON.stringify(record)).join('\n');

/** A workbench whose journal is a list, and everything done to it that gives ids away or depends on the time. */
function recorded(): { book: Workbench; records: JournalRecord[] } {
  const records: JournalRecord[] = [];
  const journal = { append: (record: JournalRecord) => records.push(JSON.parse(JSON.stringify(record))) };
  const book = new Workbench([{ title: '订单' }], { journal, newIdSeed: () => Math.floor(Math.random() * 2 ** 32) });
  book.type('A1', ['=NOW()', '11/24', '=A1+1'], ['张三', true]);
  const range = { endRowIndex: 2, endColumnIndex: 2 };
  book.batch(
    { addSheet: {} },
    { addNamedRange: { namedRange: { name: 'area', range } } },
    { addProtectedRange: { protectedRange: { range } } },
    { addFilterView: { filter: { range } } },
    {
      createDeveloperMetadata: {
        developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location: { sheetId: 0 } },
      },
    },
    { duplicateSheet: { sourceSheetId: 0 } },
  );
  const owner = { user: OWNER };
  const { engine, id } = book;
  engine.valuesAppend(id, '订单', { valueInputOption: 'RAW' }, { values: [['x']] }, owner);
  engine.valuesBatchUpdate(id, { valueInputOption: 'RAW', data: [{ range: '订单!D1', values: [[1]] }] }, owner);
  engine.valuesClear(id, '订单!B2', owner);
  engine.valuesBatchClear(id, { ranges: ['订单!D1'] }, owner);
  const data = [{ dataFilter: { a1Range: '订单!E1' }, values: [['e']] }];
  engine.valuesBatchUpdateByDataFilter(id, { valueInputOption: 'RAW', data }, owner);
  engine.valuesBatchClearByDataFilter(id, { dataFilters: [{ a1Range: '订单!E1' }] }, owner);
  const other = engine.create({}, owner).spreadsheetId;
  engine.sheetsCopyTo(id, 0, { destinationSpreadsheetId: other }, owner);
  return { book, records };
}

describe('the journal', () => {
  it('replays to the same state, byte for byte, at another time', () => {
    const { book, records } = recorded();
    const later = new SheetsEngine({ now: () => new Date('2030-01-01T00:00:00Z') });
    for (const record of records) later.replay(record);
    expect(snapshotOf(later)).toBe(book.snapshot());
  });

  it('goes on from a snapshot, and passes over what the snapshot holds', () => {
    const { book, records } = recorded();
    const later = new SheetsEngine({ now: () => new Date('2030-01-01T00:00:00Z') });
    later.importState(
      book
        .snapshot()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    expect(snapshotOf(later)).toBe(book.snapshot());
    for (const record of records) later.replay(record);
    expect(snapshotOf(later)).toBe(book.snapshot());
  });

  it('takes a mutation back that it could not write', () => {
    let isFull = false;
    const journal = {
      append() {
        if (isFull) throw new Error('the disk is full');
      },
    };
    const book = new Workbench([{}], { journal });
    const before = book.snapshot();
    isFull = true;
    expect(() => book.batch({ addSheet: {} })).toThrow('the disk is full');
    expect(() => book.engine.create({}, { user: OWNER })).toThrow('the disk is full');
    expect(book.snapshot()).toBe(before);
  });

  it('gets nothing of a refused mutation, nor of a reading', () => {
    const { book, records } = recorded();
    const count = records.length;
    refusal(() => book.batch({ addSheet: { properties: { title: '订单' } } }));
    book.get();
    expect(records).toHaveLength(count);
  });
});

describe('a snapshot', () => {
  it('is of the moment when it was begun, whatever happens while it is read', () => {
    const book = new Workbench();
    book.write('A1', ['before']);
    const expected = book.snapshot();
    const records = book.engine.exportState(book.id);
    book.write('A1', ['after']);
    book.batch({ insertDimension: { range: { dimension: 'ROWS', startIndex: 0, endIndex: 3 } } });
    expect([...records].map((record) => JSON.stringify(record)).join('\n')).toBe(expected);
  });
});

describe('listeners', () => {
  it('hear who changed which cells, and what a view must load again', () => {
    const book = new Workbench();
    const heard: unknown[] = [];
    const stop = book.engine.subscribe((change) => heard.push(change));
    const rows = [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }];
    book.batchAs(CLERK, { updateCells: { start: { rowIndex: 2, columnIndex: 1 }, rows, fields: '*' } });
    expect(heard).toEqual([
      {
        spreadsheetId: book.id,
        revision: 2,
        by: CLERK,
        sheets: [
          {
            sheetId: 0,
            kind: 'cells',
            range: { sheetId: 0, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 },
          },
        ],
      },
    ]);
    heard.length = 0;
    book.batch({ addSheet: { properties: { sheetId: 5 } } }, { deleteSheet: { sheetId: 0 } });
    expect(heard).toMatchObject([
      {
        sheets: [
          { sheetId: 5, kind: 'structure' },
          { sheetId: 0, kind: 'removed' },
        ],
      },
    ]);
    refusal(() => book.batch({ deleteSheet: { sheetId: 99 } }));
    expect(heard).toHaveLength(1);
    stop();
    book.batch({ addSheet: {} });
    expect(heard).toHaveLength(1);
  });

  it('hear of formulas that were calculated again', () => {
    const book = new Workbench();
    book.type('A1', [1, '=A1*2']);
    const ranges: unknown[] = [];
    book.engine.subscribe((change) =>
      ranges.push(...change.sheets.map((one) => (one.kind === 'cells' ? one.range : null))),
    );
    book.write('A1', [5]);
    expect(ranges).toContainEqual({
      sheetId: 0,
      startRowIndex: 0,
      endRowIndex: 1,
      startColumnIndex: 0,
      endColumnIndex: 2,
    });
  });
});

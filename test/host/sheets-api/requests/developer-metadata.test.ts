import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeveloperMetadata, DeveloperMetadataLocation } from '../../../../host/sheets-api/google/objects';
import { CLERK, refusal, Workbench } from '../workbench';

const caller = { user: CLERK };

function create(metadataKey: string, location: object, more: object = {}) {
  return { createDeveloperMetadata: { developerMetadata: { metadataKey, visibility: 'DOCUMENT', location, ...more } } };
}

const row = (index: number, sheetId = 0): DeveloperMetadataLocation => ({
  dimensionRange: { sheetId, dimension: 'ROWS', startIndex: index, endIndex: index + 1 },
});
const column = (index: number): DeveloperMetadataLocation => ({
  dimensionRange: { dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
});

function search(book: Workbench, dataFilter: object): DeveloperMetadata[] {
  const answer = book.engine.developerMetadataSearch(book.id, { dataFilters: [dataFilter] }, caller) as {
    matchedDeveloperMetadata?: { developerMetadata: DeveloperMetadata }[];
  };
  return (answer.matchedDeveloperMetadata ?? []).map((match) => match.developerMetadata);
}

const keys = (book: Workbench, lookup: object) =>
  search(book, { developerMetadataLookup: lookup }).map((one) => one.metadataKey);

/** One metadata on each kind of place. */
function annotated(): Workbench {
  const book = new Workbench([{}, { sheetId: 4, title: 'B' }]);
  book.batch(
    create('book', { spreadsheet: true }, { metadataId: 1 }),
    create('sheet', { sheetId: 0 }, { metadataId: 2, metadataValue: 'orders' }),
    create('row', row(2), { metadataId: 3 }),
    create('column', column(1), { metadataId: 4, visibility: 'PROJECT' }),
    create('other', row(2, 4), { metadataId: 5 }),
  );
  return book;
}

describe('createDeveloperMetadata', () => {
  it('answers the metadata with an id and the type of its place', () => {
    const book = new Workbench();
    const [reply] = book.batch(create('column', column(1), { metadataValue: 'phone' }));
    expect(reply?.createDeveloperMetadata?.developerMetadata).toEqual({
      metadataId: expect.any(Number),
      metadataKey: 'column',
      metadataValue: 'phone',
      visibility: 'DOCUMENT',
      location: { locationType: 'COLUMN', ...column(1) },
    });
  });

  it.each([
    ['no key', { visibility: 'DOCUMENT', location: { spreadsheet: true } }],
    ['no visibility', { metadataKey: 'k', location: { spreadsheet: true } }],
    ['no location', { metadataKey: 'k', visibility: 'DOCUMENT' }],
    [
      'two rows',
      {
        metadataKey: 'k',
        visibility: 'DOCUMENT',
        location: { dimensionRange: { dimension: 'ROWS', startIndex: 0, endIndex: 2 } },
      },
    ],
    ['a row that is not there', { metadataKey: 'k', visibility: 'DOCUMENT', location: row(1000) }],
    [
      'an id that is taken',
      { metadataKey: 'k', visibility: 'DOCUMENT', location: { spreadsheet: true }, metadataId: 1 },
    ],
  ])('refuses %s', (_, developerMetadata) => {
    const book = annotated();
    expect(refusal(() => book.batch({ createDeveloperMetadata: { developerMetadata } })).code).toBe(400);
  });
});

describe('a lookup of developer metadata', () => {
  it('finds what all its parts fit', () => {
    const book = annotated();
    expect(keys(book, { metadataId: 3 })).toEqual(['row']);
    expect(keys(book, { metadataKey: 'sheet', metadataValue: 'orders' })).toEqual(['sheet']);
    expect(keys(book, { metadataKey: 'sheet', metadataValue: 'items' })).toEqual([]);
    expect(keys(book, { visibility: 'PROJECT' })).toEqual(['column']);
    expect(keys(book, { locationType: 'ROW' })).toEqual(['row', 'other']);
  });

  it('finds what touches a location, or lies there exactly', () => {
    const book = annotated();
    expect(keys(book, { metadataLocation: row(2) })).toEqual(['sheet', 'row', 'column']);
    expect(keys(book, { metadataLocation: { sheetId: 4 } })).toEqual(['other']);
    const locationMatchingStrategy = 'EXACT_LOCATION';
    expect(keys(book, { metadataLocation: row(2), locationMatchingStrategy })).toEqual(['row']);
    expect(keys(book, { metadataLocation: { sheetId: 0 }, locationMatchingStrategy })).toEqual(['sheet']);
    expect(keys(book, { metadataLocation: { spreadsheet: true }, locationMatchingStrategy })).toEqual(['book']);
  });

  it('finds what lies on a range', () => {
    const book = annotated();
    expect(search(book, { a1Range: 'A3' }).map((one) => one.metadataKey)).toEqual(['sheet', 'row']);
    const gridRange = { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2, startRowIndex: 5, endRowIndex: 6 };
    expect(search(book, { gridRange }).map((one) => one.metadataKey)).toEqual(['sheet', 'column']);
  });

  it('refuses parts that contradict each other', () => {
    const book = annotated();
    for (const lookup of [
      { locationMatchingStrategy: 'EXACT_LOCATION' },
      { locationMatchingStrategy: 'EXACT_LOCATION', metadataLocation: row(2), locationType: 'ROW' },
      { locationType: 'SPREADSHEET', metadataLocation: row(2) },
    ]) {
      expect(refusal(() => keys(book, lookup)).code).toBe(400);
    }
    expect(refusal(() => search(book, {})).code).toBe(400);
  });
});

describe('updateDeveloperMetadata and deleteDeveloperMetadata', () => {
  it('change value and place of all that the filters mean', () => {
    const book = annotated();
    const [reply] = book.batch({
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { locationType: 'ROW' } }],
        developerMetadata: { metadataValue: 'moved', location: row(7) },
        fields: 'metadataValue,location',
      },
    });
    expect(reply?.updateDeveloperMetadata?.developerMetadata).toHaveLength(2);
    expect(search(book, { a1Range: 'A8' }).map((one) => [one.metadataKey, one.metadataValue])).toEqual([
      ['sheet', 'orders'],
      ['row', 'moved'],
      ['other', 'moved'],
    ]);
  });

  it('take metadata away and say which', () => {
    const book = annotated();
    const dataFilter = { developerMetadataLookup: { metadataKey: 'row' } };
    const [reply] = book.batch({ deleteDeveloperMetadata: { dataFilter } });
    expect(reply?.deleteDeveloperMetadata?.deletedDeveloperMetadata).toMatchObject([{ metadataId: 3 }]);
    expect(keys(book, { metadataKey: 'row' })).toEqual([]);
    expect(refusal(() => book.engine.developerMetadataGet(book.id, 3, caller)).status).toBe('NOT_FOUND');
  });
});

describe('metadata of a column', () => {
  const COLUMNS = 6;
  const change = fc.oneof(
    fc.record({
      kind: fc.constant('move' as const),
      start: fc.nat(5),
      count: fc.integer({ min: 1, max: 3 }),
      to: fc.nat(9),
    }),
    fc.record({
      kind: fc.constant('insert' as const),
      start: fc.nat(5),
      count: fc.integer({ min: 1, max: 2 }),
      to: fc.nat(0),
    }),
    fc.record({ kind: fc.constant('delete' as const), start: fc.nat(5), count: fc.constant(1), to: fc.nat(0) }),
  );

  it('stays with the column whatever is moved, inserted and deleted around it', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const book = new Workbench([{ gridProperties: { rowCount: 2, columnCount: COLUMNS } }]);
        const labels = Array.from({ length: COLUMNS }, (_, index) => `column ${index}`);
        book.write('A1', labels);
        book.batch(...labels.map((label, index) => create(label, column(index))));
        for (const { kind, start, count, to } of changes) {
          const size = book.sheet().properties?.gridProperties?.columnCount ?? 0;
          const range = {
            dimension: 'COLUMNS',
            startIndex: Math.min(start, size - 1),
            endIndex: Math.min(start + count, size),
          };
          if (range.endIndex <= range.startIndex) continue;
          if (kind === 'move') book.batch({ moveDimension: { source: range, destinationIndex: Math.min(to, size) } });
          if (kind === 'insert') book.batch({ insertDimension: { range } });
          if (kind === 'delete' && size > 1) book.batch({ deleteDimension: { range } });
        }
        const found = search(book, { gridRange: { sheetId: 0 } });
        const header = book.values('1:1')[0] ?? [];
        expect(found).toHaveLength(header.filter((label) => label !== '').length);
        for (const { metadataKey, location } of found) {
          expect(header[location?.dimensionRange?.startIndex ?? -1]).toBe(metadataKey);
        }
      }),
      { numRuns: 60 },
    );
  });
});

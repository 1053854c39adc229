import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal, Workbench } from './workbench';

const grid = fc.record({
  startRowIndex: fc.nat(3),
  endRowIndex: fc.integer({ min: 4, max: 8 }),
  startColumnIndex: fc.nat(2),
  endColumnIndex: fc.integer({ min: 3, max: 6 }),
});
const dimension = fc.record({
  dimension: fc.constantFrom('ROWS', 'COLUMNS'),
  startIndex: fc.nat(3),
  endIndex: fc.integer({ min: 4, max: 6 }),
});
const cell = fc.oneof(
  fc.record({ userEnteredValue: fc.record({ stringValue: fc.string({ maxLength: 5 }) }) }),
  fc.record({ userEnteredValue: fc.record({ numberValue: fc.integer() }), note: fc.constant('n') }),
  fc.record({ userEnteredFormat: fc.record({ horizontalAlignment: fc.constantFrom('LEFT', 'RIGHT') }) }),
);
const rows = fc.array(fc.record({ values: fc.array(cell, { maxLength: 4 }) }), { maxLength: 4 });

/** Requests that a workbook of 20 × 10 cells can take. */
const request: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  rows.map((some) => ({ updateCells: { start: { rowIndex: 1, columnIndex: 1 }, rows: some, fields: '*' } })),
  rows.map((some) => ({ appendCells: { sheetId: 0, rows: some, fields: 'userEnteredValue,userEnteredFormat' } })),
  fc.record({ range: grid, cell }).map((body) => ({ repeatCell: { ...body, fields: 'userEnteredFormat' } })),
  dimension.map((range) => ({ insertDimension: { range } })),
  dimension.map((range) => ({ deleteDimension: { range: { ...range, endIndex: range.startIndex + 1 } } })),
  fc.record({ source: dimension, destinationIndex: fc.nat(8) }).map((body) => ({ moveDimension: body })),
  dimension.map((range) => ({ addDimensionGroup: { range } })),
  dimension.map((range) => ({
    updateDimensionProperties: { range, properties: { pixelSize: 33, hiddenByUser: true }, fields: '*' },
  })),
  fc.record({ source: grid, destination: grid }).map((body) => ({ copyPaste: body })),
  grid.map((range) => ({ setDataValidation: { range, rule: { condition: { type: 'BOOLEAN' } } } })),
  grid.map((range) => ({ sortRange: { range, sortSpecs: [{ dimensionIndex: range.startColumnIndex }] } })),
  fc.nat(1000).map((n) => ({ addSheet: { properties: { title: `sheet ${n}` } } })),
  fc.constant({ duplicateSheet: { sourceSheetId: 0 } }),
  dimension.map(({ startIndex }) => ({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: 'k',
        visibility: 'DOCUMENT',
        location: { dimensionRange: { dimension: 'ROWS', startIndex, endIndex: startIndex + 1 } },
      },
    },
  })),
  grid.map((range) => ({ addProtectedRange: { protectedRange: { range, warningOnly: true } } })),
  grid.map((range) => ({ setBasicFilter: { filter: { range } } })),
  fc.constant({ findReplace: { find: 'a', replacement: 'b', allSheets: true } }),
  fc.constant({ updateSheetProperties: { properties: { title: '订单' }, fields: 'title' } }),
);

const newBook = () => new Workbench([{ gridProperties: { rowCount: 20, columnCount: 10 } }]);

/** The requests of a list that a workbook takes, one batch each. */
function applyValid(book: Workbench, requests: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  return requests.filter((one) => {
    try {
      book.batch(one);
      return true;
    } catch {
      return false;
    }
  });
}

describe('a batch', () => {
  it('with one invalid request at the end leaves everything as it was', () => {
    fc.assert(
      fc.property(
        fc.array(request, { maxLength: 6 }),
        fc.array(request, { minLength: 1, maxLength: 6 }),
        (first, second) => {
          const book = newBook();
          applyValid(book, first);
          const before = book.snapshot();
          const error = refusal(() => book.batch(...second, { deleteSheet: { sheetId: 123_456 } }));
          expect(error.code).toBe(400);
          expect(book.snapshot()).toBe(before);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does what its requests do one after the other', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 6 }), (requests) => {
        const oneByOne = newBook();
        const valid = applyValid(oneByOne, requests);
        const atOnce = newBook();
        if (valid.length > 0) atOnce.batch(...valid);
        const read = (book: Workbench) =>
          JSON.stringify(book.get('sheets(merges,rowGroups,columnGroups,basicFilter,data)')).replace(
            /"(metadataId|sheetId)":\d+/g,
            '',
          );
        expect(read(atOnce)).toBe(read(oneByOne));
      }),
      { numRuns: 100 },
    );
  });

  it('names the request that is at fault', () => {
    const error = refusal(() => newBook().batch({ addSheet: {} }, { deleteNamedRange: { namedRangeId: 'x' } }));
    expect(error.message).toMatch(/^Invalid requests\[1\]\.deleteNamedRange: /);
  });
});

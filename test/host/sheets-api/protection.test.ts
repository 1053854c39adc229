import { describe, expect, it } from 'vitest';
import { CLERK, OWNER, refusal, Workbench } from './workbench';

const EDITOR = 'finance@factory.example';
const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const range = { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 };

function guarded(more: object = {}): Workbench {
  const book = new Workbench([{}, { sheetId: 9, title: 'Open' }]);
  book.batch({
    addProtectedRange: { protectedRange: { protectedRangeId: 1, range, editors: { users: [EDITOR] }, ...more } },
  });
  return book;
}

const write = (rowIndex: number, columnIndex: number) => ({
  updateCells: {
    start: { rowIndex, columnIndex },
    rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
    fields: 'userEnteredValue',
  },
});

describe('a protected range', () => {
  it('holds everybody but its editors and the owner', () => {
    const book = guarded();
    for (const user of [OWNER, EDITOR, EDITOR.toUpperCase()]) book.batchAs(user, write(1, 0));
    expect(refusal(() => book.batchAs(CLERK, write(1, 0))).message).toBe(`Invalid requests[0].updateCells: ${REFUSED}`);
    book.batchAs(CLERK, write(0, 0), write(3, 0), write(1, 2));
  });

  it('holds every way of changing its cells', () => {
    const book = guarded();
    const clerk = { user: CLERK };
    const { engine, id } = book;
    const attempts = [
      () => engine.valuesUpdate(id, 'A2', { valueInputOption: 'RAW' }, { values: [['x']] }, clerk),
      () => engine.valuesClear(id, 'A1:A5', clerk),
      () => engine.valuesAppend(id, 'A2', { valueInputOption: 'RAW' }, { values: [['x']] }, clerk),
      () => book.batchAs(CLERK, { repeatCell: { range, cell: {}, fields: 'note' } }),
      () => book.batchAs(CLERK, { mergeCells: { range } }),
      () => book.batchAs(CLERK, { setDataValidation: { range } }),
      () => book.batchAs(CLERK, { sortRange: { range, sortSpecs: [{}] } }),
      () => book.batchAs(CLERK, { deleteDimension: { range: { dimension: 'ROWS', startIndex: 2, endIndex: 3 } } }),
      () => book.batchAs(CLERK, { cutPaste: { source: range, destination: { rowIndex: 10 } } }),
      () => book.batchAs(CLERK, { copyPaste: { source: { endRowIndex: 1, endColumnIndex: 1 }, destination: range } }),
      () => book.batchAs(CLERK, { deleteSheet: { sheetId: 0 } }),
      () => book.batchAs(CLERK, { deleteProtectedRange: { protectedRangeId: 1 } }),
      () =>
        book.batchAs(CLERK, {
          updateProtectedRange: { protectedRange: { protectedRangeId: 1, warningOnly: true }, fields: 'warningOnly' },
        }),
    ];
    const before = book.snapshot();
    for (const attempt of attempts) expect(refusal(attempt).message).toContain(REFUSED);
    expect(book.snapshot()).toBe(before);
  });

  it('only warns when it is made so', () => {
    const book = guarded({ warningOnly: true });
    book.batchAs(CLERK, write(1, 0));
    expect(book.sheet().protectedRanges?.[0]).toEqual({
      protectedRangeId: 1,
      range,
      warningOnly: true,
      requestingUserCanEdit: true,
    });
  });

  it('moves with its rows', () => {
    const book = guarded();
    book.batch({ insertDimension: { range: { dimension: 'ROWS', startIndex: 0, endIndex: 5 } } });
    book.batchAs(CLERK, write(1, 0));
    expect(refusal(() => book.batchAs(CLERK, write(6, 0))).code).toBe(400);
  });

  it('tells only those who may edit it who else may', () => {
    const book = guarded();
    const seenBy = (user: string) => book.engine.get(book.id, {}, { user }).sheets?.[0]?.protectedRanges?.[0];
    expect(seenBy(EDITOR)).toMatchObject({ requestingUserCanEdit: true, editors: { users: [EDITOR, OWNER] } });
    expect(seenBy(CLERK)).toEqual({ protectedRangeId: 1, range });
  });

  it('over a whole sheet keeps its name and existence, but for cells that are left open', () => {
    const book = guarded({
      range: { sheetId: 9 },
      unprotectedRanges: [{ sheetId: 9, startColumnIndex: 0, endColumnIndex: 1 }],
    });
    const rename = { updateSheetProperties: { properties: { sheetId: 9, title: 'x' }, fields: 'title' } };
    expect(refusal(() => book.batchAs(CLERK, rename)).message).toContain(REFUSED);
    expect(refusal(() => book.batchAs(CLERK, { deleteSheet: { sheetId: 9 } })).message).toContain(REFUSED);
    const fill = (columns: number) => ({
      repeatCell: { range: { sheetId: 9, endRowIndex: 3, endColumnIndex: columns }, cell: {}, fields: 'note' },
    });
    book.batchAs(CLERK, fill(1));
    expect(refusal(() => book.batchAs(CLERK, fill(2))).message).toContain(REFUSED);
  });

  it('can follow a named range', () => {
    const book = new Workbench();
    book.batch(
      { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'prices', range } } },
      { addProtectedRange: { protectedRange: { namedRangeId: 'n' } } },
    );
    expect(refusal(() => book.batchAs(CLERK, write(1, 0))).message).toContain(REFUSED);
    book.batchAs(CLERK, write(5, 0));
  });

  it('is refused where its parts do not go together', () => {
    const book = new Workbench();
    const add = (protectedRange: object) => () => book.batch({ addProtectedRange: { protectedRange } });
    expect(refusal(add({ range, unprotectedRanges: [range] })).code).toBe(400);
    expect(refusal(add({ range: { sheetId: 99 } })).code).toBe(400);
    expect(refusal(add({ namedRangeId: 'none' })).code).toBe(400);
    expect(refusal(() => book.batch({ deleteProtectedRange: { protectedRangeId: 7 } })).code).toBe(400);
  });
});

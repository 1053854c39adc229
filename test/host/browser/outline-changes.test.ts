import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineMutations } from '../../../host/browser/grid/outline-changes';
import type { SheetOutline, WorkbookOutline } from '../../../host/server/page/protocol';

const sheet = (sheetId: number, change: Partial<SheetOutline> = {}): SheetOutline => ({
  ...{
    sheetId,
    title: `表${sheetId}`,
    hidden: false,
    rowCount: 100,
    columnCount: 10,
    frozenRowCount: 1,
    frozenColumnCount: 0,
  },
  ...{ hideGridlines: false, tabColor: null, columns: [], merges: [], protections: [], filter: null, filteredRows: [] },
  ...change,
});
const workbook = (...sheets: SheetOutline[]): WorkbookOutline => ({ title: '', timeZone: '', locale: '', sheets });

describe('bringing the grid to a new outline', () => {
  it('does nothing where nothing changed', () => {
    expect(outlineMutations(workbook(sheet(1), sheet(2)), workbook(sheet(1), sheet(2)))).toEqual([]);
  });

  it('changes what changed and no more', () => {
    const after = sheet(1, { title: '新名', rowCount: 120, frozenColumnCount: 2 });
    const ids = outlineMutations(workbook(sheet(1)), workbook(after)).map(({ id }) => id);
    expect(ids).toEqual([
      'sheet.mutation.set-worksheet-name',
      'sheet.mutation.set-worksheet-row-count',
      'sheet.mutation.set-frozen',
    ]);
  });

  it('gives a column back its default width', () => {
    const [change] = outlineMutations(workbook(sheet(1, { columns: [[2, 60, false]] })), workbook(sheet(1)));
    expect(change?.params.columnData).toEqual({ 2: { w: 100, hd: 0 } });
  });

  it('adds sheets before it takes any away', () => {
    const ids = outlineMutations(workbook(sheet(1)), workbook(sheet(2))).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['sheet.mutation.insert-sheet', 'sheet.mutation.remove-sheet']);
  });

  it('ends with the sheets and their order as the server has them, whatever they were', () => {
    const ids = fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const order = before.map(String);
        for (const { id, params } of outlineMutations(
          workbook(...before.map((each) => sheet(each))),
          workbook(...after.map((each) => sheet(each))),
        )) {
          if (id.endsWith('insert-sheet')) order.splice(params.index as number, 0, (params.sheet as { id: string }).id);
          if (id.endsWith('remove-sheet')) order.splice(order.indexOf(params.subUnitId as string), 1);
          if (id.endsWith('set-worksheet-order')) {
            expect(order[params.fromOrder as number]).toBe(params.subUnitId);
            order.splice(params.toOrder as number, 0, ...order.splice(params.fromOrder as number, 1));
          }
          expect(order.length).toBeGreaterThan(0);
        }
        expect(order).toEqual(after.map(String));
      }),
    );
  });
});

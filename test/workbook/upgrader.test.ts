import { describe, expect, it } from 'vitest';
import { valueCell } from '../../src/workbook/commit/cell-data';
import type { Migration, MigrationStep } from '../../src/workbook/migrate/migration';
import { makeWorkbookUpgrader } from '../../src/workbook/migrate/workbook-upgrader';
import { runningPlace } from '../../src/workbook/schema/place';
import { SCHEMA_VERSION, TABS } from '../../src/workbook/schema/tabs';
import { type DeskWorkbook, installed, refusalOf } from './support/desk-workbook';

const system = runningPlace(TABS.system);
const marks = { sheetId: runningPlace(TABS.regions).sheetId, columnIndex: 0 };

const shownMarks = (desk: DeskWorkbook): string[] =>
  [30, 31, 32].map((rowIndex) => desk.shown(runningPlace(TABS.regions), rowIndex)[0] ?? '');
const versionOf = (desk: DeskWorkbook): string => desk.shown(system, 1)[1] ?? '';

/** A step that writes a mark far below the rows, unless it stands there. */
function marking(desk: DeskWorkbook, nth: number): MigrationStep {
  return () => {
    if (shownMarks(desk)[nth]) return [];
    const rows = [{ values: [valueCell(`done ${nth}`)] }];
    return [{ updateCells: { start: { ...marks, rowIndex: 30 + nth }, rows, fields: 'userEnteredValue' } }];
  };
}

/** A migration to the next version and one to the version after, of two steps and of one. */
function nextVersions(desk: DeskWorkbook): Migration[] {
  return [
    { from: SCHEMA_VERSION, steps: () => [marking(desk, 0), marking(desk, 1)] },
    { from: SCHEMA_VERSION + 1, steps: () => [marking(desk, 2)] },
  ];
}

const upgrade = (desk: DeskWorkbook) =>
  makeWorkbookUpgrader(desk.sheets, nextVersions(desk), SCHEMA_VERSION + 2).upgrade();

describe('upgrading a workbook', () => {
  it('goes through every version, each step one commit, the version last', () => {
    const desk = installed();
    expect(upgrade(desk)).toEqual({ from: SCHEMA_VERSION, to: SCHEMA_VERSION + 2 });
    expect(desk.calls.filter((method) => method === 'batchUpdate')).toHaveLength(5);
    expect(shownMarks(desk)).toEqual(['done 0', 'done 1', 'done 2']);
    expect(versionOf(desk)).toBe(String(SCHEMA_VERSION + 2));
  });

  it('writes nothing to a workbook that is current', () => {
    const desk = installed();
    expect(makeWorkbookUpgrader(desk.sheets).upgrade()).toBeNull();
    expect(desk.calls).toEqual(['getByDataFilter']);
  });

  it('goes on where it was interrupted, whichever commit failed, before or after its effect', () => {
    for (const happening of ['fails-before', 'fails-after'] as const) {
      for (let nth = 0; nth < 5; nth += 1) {
        const desk = installed();
        const steps = nextVersions(desk);
        let commits = 0;
        const failing = {
          ...desk.sheets,
          batchUpdate: (body: Parameters<typeof desk.sheets.batchUpdate>[0]) => {
            if (commits === nth) desk.next('batchUpdate', happening);
            commits += 1;
            return desk.sheets.batchUpdate(body);
          },
        };
        const stopped = refusalOf(() => makeWorkbookUpgrader(failing, steps, SCHEMA_VERSION + 2).upgrade());
        expect(stopped.kind).toBe('unavailable');
        upgrade(desk);
        expect(shownMarks(desk)).toEqual(['done 0', 'done 1', 'done 2']);
        expect(versionOf(desk)).toBe(String(SCHEMA_VERSION + 2));
      }
    }
  });

  it('is asked for by the desk until it is done, and refused by a bundle that is older than the workbook', () => {
    const desk = installed();
    upgrade(desk);
    expect(refusalOf(() => desk.book.read({})).problems).toEqual([{ code: 'newer-workbook' }]);
    expect(refusalOf(() => makeWorkbookUpgrader(desk.sheets).upgrade()).problems).toEqual([{ code: 'newer-workbook' }]);
  });
});

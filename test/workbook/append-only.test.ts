import { describe, expect, it } from 'vitest';
import { CommitPlan } from '../../src/workbook/commit/plan';
import { standing } from '../../src/workbook/commit/write-target';
import type { Table } from '../../src/workbook/read/table';
import { monthPlace, type Place, runningPlace } from '../../src/workbook/schema/place';
import { ALL_TABS } from '../../src/workbook/schema/tabs';

const places = ALL_TABS.map((tab): Place => (tab.monthly ? monthPlace(tab, '2026-03') : runningPlace(tab)));
const appendOnly = places.filter(({ tab }) => tab.appendOnly);

/** A tab with two rows, all cells empty. */
function tableAt(place: Place): Table {
  const ids = Object.keys(place.tab.columns);
  const cells = { content: () => null, column: () => () => null, note: () => '', isHidden: () => false };
  return {
    place,
    title: place.name,
    headerRow: 0,
    rowCount: 10,
    endRow: 3,
    position: (id) => ids.indexOf(id),
    ...cells,
  };
}

describe('a tab whose rows are kept for ever', () => {
  it('is the audit log (M2), the ledger (H1), and the movements of stock (N1)', () => {
    expect(appendOnly.map(({ tab }) => tab.id)).toEqual(['ledger', 'stockMoves', 'audit']);
  });

  it.each(appendOnly)('takes rows below the others, and no change of one that stands: $name', (place) => {
    const plan = new CommitPlan('zh-CN');
    const table = tableAt(place);
    expect(() => plan.replace(table, 1, {})).toThrow('only appended');
    expect(() => plan.remove(table, [1])).toThrow('only appended');
    expect(plan.requests()).toEqual([]);
    plan.append(standing(table), []);
    plan.remove(table, []);
    expect(plan.requests()).toEqual([]);
  });
});

import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ChangeFeed } from '../../../host/server/page/change-feed';

const cells = (row: number) => ({
  sheetId: 7,
  kind: 'cells' as const,
  range: { startRowIndex: row, endRowIndex: row + 1 },
});

describe('what pages are told of commits', () => {
  it('is gathered over one turn, each change once', async () => {
    const told: unknown[] = [];
    const feed = new ChangeFeed((changes) => told.push(changes));
    feed.add({ sheets: [cells(1)] });
    feed.add({ sheets: [cells(1), { sheetId: 8, kind: 'structure' }] });
    expect(told).toEqual([]);
    await nextTurn();
    await nextTurn();
    expect(told).toEqual([
      [
        { sheetId: 7, kind: 'cells', range: { sheetId: 7, startRowIndex: 1, endRowIndex: 2 } },
        { sheetId: 8, kind: 'structure', range: null },
      ],
    ]);
    feed.add({ sheets: [cells(2)] });
    await nextTurn();
    await nextTurn();
    expect(told).toHaveLength(2);
  });
});

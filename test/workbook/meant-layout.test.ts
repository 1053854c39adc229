import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined } from '../../src/workbook/meant/guess';
import { type Layout, layoutOf, layoutText, readLayout, withAppended } from '../../src/workbook/meant/layout';

const anyRows = fc
  .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
  .chain((rows) =>
    fc
      .array(fc.integer({ min: 1, max: 99_999 }), { minLength: rows.length, maxLength: rows.length })
      .map((sequences) =>
        [...rows].sort((a, b) => a - b).map((row, index) => ({ row, sequence: sequences[index] ?? 1 })),
      ),
  );

const rowsIn = (layout: Layout) =>
  layout.flatMap(({ sequence, row, count }) => Array.from({ length: count }, (_, n) => ({ row: row + n, sequence })));

describe('what is remembered of where rows stand', () => {
  it('tells every row again, wherever people put it', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const read = readLayout(layoutText(layoutOf(rows)));
        expect(read && rowsIn(read)).toEqual(rows);
      }),
    );
  });

  it('takes two characters an order in a month of 3,000 that nobody rearranged', () => {
    const registered = Array.from({ length: 3_000 }, (_, n) => ({ sequence: n + 1, count: (n % 9) + 1 }));
    expect(layoutText(withAppended([], registered)).length).toBeLessThanOrEqual(2 * 3_000 + 1);
  });

  it('goes on below the last row', () => {
    const layout = layoutOf([
      { row: 1, sequence: 1 },
      { row: 4, sequence: 2 },
    ]);
    const added = withAppended(layout, [
      { sequence: 3, count: 2 },
      { sequence: 4, count: 0 },
      { sequence: 5, count: 1 },
    ]);
    expect(rowsIn(added).slice(2)).toEqual([
      { row: 5, sequence: 3 },
      { row: 6, sequence: 3 },
      { row: 7, sequence: 5 },
    ]);
  });

  it('understands nothing that was written in another way', () => {
    for (const text of ['', '2;1,1', '1;?', '1;1:-5', 'null']) expect(readLayout(text)).toBeNull();
    expect(readLayout('1;')).toEqual([]);
  });

  it('asks for rows close to each other as one range', () => {
    const rows = [9, 1, 3, 2, 20].map((row) => ({ start: row, end: row + 1 }));
    expect(joined(rows)).toEqual([
      { start: 1, end: 4 },
      { start: 9, end: 10 },
      { start: 20, end: 21 },
    ]);
    expect(
      joined([
        { start: 1, end: 9 },
        { start: 3, end: 4 },
      ]),
    ).toEqual([{ start: 1, end: 9 }]);
  });
});

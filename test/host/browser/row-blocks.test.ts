import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowBlocks } from '../../../host/browser/grid/row-blocks';

const rowCount = 1050;

describe('the rows that a page holds', () => {
  it('are asked for in whole blocks, once', () => {
    const blocks = new RowBlocks();
    expect(blocks.claim({ startRow: 130, endRow: 250 }, rowCount)).toMatchObject([{ startRow: 100, endRow: 300 }]);
    expect(blocks.claim({ startRow: 0, endRow: 250 }, rowCount)).toMatchObject([{ startRow: 0, endRow: 100 }]);
    expect(blocks.claim({ startRow: 0, endRow: 300 }, rowCount)).toEqual([]);
  });

  it('end with the sheet', () => {
    expect(new RowBlocks().claim({ startRow: 1000, endRow: 5000 }, rowCount)).toMatchObject([
      { startRow: 1000, endRow: 1050 },
    ]);
  });

  it('come in portions, so that the server can serve others in between', () => {
    const spans = new RowBlocks().claim({ startRow: 0, endRow: 5000 }, 5000);
    expect(spans.length).toBeGreaterThan(1);
    expect(Math.max(...spans.map(({ startRow, endRow }) => endRow - startRow))).toBeLessThanOrEqual(1000);
  });

  it('do not take an answer that a change has overtaken', () => {
    const blocks = new RowBlocks();
    const [asked] = blocks.claim({ startRow: 0, endRow: 200 }, rowCount);
    if (!asked) throw new Error('nothing was asked for');
    blocks.forget({ startRow: 150, endRow: 151 });
    expect(blocks.fulfil(asked, asked.ticket)).toBe(false);
    expect(blocks.claim({ startRow: 0, endRow: 200 }, rowCount)).toMatchObject([{ startRow: 0, endRow: 200 }]);
  });

  it('say what was loaded when it is forgotten', () => {
    const blocks = new RowBlocks();
    const [asked] = blocks.claim({ startRow: 0, endRow: 200 }, rowCount);
    if (asked) blocks.fulfil(asked, asked.ticket);
    expect(blocks.isLoaded({ startRow: 10, endRow: 190 }, rowCount)).toBe(true);
    expect(blocks.forget({ startRow: 150, endRow: 160 })).toEqual([{ startRow: 100, endRow: 200 }]);
    expect(blocks.isLoaded({ startRow: 10, endRow: 190 }, rowCount)).toBe(false);
    expect(blocks.isLoaded({ startRow: 10, endRow: 90 }, rowCount)).toBe(true);
  });

  it('can be asked for again after a failure', () => {
    const blocks = new RowBlocks();
    const [asked] = blocks.claim({ startRow: 0, endRow: 100 }, rowCount);
    if (asked) blocks.release(asked, asked.ticket);
    expect(blocks.claim({ startRow: 0, endRow: 100 }, rowCount)).toHaveLength(1);
  });

  it('are all loaded once every claim is answered, whatever is forgotten meanwhile', () => {
    const span = fc
      .tuple(fc.nat(rowCount - 1), fc.integer({ min: 1, max: 400 }))
      .map(([startRow, length]) => ({ startRow, endRow: startRow + length }));
    const step = fc.record({ kind: fc.constantFrom('look', 'change'), span });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const blocks = new RowBlocks();
        let asked: ReturnType<RowBlocks['claim']> = [];
        for (const { kind, span: rows } of steps) {
          if (kind === 'look') asked.push(...blocks.claim(rows, rowCount));
          else blocks.forget(rows);
        }
        const everything = { startRow: 0, endRow: rowCount };
        for (let round = 0; round < 3; round += 1) {
          for (const claim of asked) blocks.fulfil(claim, claim.ticket);
          asked = blocks.claim(everything, rowCount);
        }
        expect(asked).toEqual([]);
        expect(blocks.isLoaded(everything, rowCount)).toBe(true);
      }),
    );
  });
});

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DurableEngine } from '../../../../host/sheets-api/storage/durable-engine';

const CALLER = { user: 'clerk@example.com' };
const ID = 'book';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'durable-engine-'));
  path = join(folder, 'book.jiedan');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(): DurableEngine {
  return DurableEngine.open(path, { now: () => new Date('2026-11-24T08:00:00Z'), newId: () => ID });
}

function create({ engine }: DurableEngine): void {
  engine.create({ properties: { title: '接单', timeZone: 'Asia/Shanghai' } }, CALLER);
}

function append({ engine }: DurableEngine, ...values: unknown[]): void {
  engine.valuesAppend(ID, 'Sheet1', { valueInputOption: 'USER_ENTERED' }, { values: [values] }, CALLER);
}

function column({ engine }: DurableEngine): unknown[] {
  const query = { majorDimension: 'COLUMNS', valueRenderOption: 'UNFORMATTED_VALUE' };
  return [...(engine.valuesGet(ID, 'Sheet1!A:A', query, CALLER).values?.[0] ?? [])];
}

/** Everything that the engine holds, in JSON. */
function state({ engine }: DurableEngine): unknown {
  return JSON.parse(JSON.stringify([...engine.exportState()]));
}

describe('an engine in a file', () => {
  it('has everything again after it was left without a word', () => {
    const first = open();
    create(first);
    append(first, 1, '=A1*2', '2026-11-24');
    append(first, 2);
    const before = state(first);
    first.close();
    const second = open();
    expect(column(second)).toEqual([1, 2]);
    expect(state(second)).toEqual(before);
    second.close();
  });

  it('gives formulas and dates their results again', () => {
    const first = open();
    create(first);
    append(first, 21, '=A1*2', '=TODAY()');
    first.close();
    const second = open();
    const query = { valueRenderOption: 'UNFORMATTED_VALUE' };
    expect(second.engine.valuesGet(ID, 'Sheet1!A1:C1', query, CALLER).values).toEqual([[21, 42, 46350]]);
    second.close();
  });

  it('keeps a refused mutation out', () => {
    const first = open();
    create(first);
    const requests = [
      { updateSheetProperties: { properties: { sheetId: 0, title: 'Changed' }, fields: 'title' } },
      { deleteSheet: { sheetId: 99 } },
    ];
    expect(() => first.engine.batchUpdate(ID, { requests }, CALLER)).toThrow();
    first.close();
    const second = open();
    expect(second.engine.get(ID, {}, CALLER).sheets?.[0]?.properties?.title).toBe('Sheet1');
    second.close();
  });

  it('refuses a mutation that can not be made durable, and takes it back', () => {
    const durable = open();
    create(durable);
    append(durable, 1);
    durable.close();
    expect(() => append(durable, 2)).toThrow(/closed/);
    expect(column(durable)).toEqual([1]);
  });

  it('is the same after a compaction, with the mutations that came while it ran', () => {
    const first = open();
    create(first);
    for (let row = 1; row <= 20; row += 1) append(first, row, `=A${row}+1`, '12.5%');
    const before = statSync(path).size;
    first.compact();
    expect(first.pendingCommits).toBe(0);
    expect(statSync(path).size).toBeLessThan(before);
    append(first, 21);
    const whole = state(first);
    first.close();
    const second = open();
    expect(second.pendingCommits).toBe(1);
    expect(state(second)).toEqual(whole);
    second.close();
  });

  it('compacts by itself when the file has grown', async () => {
    const durable = open();
    create(durable);
    for (let row = 1; row <= 520; row += 1) append(durable, row);
    await expect.poll(() => durable.pendingCommits).toBeLessThan(500);
    append(durable, 521);
    durable.close();
    const second = open();
    expect(column(second)).toHaveLength(521);
    second.close();
  });
});

describe('a journal', () => {
  const cell = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.boolean(),
    fc.constantFrom('', '钢木门', '=SUM(A1:B3)', '=NOW()', '12%', '2026-11-24', "'007", '=1/0', '=C2&"x"'),
  );
  const at = fc.nat(4);
  const mutation = fc.oneof(
    fc.tuple(at, at, cell).map(([row, column, value]) => ({ kind: 'write' as const, row, column, value })),
    fc.tuple(at, at).map(([row, column]) => ({ kind: 'format' as const, row, column })),
    fc
      .tuple(fc.constantFrom('ROWS', 'COLUMNS'), at)
      .map(([dimension, start]) => ({ kind: 'insert' as const, dimension, start })),
    fc
      .tuple(fc.constantFrom('ROWS', 'COLUMNS'), at)
      .map(([dimension, start]) => ({ kind: 'delete' as const, dimension, start })),
    fc.constant({ kind: 'addSheet' as const }),
    fc.constant({ kind: 'sort' as const }),
  );

  it('gives the same workbook again, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 12 }), fc.nat(12), (mutations, compactAfter) => {
        const first = open();
        create(first);
        mutations.forEach((one, index) => {
          apply(first, one);
          if (index === compactAfter) first.compact();
        });
        const before = state(first);
        first.close();
        const second = open();
        const after = state(second);
        second.close();
        rmSync(path);
        expect(after).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  function apply({ engine }: DurableEngine, one: typeof mutation extends fc.Arbitrary<infer T> ? T : never): void {
    if (one.kind === 'write') {
      const range = `Sheet1!${'ABCDE'[one.column]}${one.row + 1}`;
      engine.valuesUpdate(ID, range, { valueInputOption: 'USER_ENTERED' }, { values: [[one.value]] }, CALLER);
      return;
    }
    engine.batchUpdate(ID, { requests: [requestOf(one)] }, CALLER);
  }

  function requestOf(one: { kind: string; row?: number; column?: number; dimension?: string; start?: number }): object {
    const range = { sheetId: 0, dimension: one.dimension, startIndex: one.start, endIndex: (one.start ?? 0) + 1 };
    if (one.kind === 'insert') return { insertDimension: { range } };
    if (one.kind === 'delete') return { deleteDimension: { range } };
    if (one.kind === 'addSheet') return { addSheet: {} };
    const block = { sheetId: 0, startRowIndex: 0, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 5 };
    if (one.kind === 'sort')
      return { sortRange: { range: block, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } };
    const { row: startRowIndex = 0, column: startColumnIndex = 0 } = one;
    const cells = {
      sheetId: 0,
      startRowIndex,
      endRowIndex: startRowIndex + 1,
      startColumnIndex,
      endColumnIndex: startColumnIndex + 1,
    };
    return {
      repeatCell: { range: cells, cell: { note: 'x', userEnteredFormat: { textFormat: { bold: true } } }, fields: '*' },
    };
  }
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkerPool } from '../../host/apps-script/script-host';
import { projectOf } from '../host/apps-script/script-fixture';
import { tillScript } from '../host/apps-script/till-script';
import { orderRows, workbookFixture } from '../host/apps-script/workbook-fixture';
import { costOf } from './counters';
import { forEachFault } from './faults';
import { forEachInterleaving, forEachSchedule } from './interleaving';
import { scriptDesk } from './script-desk';
import { startWorkerPool } from './script-worker';

function till() {
  const engine = workbookFixture();
  return scriptDesk({ project: projectOf(tillScript), engine, spreadsheetId: 'workbook-1' });
}

describe('forEachFault', () => {
  it('fails every call of the action before and after its effect, by error and by death', () => {
    const faults: string[] = [];
    const tried = forEachFault(
      till,
      (desk) => desk.call('register', ['k1']),
      (_desk, _outcome, { kind, when, index, call }) => faults.push(`${kind} ${when} ${index} ${call}`),
    );
    const calls = [
      ...['LockService.getDocumentLock', 'Lock.tryLock', 'SpreadsheetApp.getActiveSpreadsheet'],
      ...['Sheets.Spreadsheets.Values.get', 'Sheets.Spreadsheets.Values.append', 'Lock.releaseLock'],
    ];
    expect(faults.slice(0, 6)).toEqual(calls.map((call, index) => `throws before ${index} ${call}`));
    expect(tried).toBe(4 * calls.length);
  });

  it('leaves the old state or the new one, and a retry with the same key reaches the new one once', () => {
    forEachFault(
      till,
      (desk) => desk.call('register', ['k1']),
      (desk, outcome, fault) => {
        const wrote = orderRows(desk.engine).length === 1;
        const appended = fault.index > 4 || (fault.index === 4 && fault.when === 'after');
        expect(wrote).toBe(appended);
        expect(outcome.ok).toBe(false);
        expect(desk.call('register', ['k1'])).toEqual({ ok: true, number: '1' });
        expect(orderRows(desk.engine)).toEqual(['1 k1']);
      },
    );
  });

  it('shows a script that would write twice', () => {
    const blind = `function register(key) { Sheets.Spreadsheets.Values.append({ values: [[key]] }, 'workbook-1', "'2026-03 订单'!A:A", { valueInputOption: 'RAW' }); }`;
    const engineOf = () => {
      const engine = workbookFixture();
      return scriptDesk({ project: projectOf(blind), engine, spreadsheetId: 'workbook-1' });
    };
    expect(() =>
      forEachFault(
        engineOf,
        (desk) => desk.call('register', ['k1']),
        (desk) => {
          desk.call('register', ['k1']);
          expect(orderRows(desk.engine)).toEqual(['k1']);
        },
      ),
    ).toThrow(/^At call 0 \(Sheets\.Spreadsheets\.Values\.append\), which throws after its effect:/);
  });

  it('lets a dead run do nothing more, and frees its lock', () => {
    const script = `function act() {
      LockService.getScriptLock().waitLock(0);
      try { SpreadsheetApp.flush(); } catch (error) { PropertiesService.getScriptProperties().setProperty('a', '1'); }
    }
    function look() { return PropertiesService.getScriptProperties().getKeys().concat(LockService.getScriptLock().tryLock(0)); }`;
    const seen: unknown[] = [];
    forEachFault(
      () => scriptDesk({ project: projectOf(script), engine: workbookFixture(), spreadsheetId: 'workbook-1' }),
      (desk) => desk.call('act'),
      (desk) => seen.push(desk.call('look')),
      { only: ({ method }) => method === 'flush' },
    );
    expect(seen).toEqual([['a', true], ['a', true], [true], [true]]);
  });

  it('refuses an action without service calls, which would prove nothing', () => {
    expect(() =>
      forEachFault(
        till,
        (desk) => desk.call('idle'),
        () => {},
      ),
    ).toThrow('made no service call');
  });
});

describe('forEachInterleaving', () => {
  it('runs each action at every call of the other: with the lock, one waits and nothing is lost', () => {
    const tried = forEachInterleaving(
      till,
      (desk) => desk.call('register', ['k1']) as { ok: boolean },
      (desk) => desk.call('register', ['k2']) as { ok: boolean },
      (desk, { first, second }, { interrupted }) => {
        const inner = interrupted === 'first' ? second : first;
        if (inner.ok && !inner.value.ok) desk.call('register', [interrupted === 'first' ? 'k2' : 'k1']);
        expect(orderRows(desk.engine).map((row) => row.split(' ')[0])).toEqual(['1', '2']);
      },
    );
    expect(tried).toBe(2 * 2 * 6);
  });

  it('shows two clerks getting the same number without the lock', () => {
    expect(() =>
      forEachInterleaving(
        till,
        (desk) => desk.call('careless', ['k1']),
        (desk) => desk.call('careless', ['k2']),
        (desk) => expect(orderRows(desk.engine).map((row) => row.split(' ')[0])).toEqual(['1', '2']),
      ),
    ).toThrow(/^With first interrupted before call 2 \(Sheets\.Spreadsheets\.Values\.append\):/);
  });
});

describe('forEachSchedule', () => {
  let workerPool: WorkerPool;
  beforeAll(async () => {
    workerPool = await startWorkerPool(projectOf(tillScript));
  });
  afterAll(() => workerPool.close());

  function threadedTill() {
    const engine = workbookFixture();
    return scriptDesk({ project: projectOf(tillScript), engine, spreadsheetId: 'workbook-1', workerPool });
  }

  it('finds no schedule of two threads in which the lock fails', async () => {
    const tried = await forEachSchedule(
      threadedTill,
      (desk) => desk.run('register', ['k1']),
      (desk) => desk.run('register', ['k2']),
      (desk, { first, second }) => {
        expect([first, second]).toEqual([
          { ok: true, value: { ok: true, number: expect.any(String) } },
          { ok: true, value: { ok: true, number: expect.any(String) } },
        ]);
        expect(orderRows(desk.engine).map((row) => row.split(' ')[0])).toEqual(['1', '2']);
      },
    );
    expect(tried).toBeGreaterThan(10);
  });

  it('finds the schedule in which two threads without the lock get the same number', async () => {
    const schedules = forEachSchedule(
      threadedTill,
      (desk) => desk.run('careless', ['k1']),
      (desk) => desk.run('careless', ['k2']),
      (desk) => expect(orderRows(desk.engine).map((row) => row.split(' ')[0])).toEqual(['1', '2']),
    );
    await expect(schedules).rejects.toThrow(/^With schedule/);
  });
});

describe('costOf', () => {
  it('lists the service calls of an action, those of the Sheets API apart', () => {
    const desk = till();
    desk.call('register', ['k0']);
    const cost = costOf(desk, () => desk.call('register', ['k1']));
    expect(cost.value).toEqual({ ok: true, number: '2' });
    expect(cost.calls).toHaveLength(6);
    expect(cost.sheetsCalls).toEqual(['Sheets.Spreadsheets.Values.get', 'Sheets.Spreadsheets.Values.append']);
    expect(cost).toMatchObject({ reads: 1, writes: 1, cellsRead: 1, cellsWritten: 1 });
  });
});

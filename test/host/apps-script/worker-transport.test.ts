import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createHostClock,
  ScriptHost,
  ScriptKernel,
  type WorkerPool,
  type WorkerPoolOptions,
} from '../../../host/apps-script/script-host';
import { type ScriptDesk, scriptDesk } from '../../support/script-desk';
import { scriptWorkerPath, startWorkerPool } from '../../support/script-worker';
import { projectOf } from './script-fixture';
import { workbookFixture } from './workbook-fixture';

const source = `
  var left = 0;
  function next() { left += 1; return left; }
  function add(a, b) { return a + b; }
  function now() { return new Date().toISOString(); }
  function fail() { throw new TypeError('no'); }
  function store(value) { PropertiesService.getScriptProperties().setProperty('a', value); }
  function load() { return PropertiesService.getScriptProperties().getProperty('a'); }
  function hold(ms) {
    var lock = LockService.getScriptLock();
    lock.waitLock(5000);
    var before = PropertiesService.getScriptProperties().getProperty('n') || '0';
    Utilities.sleep(ms);
    PropertiesService.getScriptProperties().setProperty('n', String(Number(before) + 1));
    lock.releaseLock();
  }
  function count() { return PropertiesService.getScriptProperties().getProperty('n'); }
  function grab() { LockService.getScriptLock().waitLock(0); Utilities.sleep(60000); }
  function tryIt() { return LockService.getScriptLock().tryLock(20); }
  function forever() { LockService.getScriptLock().waitLock(0); for (;;) {} }
  function exhaust() { var a = []; for (;;) a.push(new Array(1e6).fill(1)); }
  function ask() {
    var ui = SpreadsheetApp.getUi();
    var lock = LockService.getScriptLock();
    lock.waitLock(0);
    var answer = ui.prompt('电话');
    return [String(answer.getSelectedButton()), answer.getResponseText(), lock.hasLock()];
  }
  function log() { console.log('from a thread'); }
  function read() { return Sheets.Spreadsheets.get('missing'); }
  function pdf() { return Utilities.newBlob('<p>', 'text/html').getAs('application/pdf').getDataAsString(); }
`;

const project = projectOf(source);
let workerPath = '';
let workerPool: WorkerPool;
const open: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  workerPath = await scriptWorkerPath();
  workerPool = await startWorkerPool(project);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((host) => host.close()));
});
afterAll(() => workerPool.close());

function threaded(options: Partial<Parameters<typeof scriptDesk>[0]> = {}): ScriptDesk {
  return scriptDesk({ project, engine: workbookFixture(), spreadsheetId: 'workbook-1', workerPool, ...options });
}

/** A host with threads of its own. */
function limitedTo(limits: Partial<WorkerPoolOptions>): ScriptHost {
  const engine = workbookFixture();
  const kernel = new ScriptKernel({ engine, spreadsheetId: 'workbook-1', clock: createHostClock() });
  const host = new ScriptHost({ kernel, project, transport: 'worker', workerPath, warmWorkers: 1, ...limits });
  open.push(host);
  return host;
}

describe('scripts in worker threads', () => {
  it('answer, fail and log as in one thread', async () => {
    const desk = threaded();
    expect(await desk.run('add', [1, 2])).toEqual({ ok: true, value: 3 });
    expect(await desk.run('fail')).toMatchObject({ ok: false, error: { name: 'TypeError', message: 'no' } });
    expect(await desk.run('read')).toMatchObject({ ok: false, error: { name: 'GoogleJsonResponseException' } });
    await desk.run('log');
    expect(desk.kernel.logs().map(({ message }) => message)).toEqual(['from a thread']);
  });

  it('have a fresh global scope for each run, though a thread is used again', async () => {
    const desk = threaded();
    for (let run = 0; run < 5; run++) expect(await desk.run('next')).toEqual({ ok: true, value: 1 });
  });

  it('share the state of the kernel', async () => {
    const desk = threaded();
    await desk.run('store', ['1']);
    expect(await desk.run('load')).toEqual({ ok: true, value: '1' });
  });

  it('refuse illegal arguments before a thread is troubled', async () => {
    expect(await threaded().run('add', [new Date(), () => 1])).toEqual({
      ok: false,
      error: { name: 'TypeError', message: 'Failed due to illegal value in property: 0' },
    });
  });

  it("follow the host's clock when it is set between runs", async () => {
    const desk = threaded({ now: '2026-03-02T09:00:00+08:00' });
    expect(await desk.run('now')).toEqual({ ok: true, value: '2026-03-02T01:00:00.000Z' });
    desk.clock.set('2027-01-01T00:00:00Z');
    expect(await desk.run('now')).toEqual({ ok: true, value: '2027-01-01T00:00:00.000Z' });
  });

  it('wait for a converter that takes its time', async () => {
    const convertBlob = async () => Buffer.from('%PDF').toString('base64');
    expect(await threaded({ kernel: { convertBlob } }).run('pdf')).toEqual({ ok: true, value: '%PDF' });
  });
});

describe('runs at the same time', () => {
  it('contend for a lock: each gets its turn and no count is lost', async () => {
    const desk = threaded();
    const results = await Promise.all(Array.from({ length: 6 }, () => desk.run('hold', [5])));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await desk.run('count')).toEqual({ ok: true, value: '6' });
  });

  /** Holds the next run that sleeps, until it is let go. */
  function holdAtSleep(desk: ScriptDesk) {
    let letGo: () => void = () => {};
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const asleep = new Promise<void>((resolve) => {
      desk.kernel.intercept(async ({ method }, proceed) => {
        if (method !== 'sleep') return proceed();
        resolve();
        await released;
        return null;
      });
    });
    return { asleep, letGo };
  }

  it('really overlap: one runs while another sleeps', async () => {
    const desk = threaded();
    const { asleep, letGo } = holdAtSleep(desk);
    const slow = desk.run('hold', [0]);
    await asleep;
    expect(await desk.run('add', [1, 1])).toEqual({ ok: true, value: 2 });
    letGo();
    expect((await slow).ok).toBe(true);
  });

  it('get the lock refused when its holder keeps it for longer than they wait', async () => {
    const desk = threaded();
    const { asleep, letGo } = holdAtSleep(desk);
    const holder = desk.run('hold', [0]);
    await asleep;
    expect(await desk.run('tryIt')).toEqual({ ok: true, value: false });
    letGo();
    expect((await holder).ok).toBe(true);
    expect(await desk.run('tryIt')).toEqual({ ok: true, value: true });
  });

  it('queue when there are more than threads', async () => {
    const host = limitedTo({ maxWorkers: 2 });
    const runs = Array.from({ length: 8 }, (_, index) =>
      host.run({ functionName: 'add', args: [index, 1], user: null, kind: 'callable' }),
    );
    const values = (await Promise.all(runs)).map((result) => result.ok && result.value);
    expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('a run that asks the person', () => {
  const waitForBox = (desk: ScriptDesk, sessionId: string) =>
    new Promise<string>((resolve) => {
      desk.kernel.onUiEffect(sessionId, (effect) => {
        if (effect.kind === 'prompt') resolve(effect.id);
      });
    });

  it('waits for the answer, without the locks it had', async () => {
    const desk = threaded();
    const sessionId = desk.kernel.openSession({ user: 'clerk@example.com' });
    const box = waitForBox(desk, sessionId);
    const asking = desk.run('ask', [], { sessionId, kind: 'menu' });
    const id = await box;
    expect(await desk.run('tryIt')).toEqual({ ok: true, value: true });
    expect(desk.kernel.answerUi(sessionId, id, { button: 'OK', text: '138' })).toBe(true);
    expect(await asking).toEqual({ ok: true, value: ['OK', '138', false] });
    expect(desk.kernel.answerUi(sessionId, id, { button: 'OK' })).toBe(false);
  });

  it('is answered CLOSE when the page goes away', async () => {
    const desk = threaded();
    const sessionId = desk.kernel.openSession({ user: 'clerk@example.com' });
    const box = waitForBox(desk, sessionId);
    const asking = desk.run('ask', [], { sessionId, kind: 'menu' });
    await box;
    desk.kernel.closeSession(sessionId);
    expect(await asking).toEqual({ ok: true, value: ['CLOSE', '', false] });
  });
});

describe('a run that goes wrong', () => {
  const timeUp = { ok: false, error: { name: 'Exception', message: 'Exceeded maximum execution time' } };
  const request = (functionName: string) => ({ functionName, user: null, kind: 'callable' as const });

  it('is ended when it takes too long, and its lock is free again', async () => {
    const host = limitedTo({ maxRunMs: 500 });
    expect(await host.run(request('forever'))).toEqual(timeUp);
    expect(await host.run(request('tryIt'))).toEqual({ ok: true, value: true });
  });

  it('is ended while it sleeps in a service call too', async () => {
    const host = limitedTo({ maxRunMs: 500 });
    expect(await host.run(request('grab'))).toEqual(timeUp);
    expect(await host.run(request('tryIt'))).toEqual({ ok: true, value: true });
  });

  it('yields an error when its thread dies, and the host goes on', async () => {
    const host = limitedTo({ maxHeapMb: 64 });
    const result = await host.run(request('exhaust'));
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining("script's worker") } });
    expect(await host.run(request('next'))).toEqual({ ok: true, value: 1 });
  });
});

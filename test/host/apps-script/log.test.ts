import { describe, expect, it } from 'vitest';
import { callInProcess } from './script-fixture';

const source = `
  function logger() { Logger.log('a %s b %s', 1, [2]).log({ x: 1 }); return Logger.getLog(); }
  function levels() { console.log('d', { a: [1] }); console.info('%s!', 'i'); console.warn('w'); console.error(new Error('e')); }
  function time() { console.time('t'); console.timeEnd('t'); console.timeEnd('never'); }
  function many() { for (var i = 0; i < 1100; i++) console.log(i); }
`;

describe('Logger and console', () => {
  it('write to the log of the host with function, severity and instant', () => {
    const script = callInProcess(source);
    const heard: string[] = [];
    script.kernel.onLog(({ message }) => heard.push(message));
    expect(script.value('logger')).toBe('a 1 b [ 2 ]\n{ x: 1 }');
    expect(heard).toEqual(['a 1 b [ 2 ]', '{ x: 1 }']);
    expect(script.kernel.logs()[0]).toMatchObject({
      ...{ at: '2026-03-02T01:00:00.000Z', severity: 'INFO', functionName: 'logger', message: 'a 1 b [ 2 ]' },
    });
  });

  it('have severities', () => {
    const script = callInProcess(source);
    script.value('levels');
    const [debug, info, warning, error] = script.kernel.logs();
    expect([debug?.severity, debug?.message]).toEqual(['DEBUG', 'd { a: [ 1 ] }']);
    expect([info?.severity, info?.message]).toEqual(['INFO', 'i!']);
    expect([warning?.severity, warning?.message]).toEqual(['WARNING', 'w']);
    expect(error?.severity).toBe('ERROR');
    expect(error?.message).toMatch(/^Error: e\n.*at levels/);
  });

  it('measure times by label', () => {
    const script = callInProcess(source);
    script.value('time');
    expect(script.kernel.logs().map(({ message }) => message)).toEqual([expect.stringMatching(/^t: \d+ms$/)]);
  });

  it('keep the last 1,000 lines', () => {
    const script = callInProcess(source);
    script.value('many');
    expect(script.kernel.logs()).toHaveLength(1000);
    expect(script.kernel.logs()[0]?.message).toBe('100');
  });
});

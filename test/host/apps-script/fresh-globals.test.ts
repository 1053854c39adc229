import { describe, expect, it } from 'vitest';
import { callInProcess } from './script-fixture';

describe('the global scope of a run', () => {
  it('is fresh for every run: what one run leaves behind, the next does not see', () => {
    const script = callInProcess('var count = 0; function next() { count += 1; return count; }');
    expect(script.value('next')).toBe(1);
    expect(script.value('next')).toBe(1);
  });

  it('keeps changed built-ins to the run that changed them', () => {
    const script = callInProcess(`
      function spoil() { Array.prototype.last = function () { return 1; }; return [].last(); }
      function look() { return typeof [].last; }`);
    expect(script.value('spoil')).toBe(1);
    expect(script.value('look')).toBe('undefined');
  });

  it.each([
    ...['setTimeout', 'setInterval', 'setImmediate', 'fetch', 'URL', 'TextEncoder', 'crypto', 'process', 'require'],
    ...['Buffer', 'structuredClone', 'queueMicrotask', 'performance', 'window', 'document', 'module', 'global'],
  ])('has no %s, as Apps Script has none', (name) => {
    const script = callInProcess(`function look() { return typeof ${name}; }`);
    expect(script.value('look')).toBe('undefined');
  });

  it('answers arrays, objects, dates and errors of its own realm', () => {
    const script = callInProcess(`
      function look() {
        PropertiesService.getScriptProperties().setProperty('a', '1');
        var bytes = Utilities.base64Decode('AQI=');
        var error;
        try { Utilities.sleep('x'); } catch (thrown) { error = thrown; }
        return [
          bytes instanceof Array,
          PropertiesService.getScriptProperties().getKeys() instanceof Array,
          PropertiesService.getScriptProperties().getProperties() instanceof Object,
          error instanceof Error,
          new Date() instanceof Date,
        ];
      }`);
    expect(script.value('look')).toEqual([true, true, true, true, true]);
  });

  it("takes the host's clock for now", () => {
    const script = callInProcess(
      `function look() {
        return [Date.now(), new Date().toISOString(), new Date(2026, 0, 1).getFullYear(), Date.UTC(2026, 0, 1), typeof Date()];
      }`,
      { now: '2026-03-02T15:59:00+08:00' },
    );
    expect(script.value('look')).toEqual([
      Date.parse('2026-03-02T07:59:00Z'),
      '2026-03-02T07:59:00.000Z',
      2026,
      Date.UTC(2026, 0, 1),
      'string',
    ]);
  });

  it('refuses by name what the host lacks of a service', () => {
    const script = callInProcess(`
      function service() { DriveApp.getFiles(); }
      function method() { SpreadsheetApp.openById('x'); }
      function inner() { LockService.getScriptLock().isLocked(); }
      function advanced() { Drive.Files.list(); }`);
    expect(script.error('service').message).toBe('DriveApp.getFiles is not offered by the local host');
    expect(script.error('method').message).toBe('SpreadsheetApp.openById is not offered by the local host');
    expect(script.error('inner').message).toBe('LockService.Lock.isLocked is not offered by the local host');
    expect(script.error('advanced')).toMatchObject({ name: 'ReferenceError', message: 'Drive is not defined' });
  });

  it('reports an uncaught error with name, message and the lines of the script alone', () => {
    const script = callInProcess(`
      function fail() { inner(); }
      function inner() { throw new RangeError('too much'); }`);
    const error = script.error('fail');
    expect(error).toMatchObject({ name: 'RangeError', message: 'too much' });
    expect(error.stack?.split('\n')).toHaveLength(3);
    expect(error.stack).toMatch(/at inner \(Code\.js:3:/);
  });
});

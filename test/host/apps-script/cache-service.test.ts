import { describe, expect, it } from 'vitest';
import { callInProcess } from './script-fixture';

const source = `
  function put(key, value, seconds) {
    var cache = CacheService.getScriptCache();
    if (seconds === undefined) cache.put(key, value); else cache.put(key, value, seconds);
  }
  function get(key) { return CacheService.getScriptCache().get(key); }
  function putAll(values, seconds) { CacheService.getScriptCache().putAll(values, seconds); }
  function getAll(keys) { return CacheService.getScriptCache().getAll(keys); }
  function removeAll(keys) { CacheService.getScriptCache().removeAll(keys); }
  function remove(key) { CacheService.getScriptCache().remove(key); }
  function userPut(value) { CacheService.getUserCache().put('k', value); }
  function userGet() { return CacheService.getUserCache().get('k'); }
  function documentCache() { return CacheService.getDocumentCache(); }
`;

describe('CacheService', () => {
  it('keeps a value for 10 minutes by the clock when no time is given', () => {
    const script = callInProcess(source);
    script.value('put', ['a', '1']);
    script.kernel.clock.advance(599_999);
    expect(script.value('get', ['a'])).toBe('1');
    script.kernel.clock.advance(1);
    expect(script.value('get', ['a'])).toBeNull();
  });

  it('keeps a value as long as asked for, at most 6 hours', () => {
    const script = callInProcess(source);
    script.value('put', ['a', '1', 21_600]);
    script.kernel.clock.advance(21_599_999);
    expect(script.value('get', ['a'])).toBe('1');
    script.kernel.clock.advance(1);
    expect(script.value('get', ['a'])).toBeNull();
    expect(script.error('put', ['a', '1', 21_601]).message).toContain('expirationInSeconds');
  });

  it('answers of several keys those that it has', () => {
    const script = callInProcess(source);
    script.value('putAll', [{ a: '1', b: 2 }, 60]);
    expect(script.value('getAll', [['a', 'b', 'c']])).toEqual({ a: '1', b: '2' });
    script.value('removeAll', [['a']]);
    expect(script.value('getAll', [['a', 'b']])).toEqual({ b: '2' });
    script.value('remove', ['b']);
    expect(script.value('getAll', [['a', 'b']])).toEqual({});
  });

  it('refuses values over 100 KB and keys over 250 characters', () => {
    const script = callInProcess(source);
    script.value('put', ['k'.repeat(250), 'x'.repeat(100 * 1024)]);
    expect(script.error('put', ['a', 'x'.repeat(100 * 1024 + 1)]).message).toBe('Argument too large: value');
    expect(script.error('put', ['k'.repeat(251), 'x']).message).toBe('Argument too large: key');
  });

  it('keeps the 900 items that live longest when it holds more than 1,000', () => {
    const script = callInProcess(source);
    const values = (prefix: string, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, 'x']));
    script.value('putAll', [values('short', 500), 60]);
    script.value('putAll', [values('long', 501), 600]);
    const short = script.value('getAll', [Object.keys(values('short', 500))]) as object;
    const long = script.value('getAll', [Object.keys(values('long', 501))]) as object;
    expect([Object.keys(short).length, Object.keys(long).length]).toEqual([399, 501]);
  });

  it('gives every user a cache of their own', () => {
    const script = callInProcess(source);
    script.value('userPut', ['mine']);
    expect(script.value('userGet')).toBe('mine');
    expect(script.value('userGet', [], { user: 'other@example.com' })).toBeNull();
  });

  it('has no document cache where the script is bound to no document', () => {
    const script = callInProcess(source);
    script.kernel.isBound = false;
    expect(script.value('documentCache')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { createMemoryKernelStore } from '../../../host/apps-script/script-host';
import { callInProcess } from './script-fixture';

const source = `
  function store(kind) {
    return { script: PropertiesService.getScriptProperties, user: PropertiesService.getUserProperties,
      document: PropertiesService.getDocumentProperties }[kind]();
  }
  function set(kind, key, value) { store(kind).setProperty(key, value); }
  function get(kind, key) { return store(kind).getProperty(key); }
  function all(kind) { return store(kind).getProperties(); }
  function keys(kind) { return store(kind).getKeys(); }
  function setAll(kind, values, deleteOthers) {
    if (deleteOthers === null) store(kind).setProperties(values); else store(kind).setProperties(values, deleteOthers);
  }
  function remove(kind, key) { store(kind).deleteProperty(key); }
  function clear(kind) { store(kind).deleteAllProperties(); }
  function chained() { return store('script').setProperty('a', 1).setProperty('b', true).getProperties(); }
  function isNull(kind) { return store(kind) === null; }
`;

describe('PropertiesService', () => {
  it('keeps values across runs, as texts', () => {
    const script = callInProcess(source);
    expect(script.value('chained')).toEqual({ a: '1', b: 'true' });
    expect(script.value('get', ['script', 'a'])).toBe('1');
    expect(script.value('get', ['script', 'c'])).toBeNull();
    expect(script.value('keys', ['script'])).toEqual(['a', 'b']);
  });

  it('separates script, document and user properties, and the users', () => {
    const script = callInProcess(source);
    for (const kind of ['script', 'document', 'user']) script.value('set', [kind, 'key', kind]);
    expect(script.value('get', ['script', 'key'])).toBe('script');
    expect(script.value('get', ['document', 'key'])).toBe('document');
    expect(script.value('get', ['user', 'key'])).toBe('user');
    expect(script.value('get', ['user', 'key'], { user: 'other@example.com' })).toBeNull();
  });

  it('adds to the properties, or replaces them all', () => {
    const script = callInProcess(source);
    script.value('set', ['script', 'a', '1']);
    script.value('setAll', ['script', { b: 2 }, null]);
    expect(script.value('all', ['script'])).toEqual({ a: '1', b: '2' });
    script.value('setAll', ['script', { c: '3' }, true]);
    expect(script.value('all', ['script'])).toEqual({ c: '3' });
  });

  it('deletes one property, or all', () => {
    const script = callInProcess(source);
    script.value('setAll', ['script', { a: '1', b: '2', c: '3' }, null]);
    script.value('remove', ['script', 'a']);
    expect(script.value('keys', ['script'])).toEqual(['b', 'c']);
    script.value('clear', ['script']);
    expect(script.value('keys', ['script'])).toEqual([]);
  });

  it('takes a value of 9 KB in UTF-8 and refuses a longer one, keeping the former', () => {
    const script = callInProcess(source);
    const full = '门'.repeat(3 * 1024);
    script.value('set', ['script', 'a', full]);
    expect(script.error('set', ['script', 'a', `${full}x`])).toMatchObject({
      name: 'Exception',
      message: 'Argument too large: value',
    });
    expect(script.value('get', ['script', 'a'])).toBe(full);
  });

  it('refuses more than 500 KB in a store', () => {
    const script = callInProcess(source);
    const values = Object.fromEntries(Array.from({ length: 55 }, (_, index) => [`k${index}`, 'x'.repeat(9000)]));
    script.value('setAll', ['script', values, null]);
    script.value('setAll', ['document', values, null]);
    expect(script.error('setAll', ['script', { a: 'x'.repeat(9000), b: 'x'.repeat(9000) }, null]).message).toBe(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(script.value('get', ['script', 'a'])).toBeNull();
  });

  it('refuses a null value', () => {
    expect(callInProcess(source).error('set', ['script', 'a', null]).message).toBe(
      "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });

  it('has no document properties where the script is bound to no document', () => {
    const script = callInProcess(source);
    script.kernel.isBound = false;
    expect(script.value('isNull', ['document'])).toBe(true);
  });

  it('survives a restart of the host with a store', () => {
    const store = createMemoryKernelStore();
    callInProcess(source, { kernel: { store } }).value('set', ['script', 'a', '1']);
    expect(callInProcess(source, { kernel: { store } }).value('get', ['script', 'a'])).toBe('1');
  });
});

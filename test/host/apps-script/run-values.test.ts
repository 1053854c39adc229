import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyArguments, copyResult } from '../../../host/apps-script/run-values';
import { callInProcess } from './script-fixture';

describe('arguments of google.script.run', () => {
  it('lets JSON through unchanged, as a copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(copyArguments([value])[0])).toBe(JSON.stringify(value));
      }),
    );
    const given = { a: [1] };
    expect(copyArguments([given])[0]).not.toBe(given);
  });

  it.each([
    ['a Date', new Date()],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['a symbol', Symbol('x')],
    ['a regular expression', /x/],
    ['a bigint', 1n],
  ])('refuses %s, also inside objects and arrays', (_what, value) => {
    const message = 'Failed due to illegal value in property: 1';
    expect(() => copyArguments([0, value])).toThrow(new TypeError(message));
    expect(() => copyArguments([0, { inner: [value] }])).toThrow(new TypeError(message));
  });

  it('refuses what contains itself, but not the same object twice', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => copyArguments([circle])).toThrow(TypeError);
    const shared = { a: 1 };
    expect(copyArguments([[shared, shared]])).toEqual([[{ a: 1 }, { a: 1 }]]);
  });

  it('drops undefined from objects and makes it null in arrays', () => {
    const [copied] = copyArguments([{ a: undefined, b: [undefined, 1] }]);
    expect(Object.keys(copied as object)).toEqual(['b']);
    expect(copied).toEqual({ b: [null, 1] });
  });

  it('keeps a field named __proto__ a field', () => {
    const [copied] = copyArguments([JSON.parse('{"__proto__": {"a": 1}}')]);
    expect(Object.keys(copied as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it('fails the run before the script is reached', () => {
    const script = callInProcess('function take(value) { return "reached"; }');
    expect(script.error('take', [new Date()])).toEqual({
      name: 'TypeError',
      message: 'Failed due to illegal value in property: 0',
    });
  });
});

describe('results of google.script.run', () => {
  const script = callInProcess(`
    function date() { return new Date(); }
    function deepDate() { return { ok: true, value: [1, { on: new Date() }] }; }
    function nothing() {}
    function missing() { return { a: undefined, b: [undefined], c: NaN }; }
    function map() { return new Map(); }
    function service() { return SpreadsheetApp.getActive(); }
    function promise() { return Promise.resolve(1); }
    function plain() { return { ok: true, value: { list: [1, 'a', null, true] } }; }
    function instance() { class Point { constructor() { this.x = 1; } } return new Point(); }
    function give(value) { value.changed = true; return value; }
  `);

  it.each(['date', 'deepDate', 'nothing', 'map', 'service', 'promise'])(
    'arrive as null where %s cannot travel',
    (name) => {
      expect(script.value(name)).toBeNull();
    },
  );

  it('arrive as plain copies otherwise', () => {
    expect(script.value('plain')).toEqual({ ok: true, value: { list: [1, 'a', null, true] } });
    expect(script.value('missing')).toEqual({ b: [null], c: null });
    expect(script.value('instance')).toEqual({ x: 1 });
  });

  it('share nothing with what was given', () => {
    const given = { a: 1 };
    expect(script.value('give', [given])).toEqual({ a: 1, changed: true });
    expect(given).toEqual({ a: 1 });
  });

  it('are null for a Date of this realm too', () => {
    expect(copyResult({ a: new Date() })).toBeNull();
  });
});

describe('functions that a page may call', () => {
  const script = callInProcess(`
    function open() { return 1; }
    function hidden_() { return 1; }
    var notAFunction = 1;
    var assigned = function () { return 2; };
  `);

  it('are those that the project declares at the top level', () => {
    expect(script.value('open')).toBe(1);
    expect(script.value('assigned')).toBe(2);
  });

  it.each([
    'hidden_',
    'absent',
    'notAFunction',
    'eval',
    'parseInt',
    'Function',
    'SpreadsheetApp',
    'Date',
    'constructor',
  ])('do not include %s', (name) => {
    expect(script.error(name, ['1']).message).toBe(`Script function not found: ${name}`);
  });

  it('leave private functions to menus and triggers', () => {
    expect(script.value('hidden_', [], { kind: 'menu' })).toBe(1);
    expect(script.value('hidden_', [], { kind: 'installable-trigger' })).toBe(1);
  });
});

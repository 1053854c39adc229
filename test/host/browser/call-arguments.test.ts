import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalArguments } from '../../../host/browser/panel/call-arguments';

describe('arguments of google.script.run', () => {
  it('go through as plain JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (args) => {
        expect(JSON.stringify(legalArguments(args))).toBe(JSON.stringify(args));
      }),
    );
  });

  it('turn undefined into null', () => {
    expect(legalArguments([undefined, { a: undefined }, [undefined]])).toEqual([null, { a: null }, [null]]);
  });

  it.each([
    ['a date', new Date(), '0'],
    ['a date inside', { a: [1, new Date()] }, '0.a.1'],
    ['a function', () => 0, '0'],
    ['a map', new Map(), '0'],
    ['an instance of a class', new (class Order {})(), '0'],
    ['a symbol', Symbol('x'), '0'],
    ['a big integer', 1n, '0'],
  ])('reject %s, naming its place', (_what, value, place) => {
    expect(() => legalArguments([value])).toThrow(new TypeError(`Failed due to illegal value in property: ${place}`));
  });

  it('reject circles, but not the same value twice', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => legalArguments([circle])).toThrow('0.self');
    const shared = { a: 1 };
    expect(legalArguments([[shared, shared]])).toEqual([[{ a: 1 }, { a: 1 }]]);
  });
});

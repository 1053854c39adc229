import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompleteItemEntry } from '../../../src/domain/order/complete-entry';
import {
  entryFingerprints,
  itemsFingerprint,
  possibleDuplicates,
  rememberRecent,
} from '../../../src/domain/order/duplicates';
import { addDays } from '../../../src/domain/time/local-date';
import { doorItem, factorySettings, knownCustomer } from '../../support/door-entry';

const settings = factorySettings();
const [category] = settings.categories.filter(({ id }) => id === 'solid-wood');
const fingerprint = (items: readonly CompleteItemEntry[]) =>
  itemsFingerprint(items, category ?? { deduction: { heightMm: 40, widthMm: 70 } }, settings.deductionBounds);

const anyItem = fc
  .record({
    colour: fc.constantFrom('白色', '黑胡桃'),
    widthMm: fc.integer({ min: 800, max: 900 }),
    quantity: fc.integer({ min: 1, max: 5 }),
  })
  .map(doorItem);

describe('the fingerprint of items', () => {
  it('does not depend on the order in which they were entered (A7)', () => {
    const shuffled = fc
      .array(anyItem, { minLength: 1, maxLength: 8 })
      .chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })));
    fc.assert(fc.property(shuffled, ([items, other]) => fingerprint(items) === fingerprint(other)));
  });

  it('tells any two different doors apart (A7)', () => {
    fc.assert(
      fc.property(anyItem, anyItem, (a, b) => {
        const same = a.colour === b.colour && a.widthMm === b.widthMm && a.quantity === b.quantity;
        expect(fingerprint([a]) === fingerprint([b])).toBe(same);
      }),
    );
  });

  it('is the same by opening and by leaf, in one item or in two, at whatever price (A7)', () => {
    const two = doorItem({ quantity: 2 });
    const leaf = { sizeBasis: 'leaf' as const, widthMm: 830, heightMm: 2060 };
    expect(fingerprint([doorItem({ quantity: 2, ...leaf })])).toBe(fingerprint([two]));
    expect(fingerprint([doorItem(), doorItem()])).toBe(fingerprint([two]));
    expect(fingerprint([doorItem({ quantity: 2, unitPriceFen: 1, technicalConditions: '急' })])).toBe(
      fingerprint([two]),
    );
  });

  it('is short', () => {
    expect(fingerprint([doorItem()])).toMatch(/^[0-9a-z]{14}$/);
  });

  it('stands for each order that an entry will become (A3)', () => {
    const steel = doorItem({ categoryId: 'steel-wood', style: '平板素门' });
    const prints = entryFingerprints({ items: [doorItem(), steel, doorItem()] }, settings);
    expect(prints).toHaveLength(2);
    expect(prints[0]).toBe(fingerprint([doorItem({ quantity: 2 })]));
  });
});

describe('a possible duplicate', () => {
  const customer = rememberRecent(
    knownCustomer(),
    [{ key: '2026-11-0007', takenOn: '2026-11-20', itemsFingerprint: 'same' }],
    7,
  );

  it('has the same items of the same customer within the window, before or after (A7)', () => {
    const on = (takenOn: string) => possibleDuplicates(customer, ['other', 'same'], takenOn, 7);
    expect(on('2026-11-27')).toEqual([{ key: '2026-11-0007', shortNumber: '1107', takenOn: '2026-11-20' }]);
    expect(on('2026-11-13')).toHaveLength(1);
    expect([on('2026-11-28'), on('2026-11-12')]).toEqual([[], []]);
    expect(possibleDuplicates(customer, ['other'], '2026-11-20', 7)).toEqual([]);
  });

  it('is forgotten when no entry can duplicate it any more, and the months stay (A7)', () => {
    const later = rememberRecent(
      customer,
      [{ key: '2027-01-0001', takenOn: addDays('2026-11-20', 7 + 31 + 1), itemsFingerprint: 'new' }],
      7,
    );
    expect(later.recentOrders.map(({ key }) => key)).toEqual(['2027-01-0001']);
    expect(later.orderMonths).toEqual(['2026-11', '2027-01']);
    expect(customer.recentOrders).toHaveLength(1);
  });

  it('does not fill the cell of a customer who orders all day', () => {
    const many = Array.from({ length: 200 }, (_, n) => ({
      key: `2026-11-${String(n + 1).padStart(4, '0')}`,
      takenOn: '2026-11-20',
      itemsFingerprint: 'x',
    }));
    expect(rememberRecent(knownCustomer(), many, 7).recentOrders.length).toBeLessThanOrEqual(60);
  });
});

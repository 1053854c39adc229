import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete, REQUIRED_ITEM_FIELDS } from '../../../src/domain/order/complete-entry';
import { missingFields } from '../../../src/domain/order/missing';
import { doorEntry, doorItem, knownCustomer } from '../../support/door-entry';

const fieldsOf = (...given: Parameters<typeof missingFields>) => missingFields(...given).map(({ field }) => field);
const known = { customer: knownCustomer() };

describe('what is missing', () => {
  it('is nothing in a complete entry (A2)', () => {
    expect(missingFields(doorEntry(), known)).toEqual([]);
    expect(isComplete(doorEntry())).toBe(true);
  });

  it('is everything in an empty one, in the order of the form (A2)', () => {
    expect(fieldsOf({ items: [] }, { customer: null })).toEqual([
      'channel',
      'wantedOn',
      'paymentWay',
      'customerId',
      'items',
    ]);
    expect(fieldsOf(doorEntry({ items: [{} as never] }), known)).toEqual(
      REQUIRED_ITEM_FIELDS.map((each) => `items.0.${each}`),
    );
  });

  it('is exactly the fields that were left open, item by item (A2)', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray([...REQUIRED_ITEM_FIELDS]), { minLength: 1, maxLength: 4 }), (leftOpen) => {
        const items = leftOpen.map((fields) => {
          const item: Record<string, unknown> = { ...doorItem() };
          for (const field of fields) delete item[field];
          return item as never;
        });
        const expected = leftOpen.flatMap((fields, index) => fields.map((field) => `items.${index}.${field}`));
        expect(fieldsOf(doorEntry({ items }), known).sort()).toEqual(expected.sort());
        expect(isComplete(doorEntry({ items }))).toBe(expected.length === 0);
      }),
    );
  });

  it('does not count what the words of the customer say (A8)', () => {
    const { wallThicknessMm: _, openingDirection: __, ...item } = doorItem({ wallThicknessSaid: '24墙' });
    expect(fieldsOf({ ...doorEntry(), items: [item] }, known)).toEqual(['items.0.openingDirection']);
  });

  it('is the phone and address where neither the entry nor the customer has one (A2)', () => {
    const customer = knownCustomer({ phone: '', address: ' ' });
    expect(fieldsOf(doorEntry(), { customer })).toEqual(['phone', 'deliveryAddress']);
    expect(fieldsOf(doorEntry({ phone: '13800138000', deliveryAddress: '工地' }), { customer })).toEqual([]);
  });

  it('is each detail of a new customer (G1)', () => {
    const { customerId: _, ...entry } = doorEntry();
    const problems = missingFields({ ...entry, newCustomer: { name: '张伟' } }, { customer: null });
    expect(problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
      'newCustomer.phone G1',
      'newCustomer.address G1',
      'newCustomer.region G1',
      'newCustomer.salesperson G1',
    ]);
  });
});

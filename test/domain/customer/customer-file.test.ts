import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CUSTOMER_CHECKS,
  creditProblems,
  FIRST_ORDER_CHECKS,
  FIRST_SHIPMENT_CHECKS,
  newCustomerFile,
  withChecks,
} from '../../../src/domain/customer/customer-file';
import { told } from '../../support/order-in-life';

const tick = { by: 'clerk@factory.example', on: '2026-11-25' };
const later = { by: 'sales@factory.example', on: '2026-11-26' };

describe('a customer’s checklists (G3, F4)', () => {
  it('hold exactly what was ticked, and leave the other list alone', () => {
    fc.assert(
      fc.property(fc.subarray([...FIRST_ORDER_CHECKS]), fc.subarray([...CUSTOMER_CHECKS]), (first, second) => {
        const before = withChecks(newCustomerFile('C0001'), FIRST_ORDER_CHECKS, first, tick);
        const after = withChecks(before, FIRST_SHIPMENT_CHECKS, second, later);
        const shipped = FIRST_SHIPMENT_CHECKS.filter((check) => second.includes(check));
        expect(Object.keys(after.checks).sort()).toEqual([...first, ...shipped].sort());
      }),
    );
  });

  it('keep who ticked a line first', () => {
    const first = withChecks(newCustomerFile('C0001'), FIRST_ORDER_CHECKS, ['price-list'], tick);
    const both = withChecks(first, FIRST_ORDER_CHECKS, ['price-list', 'sample-papers'], later);
    expect(both.checks).toEqual({ 'price-list': tick, 'sample-papers': later });
  });
});

describe('credit terms (F2)', () => {
  it('are whole fen and days within bounds', () => {
    expect(creditProblems({ limitFen: 5_000_000, days: 30 })).toEqual([]);
    expect(creditProblems({ limitFen: -1, days: 366 }).map(told)).toEqual([
      'credit-out-of-range F2',
      'credit-out-of-range F2',
    ]);
    expect(creditProblems({ limitFen: 1.5, days: 30 })).toHaveLength(1);
  });
});

import fc from 'fast-check';
import type { Receivable } from '../../src/domain/ledger/receivable';
import { addDays } from '../../src/domain/time/local-date';

/** Open accounts of orders and customers' credit, due between September 2026 and January 2027. */
export const anyAccount: fc.Arbitrary<Receivable> = fc
  .record({
    customer: fc.nat(3),
    salesperson: fc.nat(1),
    isCredit: fc.boolean(),
    amounts: fc.array(fc.tuple(fc.nat(150), fc.integer({ min: 1, max: 100_000 })), { maxLength: 4 }),
    paidFen: fc.nat(150_000),
    creditFen: fc.nat(50_000),
  })
  .map(({ customer, salesperson, isCredit, amounts, paidFen, creditFen }) => ({
    ...{ key: `${customer}`, orderKey: isCredit ? null : '2026-11-0001', shortNumber: '', customerId: `C${customer}` },
    ...{ customerName: `客户${customer}`, salesperson: `s${salesperson}@x`, categoryId: '', paymentWay: null },
    ...{ promisedOn: null, amountFen: 0, writtenOffFen: 0, paidFen: isCredit ? 0 : paidFen },
    claims: isCredit ? [] : amounts.map(([day, amountFen]) => ({ dueOn: addDays('2026-09-01', day), amountFen })),
    creditFen: isCredit ? creditFen : 0,
  }));

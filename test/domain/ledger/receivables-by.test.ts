import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_BUCKETS } from '../../../src/domain/ledger/ageing';
import { agedReceivables } from '../../../src/domain/ledger/receivables-by';
import { owedNowFen } from '../../../src/domain/ledger/statement';
import { addDays } from '../../../src/domain/time/local-date';
import { anyAccount } from '../../support/arbitrary-account';

const TODAY = '2026-12-31';

describe('receivables by age (H2)', () => {
  it('are the same money in total, by salesperson and by customer, and the ages sum to what is overdue', () => {
    fc.assert(
      fc.property(fc.array(anyAccount, { maxLength: 12 }), (accounts) => {
        const { total, salespeople, customers } = agedReceivables(accounts, TODAY, (email) => email);
        expect(total.owedFen).toBe(owedNowFen(accounts));
        for (const groups of [salespeople, customers]) {
          for (const field of ['overdueFen', 'notYetDueFen', 'advanceFen', 'creditFen', 'owedFen'] as const) {
            expect(groups.reduce((sum, group) => sum + group[field], 0)).toBe(total[field]);
          }
        }
        for (const each of [total, ...customers]) {
          expect(AGE_BUCKETS.reduce((sum, { id }) => sum + each.byAge[id], 0)).toBe(each.overdueFen);
        }
      }),
    );
  });

  it('are those of the day that is asked for, whatever day the same accounts were asked for before', () => {
    const days = fc.array(
      fc.nat(200).map((day) => addDays('2026-09-01', day)),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(anyAccount, { maxLength: 6 }), days, (accounts, asked) => {
        for (const day of asked) {
          const fresh = accounts.map((account) => ({ ...account }));
          expect(agedReceivables(accounts, day, String)).toEqual(agedReceivables(fresh, day, String));
        }
      }),
    );
  });
});

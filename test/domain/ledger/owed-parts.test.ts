import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { owedParts } from '../../../src/domain/ledger/owed-parts';
import { type AgedAccounts, agedReceivables, type OwedBy } from '../../../src/domain/ledger/receivables-by';
import { anyAccount } from '../../support/arbitrary-account';

const TODAY = '2026-12-31';

describe('what somebody owes, order by order (H2, J3)', () => {
  it('sums to what they owe in all: everybody, a salesperson’s customers, a customer', () => {
    fc.assert(
      fc.property(fc.array(anyAccount, { maxLength: 12 }), (accounts) => {
        const { total, salespeople, customers } = agedReceivables(accounts, TODAY, String);
        const groups: [OwedBy, AgedAccounts[]][] = [
          ['total', [total]],
          ['salesperson', salespeople],
          ['customer', customers],
        ];
        for (const [by, each] of groups) {
          for (const { key, owedFen } of each) {
            const parts = owedParts(accounts, TODAY, { by, key });
            expect(parts.reduce((sum, part) => sum + part.owedFen, 0)).toBe(owedFen);
          }
        }
      }),
    );
  });

  it('lists what is overdue longest first, and leaves out what comes to nothing', () => {
    fc.assert(
      fc.property(fc.array(anyAccount, { maxLength: 12 }), (accounts) => {
        const parts = owedParts(accounts, TODAY, { by: 'total', key: '' });
        const since = parts.map(({ overdueSince }) => overdueSince ?? '9999-12-31');
        expect(since).toEqual([...since].sort());
        expect(parts.every(({ owedFen }) => owedFen !== 0)).toBe(true);
      }),
    );
  });
});

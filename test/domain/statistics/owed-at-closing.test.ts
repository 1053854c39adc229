import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgedReceivables, agedReceivables } from '../../../src/domain/ledger/receivables-by';
import { agedAtClosing, owedAtClosing } from '../../../src/domain/statistics/owed-at-closing';
import { anyAccount } from '../../support/arbitrary-account';

const accounts = fc.array(anyAccount, { maxLength: 12 });

/** Without those who owe nothing and have nothing here. */
function withMoney(aged: AgedReceivables): AgedReceivables {
  const isOpen = (each: AgedReceivables['total']) =>
    each.overdueFen + each.notYetDueFen + each.advanceFen + each.creditFen > 0;
  return { ...aged, salespeople: aged.salespeople.filter(isOpen), customers: aged.customers.filter(isOpen) };
}

describe('what was owed by age when a month was closed (H2, J5)', () => {
  it('is told from what was kept as it was told then, month by month', () => {
    fc.assert(
      fc.property(accounts, accounts, (november, december) => {
        const [first, second] = [
          agedReceivables(november, '2026-12-02', String),
          agedReceivables(december, '2027-01-04', String),
        ];
        const kept = [...owedAtClosing('2026-12', second), ...owedAtClosing('2026-11', first)];
        expect(agedAtClosing(kept, '2026-11')).toEqual(withMoney(first));
        expect(agedAtClosing(kept, '2026-12')).toEqual(withMoney(second));
      }),
    );
  });

  it('is not known of a month with which nothing was kept', () => {
    const kept = owedAtClosing('2026-11', agedReceivables([], '2026-12-02', String));
    expect(agedAtClosing(kept, '2026-10')).toBeNull();
  });
});

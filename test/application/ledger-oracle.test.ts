import fc from 'fast-check';
import { describe, it } from 'vitest';
import { addDays } from '../../src/domain/time/local-date';
import { anyMoneyAct, attemptMoney } from '../support/money-acts';
import { mixedMoneyDesk } from '../support/money-desk';
import { ledgerOracle } from '../support/oracle/ledger-oracle';
import { expectSameMoney } from '../support/oracle/same-money';

describe('money by SQL over the plain bookings', () => {
  it('is what the desk keeps, after any history of receipts, refunds, credit, shipments, returns, allowances, changes, withdrawals and reversals (H1, H2, J1)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(25), anyMoneyAct), { minLength: 8, maxLength: 28 }), async (acts) => {
        const desk = mixedMoneyDesk();
        for (const [days, act] of acts) {
          desk.state.now.date = addDays(desk.state.now.date, days);
          attemptMoney(desk, act);
        }
        const { records, settings } = desk.book.kept;
        const oracle = await ledgerOracle(records.ledger, desk.book.orders);
        expectSameMoney(oracle, { records, settings }, desk.state.now.date);
      }),
      { numRuns: 50 },
    );
  });
});

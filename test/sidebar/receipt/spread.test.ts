import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OpenOrder } from '../../../src/entry/contract-money';
import { proposedTexts, readSpread } from '../../../src/sidebar/receipt/state/spread';

const ordersOf = (open: readonly number[]): OpenOrder[] =>
  open.map((openFen, index) => ({
    ...{ key: `2026-11-000${index + 1}`, shortNumber: `110${index + 1}`, amountFen: openFen, paidFen: 0, openFen },
    ...{ dueOn: null, promisedOn: null },
  }));

it('what is proposed reads back as parts that, with the rest, sum to the amount, none above what is open (H1)', () => {
  const open = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000_000 }), open, (amountFen, openFen) => {
      const orders = ordersOf(openFen);
      const { parts, restFen, unread } = readSpread(amountFen, orders, proposedTexts(amountFen, orders));
      expect(unread).toEqual([]);
      expect(restFen).toBe(Math.max(0, amountFen - openFen.reduce((sum, each) => sum + each, 0)));
      expect(parts.reduce((sum, part) => sum + part.amountFen, restFen)).toBe(amountFen);
      for (const part of parts) {
        expect(part.amountFen).toBeLessThanOrEqual(orders.find(({ key }) => key === part.orderKey)?.openFen ?? 0);
      }
    }),
  );
});

it('an empty box and 0 pay nothing; what is no amount is told apart (H1)', () => {
  const orders = ordersOf([100, 200, 300]);
  const texts = { '2026-11-0001': '0', '2026-11-0002': '', '2026-11-0003': 'abc' };
  expect(readSpread(500, orders, texts)).toEqual({ parts: [], restFen: 500, unread: ['2026-11-0003'] });
});

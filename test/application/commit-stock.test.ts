import { describe, expect, it } from 'vitest';
import { withStockNeeded } from '../../src/application/stock/commit-stock';
import { ACTIONS } from '../../src/domain/role/permission';
import { moment } from '../support/order-in-life';

describe('what stock adds to the one read of an action (N1)', () => {
  const now = moment('2026-11-25');

  it('is nothing for a registration and whatever else moves no stock: the very need that was asked for', () => {
    const need = { numbering: ['2026-11'], customers: true };
    const moving = ACTIONS.filter((action) => withStockNeeded(action, need, now) !== need);
    expect(moving).toEqual([
      ...['release-order', 'ship-order', 'sign-notice', 'override-notice', 'book-return', 'take-back-import'],
    ]);
  });

  it('is the items and the place of this month’s movements, beside all that is needed otherwise', () => {
    const need = { orders: ['2026-10'], records: { volumes: 'all' as const }, addingTo: { ledger: ['2026-11'] } };
    expect(withStockNeeded('ship-order', need, now)).toEqual({
      orders: ['2026-10'],
      records: { volumes: 'all', stockItems: 'all' },
      addingTo: { ledger: ['2026-11'], stockMoves: ['2026-11'] },
    });
  });
});

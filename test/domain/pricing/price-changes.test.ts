import { describe, expect, it } from 'vitest';
import { type PriceApproval, reviewPrices } from '../../../src/domain/pricing/price-changes';
import { doorItem, priceList } from '../../support/door-entry';

const opening = { widthMm: 900, heightMm: 2100 };
const at = '2026-11-24T02:00:00.000Z';
const listed = 180_000;

function review(
  item: Parameters<typeof doorItem>[0],
  given: { approver?: string; approvals?: PriceApproval[]; opening?: typeof opening | null } = {},
) {
  return reviewPrices({
    items: [{ item: doorItem(item), opening: given.opening === undefined ? opening : given.opening }],
    prices: priceList,
    approvals: given.approvals ?? [],
    approver: given.approver ?? null,
    at,
  });
}

describe('reviewing prices (G5)', () => {
  it('lets the list price stand, typed or not', () => {
    expect(review({})).toEqual({ changes: [null], approvals: [], problems: [] });
    expect(review({ unitPriceFen: listed })).toEqual({ changes: [null], approvals: [], problems: [] });
  });

  it('wants approval for any other price, beside its field', () => {
    expect(review({ unitPriceFen: listed - 1 }).problems).toEqual([
      { code: 'price-needs-approval', field: 'items.0.unitPriceFen', rule: 'G5', params: { style: '平板原木' } },
    ]);
  });

  it('marks who allowed it, why, and what the list said', () => {
    const { changes, problems } = review(
      { unitPriceFen: 150_000, priceReason: '样品' },
      { approver: 'sales@factory.example' },
    );
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      { approvedBy: 'sales@factory.example', approvedAt: at, reason: '样品', listUnitPriceFen: listed },
    ]);
  });

  it('asks whoever may change prices for a reason', () => {
    expect(review({ unitPriceFen: 150_000 }, { approver: 'sales@factory.example' }).problems).toMatchObject([
      { code: 'price-reason-missing', field: 'items.0.priceReason' },
    ]);
  });

  it('remembers an approval for the same style at the same price, and for nothing else', () => {
    const { approvals } = review({ unitPriceFen: 150_000, priceReason: '样品' }, { approver: 'sales@factory.example' });
    expect(review({ unitPriceFen: 150_000 }, { approvals })).toMatchObject({ problems: [], approvals });
    expect(review({ unitPriceFen: 149_999 }, { approvals }).problems).toHaveLength(1);
    expect(review({ unitPriceFen: 150_000, style: '中式雕花' }, { approvals }).problems).toHaveLength(1);
  });

  it('wants a price where the list has none for the size', () => {
    expect(review({}, { opening: { widthMm: 3000, heightMm: 3000 } }).problems).toMatchObject([
      { code: 'price-not-listed', field: 'items.0.unitPriceFen' },
    ]);
  });

  it('says nothing of an item whose size or style is still open: that is missing already', () => {
    expect(review({}, { opening: null })).toEqual({ changes: [null], approvals: [], problems: [] });
  });
});

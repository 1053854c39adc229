import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemAmountFen, orderAmountFen, orderQuantity } from '../../../src/domain/pricing/amounts';
import { listUnitPriceFen } from '../../../src/domain/pricing/list-price';

const row = (maxWidthMm: number, maxHeightMm: number, unitPriceFen: number) => ({
  categoryId: 'security',
  style: '甲级单开',
  maxWidthMm,
  maxHeightMm,
  unitPriceFen,
});
const prices = [row(1200, 2400, 300_000), row(1000, 2100, 200_000), row(1000, 2400, 250_000)];
const priceOf = (widthMm: number, heightMm: number) =>
  listUnitPriceFen(prices, 'security', '甲级单开', { widthMm, heightMm });

describe('the list price', () => {
  it('is that of the smallest size that covers the opening, edges included (G5)', () => {
    expect(priceOf(900, 2000)).toBe(200_000);
    expect(priceOf(1000, 2100)).toBe(200_000);
    expect(priceOf(1000, 2101)).toBe(250_000);
    expect(priceOf(1001, 2000)).toBe(300_000);
  });

  it('is unknown for a larger door, another style or another category (G5)', () => {
    expect(priceOf(1201, 2000)).toBeNull();
    expect(listUnitPriceFen(prices, 'security', '子母门', { widthMm: 900, heightMm: 2000 })).toBeNull();
    expect(listUnitPriceFen(prices, 'steel-wood', '甲级单开', { widthMm: 900, heightMm: 2000 })).toBeNull();
  });

  it('does not depend on how the list is sorted, which it leaves alone (G5)', () => {
    const before = [...prices];
    fc.assert(
      fc.property(fc.shuffledSubarray(prices, { minLength: 3 }), (sorted) => {
        expect(listUnitPriceFen(sorted, 'security', '甲级单开', { widthMm: 990, heightMm: 2200 })).toBe(250_000);
      }),
    );
    expect(prices).toEqual(before);
  });
});

describe('the amounts of an order', () => {
  it('are the sums of its items, to the fen', () => {
    const item = fc.record({
      price: fc.integer({ min: 0, max: 100_000_000 }),
      quantity: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 100 }), (items) => {
        const amount = items.reduce((sum, each) => sum + BigInt(each.price) * BigInt(each.quantity), 0n);
        const amounts = items.map(({ price, quantity }) => ({ amountFen: itemAmountFen(price, quantity) }));
        expect(BigInt(orderAmountFen(amounts))).toBe(amount);
        expect(orderQuantity(items)).toBe(items.reduce((sum, each) => sum + each.quantity, 0));
      }),
    );
  });
});

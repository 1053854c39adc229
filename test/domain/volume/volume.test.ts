import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOrderKey } from '../../../src/domain/order/number';
import type { Order } from '../../../src/domain/order/order';
import { auditNumbers } from '../../../src/domain/volume/audit-numbers';
import { bind, ORDERS_A_VOLUME, type Volume } from '../../../src/domain/volume/volume';
import { moment, registeredOrder } from '../../support/order-in-life';

const template = registeredOrder();
const orderOf = (sequence: number, day = '2026-11-24'): Order => ({
  ...template,
  key: formatOrderKey('2026-11', sequence),
  taken: moment(day),
});

/** Releases orders in batches, as a desk does over weeks. */
function released(batches: readonly (readonly Order[])[]): { orders: Order[]; volumes: Volume[] } {
  let volumes: Volume[] = [];
  const orders: Order[] = [];
  for (const batch of batches) {
    const bound = bind(volumes, batch, '2026-11-30');
    const newer = new Map(bound.updated.map((each) => [each.number, each]));
    volumes = [...volumes.map((each) => newer.get(each.number) ?? each), ...bound.added];
    orders.push(...bound.orders);
  }
  return { orders, volumes };
}

describe('volumes of released production orders (K1)', () => {
  it('hold a hundred each, in order of release, whatever the batches', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sizes, (batchSizes) => {
        let sequence = 0;
        const batches = batchSizes.map((size) =>
          Array.from({ length: size }, () => {
            sequence += 1;
            return orderOf(sequence);
          }),
        );
        const { orders, volumes } = released(batches);
        orders.forEach((order, n) => {
          const place = { number: Math.floor(n / ORDERS_A_VOLUME) + 1, place: (n % ORDERS_A_VOLUME) + 1 };
          expect(order.life.volume).toEqual(place);
        });
        expect(volumes.map(({ count }) => count).reduce((sum, each) => sum + each, 0)).toBe(sequence);
        expect(volumes.filter(({ filledOn }) => filledOn === null).length).toBe(sequence % ORDERS_A_VOLUME ? 1 : 0);
      }),
      { numRuns: 30 },
    );
  });

  it('name the first and last number and day of intake on the cover, whichever was released first', () => {
    const { volumes } = released([[orderOf(7, '2026-11-20'), orderOf(3, '2026-11-22')], [orderOf(9, '2026-11-18')]]);
    expect(volumes).toEqual([
      {
        ...{ number: 1, count: 3, firstKey: '2026-11-0003', lastKey: '2026-11-0009' },
        ...{ firstTakenOn: '2026-11-18', lastTakenOn: '2026-11-22', filledOn: null },
      },
    ]);
  });

  it('account for every number of a month: bound, not released, withdrawn; a gap or a repeat is named', () => {
    const [bound] = bind([], [orderOf(1)], '2026-11-30').orders;
    const withdrawn: Order = { ...orderOf(2), status: 'withdrawn' };
    const whole = auditNumbers('2026-11', 3, [bound as Order, withdrawn, orderOf(3)]);
    expect(whole).toMatchObject({ bound: 1, withdrawn: 1, notReleased: 1, missing: [], twice: [] });
    const torn = auditNumbers('2026-11', 4, [bound as Order, bound as Order, orderOf(4)]);
    expect(torn).toMatchObject({ missing: ['2026-11-0002', '2026-11-0003'], twice: ['2026-11-0001'] });
  });
});

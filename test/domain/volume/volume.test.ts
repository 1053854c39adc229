import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOrderKey } from '../../../src/domain/order/number';
import type { Order } from '../../../src/domain/order/order';
import { auditNumbers, isAccountedFor } from '../../../src/domain/volume/audit-numbers';
import {
  awaitsCover,
  bind,
  coverProblems,
  ORDERS_A_VOLUME,
  type Volume,
  withCover,
} from '../../../src/domain/volume/volume';
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
        ...{ coverPrintedOn: null, coverPrintedBy: '' },
      },
    ]);
  });

  it('account for every number of a month: bound, not released, withdrawn; a gap or a repeat is named', () => {
    const [bound] = bind([], [orderOf(1)], '2026-11-30').orders;
    const withdrawn: Order = { ...orderOf(2), status: 'withdrawn' };
    const whole = auditNumbers('2026-11', 3, [bound as Order, withdrawn, orderOf(3)]);
    expect(whole).toMatchObject({ bound: 1, withdrawn: 1, notReleased: 1, missing: [], twice: [] });
    expect(whole).toMatchObject({ notReleasedKeys: ['2026-11-0003'], withdrawnKeys: ['2026-11-0002'] });
    const torn = auditNumbers('2026-11', 4, [bound as Order, bound as Order, orderOf(4)]);
    expect(torn).toMatchObject({ missing: ['2026-11-0002', '2026-11-0003'], twice: ['2026-11-0001'] });
    const foreign = auditNumbers('2026-11', 1, [bound as Order, orderOf(7)]);
    expect(foreign).toMatchObject({ missing: [], beyond: ['2026-11-0007'] });
    expect([whole, torn, foreign].map(isAccountedFor)).toEqual([true, false, false]);
  });

  it('account for any history: bound, not released and withdrawn sum to the last number, unless a row was lost', () => {
    const fates = fc.array(fc.constantFrom('bound', 'open', 'withdrawn', 'lost'), { maxLength: 40 });
    fc.assert(
      fc.property(fates, (all) => {
        const orders = all.map((fate, n): Order | null => {
          const order = orderOf(n + 1);
          if (fate === 'lost') return null;
          if (fate === 'bound') return bind([], [order], '2026-11-30').orders[0] ?? null;
          return fate === 'withdrawn' ? { ...order, status: 'withdrawn' } : order;
        });
        const left = orders.filter((order): order is Order => order !== null);
        const audit = auditNumbers('2026-11', all.length, left);
        const { bound, notReleased, withdrawn, missing } = audit;
        expect(bound + notReleased + withdrawn + missing.length).toBe(all.length);
        expect(isAccountedFor(audit)).toBe(!all.includes('lost'));
      }),
    );
  });

  it('want their cover once they are full, and until it is printed', () => {
    const hundred = Array.from({ length: ORDERS_A_VOLUME + 1 }, (_, n) => orderOf(n + 1));
    const [full, open] = bind([], hundred, '2026-11-30').added as [Volume, Volume];
    expect([full, open].map(awaitsCover)).toEqual([true, false]);
    expect(coverProblems(full)).toEqual([]);
    expect(coverProblems(open)).toMatchObject([{ code: 'volume-not-full', rule: 'K1' }]);
    const printed = withCover(full, 'clerk@factory.example', '2026-12-01');
    expect(awaitsCover(printed)).toBe(false);
    expect(printed).toEqual({ ...full, coverPrintedOn: '2026-12-01', coverPrintedBy: 'clerk@factory.example' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../src/domain/notice/draft-notice';
import type { Notice } from '../../../src/domain/notice/notice';
import type { OrderEdit } from '../../../src/domain/notice/order-edit';
import { orderAtRevision, revisionBefore } from '../../../src/domain/notice/take-effect';
import type { Order } from '../../../src/domain/order/order';
import { orderAmountFen, orderQuantity } from '../../../src/domain/pricing/amounts';
import { addDays } from '../../../src/domain/time/local-date';
import { doorItem, priceList } from '../../support/door-entry';
import { at, change, inEffect } from '../../support/notice-desk';
import { registeredOrder } from '../../support/order-in-life';

const prices = [
  ...priceList,
  { categoryId: 'solid-wood', style: '四格嵌板', maxWidthMm: 1200, maxHeightMm: 2400, unitPriceFen: 230_055 },
];
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const itemEdit = fc.record({
  place: fc.constantFrom(1, 2, 3, 4),
  style: maybe(fc.constantFrom('平板原木', '四格嵌板')),
  widthMm: maybe(fc.integer({ min: 800, max: 1000 })),
  colour: maybe(fc.constantFrom('黑胡桃', '红橡')),
  quantity: maybe(fc.integer({ min: 1, max: 9 })),
  sizeBasis: maybe(fc.constantFrom('opening' as const, 'leaf' as const)),
  wallThicknessSaid: maybe(fc.constantFrom('24墙', '18公分')),
  unitPriceFen: maybe(fc.constantFrom(150_000, 180_000)),
  priceReason: maybe(fc.constant('样板房')),
});
const { categoryId: _, ...door } = doorItem();
const anyEdit = fc.record({
  note: maybe(fc.constantFrom('', '周末送货')),
  phone: maybe(fc.constantFrom('13800001111', '0571-88886666')),
  rush: maybe(fc.boolean()),
  promisedOn: maybe(fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-25', days))),
  items: fc.uniqueArray(itemEdit, { selector: ({ place }) => place, maxLength: 2 }),
  addItems: fc.array(fc.constant({ ...door, quantity: 2 }), { maxLength: 1 }),
  removePlaces: fc.subarray([1, 2, 3], { maxLength: 1 }),
});
const anyCause = fc.constantFrom('customer' as const, 'production' as const);

/** The revisions of an order: those notices of a row that could be drafted, each signed. */
function revisions(edits: readonly { edit: object; cause: 'customer' | 'production' }[]) {
  const contents: Order[] = [registeredOrder({ items: [doorItem(), doorItem({ quantity: 2 })] })];
  const notices: Notice[] = [];
  for (const { edit, cause } of edits) {
    const order = contents[contents.length - 1] as Order;
    const request = change(order, edit as Partial<OrderEdit>, { cause });
    const sales = at('sales', undefined, { prices });
    if (!draftNotice(order, request, sales).notice) continue;
    const done = inEffect(order, request, sales);
    if (done.notice.status !== 'in-effect') break; // a manager's signature is asked for
    contents.push(done.order);
    notices.push(done.notice);
  }
  return { contents, notices };
}

const anyRevisions = fc
  .array(fc.record({ edit: anyEdit, cause: anyCause }), { minLength: 1, maxLength: 8 })
  .map(revisions);

/** An order without what a notice leaves alone. */
const contentOf = ({ life: _life, status: _status, ...content }: Order) => content;

describe('the revisions of an order', () => {
  it('can each be read again, to the last field (E2)', () => {
    let made = 0;
    fc.assert(
      fc.property(anyRevisions, ({ contents, notices }) => {
        const now = contents[contents.length - 1] as Order;
        const stored = JSON.parse(JSON.stringify(notices)) as Notice[];
        made += notices.length;
        for (const [revision, content] of contents.entries()) {
          expect(contentOf(orderAtRevision(now, stored, revision))).toEqual(contentOf(content));
        }
      }),
    );
    expect(made).toBeGreaterThan(100);
  });

  it('add up: amount and pieces are those of the items, to the fen, and item numbers never repeat (B3, E2)', () => {
    fc.assert(
      fc.property(anyRevisions, ({ contents }) => {
        const owner = new Map<string, number>();
        for (const [revision, order] of contents.entries()) {
          expect(order.revision).toBe(revision);
          expect(order.amountFen).toBe(orderAmountFen(order.items));
          expect(order.quantity).toBe(orderQuantity(order.items));
          for (const item of order.items) {
            expect(item.amountFen).toBe(item.unitPriceFen * item.quantity);
            expect(item.number).toBe(`1101-${item.place}`);
            const since = owner.get(item.number) ?? revision;
            expect(
              contents.slice(since, revision).every(({ items }) => items.some((each) => each.number === item.number)),
            ).toBe(true);
            owner.set(item.number, since);
          }
        }
      }),
    );
  });

  it('re-base the first promise only where the customer asked for another day (D4)', () => {
    fc.assert(
      fc.property(anyRevisions, ({ contents, notices }) => {
        for (const [index, notice] of notices.entries()) {
          const [before, after] = [contents[index] as Order, contents[index + 1] as Order];
          const rebased = before.promise.firstPromisedOn !== after.promise.firstPromisedOn;
          if (rebased) {
            expect(notice.cause).toBe('customer');
            expect(after.promise.promisedOn).not.toBe(before.promise.promisedOn);
          }
        }
      }),
    );
  });

  it('list exactly what differs (E2)', () => {
    fc.assert(
      fc.property(anyRevisions, ({ contents, notices }) => {
        for (const [index, notice] of notices.entries()) {
          expect(notice.changes.length).toBeGreaterThan(0);
          expect(notice.changes.every(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))).toBe(
            true,
          );
          const after = contents[index + 1] as Order;
          expect(contentOf(revisionBefore(after, notice))).toEqual(contentOf(contents[index] as Order));
        }
      }),
    );
  });

  it('are not told where a notice in between is lost (E2)', () => {
    const { contents } = revisions([{ edit: { note: '周末送货' }, cause: 'customer' }]);
    expect(() => orderAtRevision(contents[1] as Order, [], 0)).toThrow('no notice made revision 1');
  });
});

import { describe, expect, it } from 'vitest';
import { compareWithRegister } from '../../../src/domain/notice/cross-check-sheet';
import type { Order } from '../../../src/domain/order/order';
import { orderAsRegistered, registerLines } from '../../../src/domain/order/register-line';
import { change, inEffect } from '../../support/notice-desk';
import { hearing, registeredOrder, stepped } from '../../support/order-in-life';

/** The order beside its register lines, as they come back from the workbook. */
function compared(registered: Order, order: Order, notices: Parameters<typeof compareWithRegister>[2] = []) {
  const lines = JSON.parse(JSON.stringify(registerLines(registered)));
  const asRegistered = orderAsRegistered(order, lines);
  if (!asRegistered) throw new Error('no register line was kept');
  return compareWithRegister(asRegistered, order, notices);
}

const differing = (...given: Parameters<typeof compared>) =>
  compared(...given)
    .filter(({ differs }) => differs)
    .map(({ place, field }) => `${place ?? ''} ${field}`.trim());

describe('register and production order side by side (A5)', () => {
  const order = registeredOrder();

  it('agree in every field of the order and its items as long as nobody changed anything', () => {
    const fields = compared(order, order);
    expect(fields.filter(({ differs }) => differs)).toEqual([]);
    expect(fields.map(({ place, field }) => `${place ?? ''} ${field}`)).toEqual(
      expect.arrayContaining([' deliveryAddress', ' promisedOn', '1 colour', '1 opening', '1 wallThicknessMm']),
    );
  });

  it('differ where something was changed without a notice, also an item that is gone', () => {
    const [item] = order.items;
    if (!item) throw new Error('the order has no item');
    expect(differing(order, { ...order, items: [{ ...item, colour: '红橡' }] })).toEqual(['1 colour']);
    expect(differing(order, { ...order, deliveryAddress: '别处', items: [] })).toEqual(['deliveryAddress', '1 item']);
  });

  it('agree about what a notice in effect changed, and name it', () => {
    const { order: changed, notice } = inEffect(order, change(order, { items: [{ place: 1, colour: '红橡' }] }));
    expect(changed.items[0]?.colour).toBe('红橡');
    expect(differing(order, changed, [notice])).toEqual([]);
    const named = compared(order, changed, [notice]).filter((each) => each.notice);
    expect(named).toMatchObject([{ place: 1, field: 'colour', notice: notice.number }]);
    expect(differing(order, changed, [])).toEqual(['1 colour']);
  });

  it('agree about a day that a delay moved (D4)', () => {
    const confirmed = stepped(order, 'confirm', { how: 'salesperson', confirmedBy: '' }, hearing('sales'));
    const delay = { cause: 'material' as const, detail: '缺料', responsible: '', newOn: '2026-12-18' };
    const delayed = stepped(confirmed, 'report-delay', delay, hearing('follower'));
    expect(delayed.promise.promisedOn).not.toBe(order.promise.promisedOn);
    expect(differing(order, delayed)).toEqual([]);
  });

  it('can’t be compared where no register line is kept', () => {
    expect(orderAsRegistered(order, [])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { ListedOrder } from '../../../src/entry/contract-lists';
import { offeredSteps, requestForMany } from '../../../src/sidebar/order-list/state/steps-for-many';

const listed = (n: number, steps: ListedOrder['steps']): ListedOrder => ({
  ...{ key: `2026-11-000${n}`, shortNumber: `110${n}`, customerName: '宏达', categoryName: '实木门' },
  ...{ status: 'confirmed', statusName: '已确认', rush: false, quantity: 2, promisedOn: `2026-12-0${n}`, revision: n },
  ...{ leftToShip: [{ place: 1, quantity: n }], detail: '', steps },
});
const able = { step: 'release' as const, name: '下单', possible: true, why: [] };
const notYet = { ...able, possible: false, why: [{ field: '', rule: 'A5', message: '没有核对。' }] };
const hold = { step: 'hold' as const, name: '暂停', possible: true, why: [] };

describe('what several orders can do', () => {
  it('is every step that one of them can take, with who stays', () => {
    const orders = [listed(1, [able, hold]), listed(2, [notYet, hold]), listed(3, [hold])];
    const told = offeredSteps(orders).map(({ step, able: going, staying }) => [step, going.length, staying.length]);
    expect(told).toEqual([
      ['release', 1, 2],
      ['hold', 3, 0],
    ]);
    expect(offeredSteps([listed(2, [notYet])])).toEqual([]);
  });

  it('is asked with one input for all, or with what each order tells by itself', () => {
    const orders = [listed(1, []), listed(2, [])];
    const keys = ['2026-11-0001', '2026-11-0002'];
    const hold = { requestKey: 'key-00001', step: 'hold' as const, keys, input: { reason: '等' } };
    expect(requestForMany('key-00001', 'hold', orders, { reason: '等' })).toEqual(hold);
    expect(requestForMany('key-00001', 'cross-check', orders, { revision: 0, promisedOn: '' })).toMatchObject({
      inputs: {
        '2026-11-0001': { revision: 1, promisedOn: '2026-12-01' },
        '2026-11-0002': { revision: 2, promisedOn: '2026-12-02' },
      },
    });
    const lorry = { shippedOn: '2026-12-08', way: 'freight' as const, carrier: '顺达', carrierPhone: '13800001111' };
    const rest = { trackingNumber: '', insured: false, unpaidReason: '' };
    expect(requestForMany('key-00001', 'ship', orders, { ...lorry, ...rest, items: [] })).toMatchObject({
      inputs: { '2026-11-0002': { carrier: '顺达', items: [{ place: 1, quantity: 2 }] } },
    });
  });
});

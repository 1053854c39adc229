import { describe, expect, it } from 'vitest';
import { besideField, firstTyped, inputOf } from '../../../src/sidebar/steps/step-fields';
import { sheet } from '../support/found-orders';

const order = sheet({
  today: '2026-12-08',
  leftToShip: [
    { place: 1, number: '1101-1', quantity: 2 },
    { place: 3, number: '1101-3', quantity: 5 },
  ],
});

describe('the form of a shipment (F3)', () => {
  it('opens with everything that is left, today, and no insurance', () => {
    const typed = firstTyped('ship', order);
    expect(typed).toMatchObject({ 'items.1': '2', 'items.3': '5', shippedOn: '2026-12-08', insured: 'no' });
    expect(inputOf('ship', { ...typed, way: 'freight', carrier: '顺达' }, order)).toEqual({
      input: {
        items: [
          { place: 1, quantity: 2 },
          { place: 3, quantity: 5 },
        ],
        ...{ shippedOn: '2026-12-08', way: 'freight', carrier: '顺达', carrierPhone: '', trackingNumber: '' },
        ...{ insured: false, unpaidReason: '' },
      },
    });
  });

  it('leaves out items of which nothing goes, and says which quantity it can’t read', () => {
    const typed = { ...firstTyped('ship', order), 'items.1': '' };
    expect(inputOf('ship', typed, order)).toMatchObject({ input: { items: [{ place: 3, quantity: 5 }] } });
    expect(inputOf('ship', { ...typed, 'items.3': '五樘' }, order)).toEqual({ unread: ['items.3'] });
  });

  it('shows what the server says of a quantity beside its item, whatever goes with it', () => {
    const typed = { ...firstTyped('ship', order), 'items.1': '0' };
    expect(besideField('items.0.quantity', typed, order)).toBe('items.3');
    expect(besideField('items.1.quantity', firstTyped('ship', order), order)).toBe('items.3');
    expect(besideField('input.carrier', typed, order)).toBe('carrier');
  });
});

describe('the forms of other steps', () => {
  it('know how an order is usually confirmed: a walk-in customer signs (A4)', () => {
    expect(firstTyped('confirm', sheet({ channel: 'walk-in' })).how).toBe('customer-signed');
    expect(firstTyped('confirm', sheet({ channel: 'phone' })).how).toBe('salesperson');
  });

  it('check what was seen: the revision and the promise (A5)', () => {
    const { revision, promisedOn } = order;
    expect(inputOf('cross-check', {}, order)).toEqual({ input: { revision, promisedOn } });
  });

  it('offer only shipments whose slip is not back', () => {
    const shipment = { shippedOn: '2026-12-08', pieces: 1, carrier: '', exceptions: '' };
    const shipped = sheet({
      shipments: [
        { ...shipment, number: '1101-S1', slipIsBack: true },
        { ...shipment, number: '1101-S2', slipIsBack: false },
      ],
    });
    expect(firstTyped('receive-slip', shipped).shipment).toBe('1101-S2');
    expect(firstTyped('report-transit', shipped).shipment).toBe('1101-S1');
  });
});

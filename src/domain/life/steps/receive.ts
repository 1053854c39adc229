import { textProblem } from '../../order/check-value';
import type { Order } from '../../order/order';
import type { Problem } from '../../problem';
import { pastDay, requiredText } from '../check-input';
import { openFen, unpaid } from '../payment';
import { leftToShip, type Shipment } from '../shipment';
import type { StepInputs, StepWork } from '../step';

/** What went wrong on the way (F5): kept on the shipment. */
export const transitStep: StepWork<StepInputs['report-transit']> = {
  check: ({ shipment, detail }, order) => [
    ...knownShipment(order, shipment, 'F5'),
    ...requiredText(detail, 'detail', 'F5'),
  ],
  write: (order, { shipment, trouble, detail }, { person, now }) => ({
    life: {
      shipments: withShipment(order, shipment, (each) => ({
        ...each,
        troubles: [...each.troubles, { trouble, detail, by: person.email, at: now }],
      })),
    },
  }),
};

/** A receipt slip came back (回单), F3. The order is received once everything left and every slip is back. */
export const slipStep: StepWork<StepInputs['receive-slip']> = {
  check({ shipment, receivedOn, signedBy, exceptions }, order, { now }) {
    const known = order.life.shipments.find(({ number }) => number === shipment);
    if (!known) return knownShipment(order, shipment, 'F3');
    if (known.slip) return [{ code: 'slip-is-back', field: 'shipment', rule: 'F3', params: { number: shipment } }];
    return [
      ...pastDay(receivedOn, 'receivedOn', 'F3', { takenOn: known.shippedOn, today: now.date }),
      ...requiredText(signedBy, 'signedBy', 'F3'),
      ...textProblem(exceptions, 'exceptions', 'F3'),
    ];
  },
  write(order, { shipment, receivedOn, signedBy, exceptions }, { person, now }) {
    const act = { by: person.email, at: now };
    const slip = { receivedOn, signedBy, exceptions, ...act };
    const shipments = withShipment(order, shipment, (each) => ({ ...each, slip }));
    const complete =
      leftToShip(order.items, { ...order.life, shipments }).length === 0 && shipments.every((each) => each.slip);
    if (complete) return { status: 'received', life: { shipments, received: order.life.received ?? act } };
    return { status: order.status === 'shipped' ? 'shipped' : 'shipped-in-part', life: { shipments } };
  },
};

/** Settled and closed (结清): paid in full, or on a manager's word. */
export const closeStep: StepWork<StepInputs['close']> = {
  check({ overrideReason }, order, hearing) {
    const open = openFen(order, hearing.facts.payment);
    const problems = open > 0 ? unpaid(order, open, overrideReason, hearing, 'F1') : [];
    return [
      ...problems.map((problem) => ({ ...problem, field: 'overrideReason' })),
      ...textProblem(overrideReason, 'overrideReason', 'F1'),
    ];
  },
  write(order, { overrideReason }, { person, now, facts }) {
    const waived = openFen(order, facts.payment) > 0;
    return { life: { closed: { overrideReason: waived ? overrideReason : '', by: person.email, at: now } } };
  },
};

function knownShipment(order: Order, number: string, rule: string): Problem[] {
  const known = order.life.shipments.some((each) => each.number === number);
  return known ? [] : [{ code: 'unknown-shipment', field: 'shipment', rule, params: { number } }];
}

function withShipment(order: Order, number: string, change: (shipment: Shipment) => Shipment): Shipment[] {
  return order.life.shipments.map((each) => (each.number === number ? change(each) : each));
}

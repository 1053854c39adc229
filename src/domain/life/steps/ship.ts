import { isPhone } from '../../customer/phone';
import { textProblem } from '../../order/check-value';
import type { Order } from '../../order/order';
import type { Problem } from '../../problem';
import { may } from '../../role/permission';
import { pastDay, requiredText } from '../check-input';
import { paymentProblems } from '../payment';
import { leftToShip, type Shipment } from '../shipment';
import type { ShipInput, StepNeed, StepWork } from '../step';

/** F2, before anything is typed: not even one piece is paid or covered. A manager is asked for the reason later. */
export const anythingPaid: StepNeed = (order, hearing) => {
  const left = leftToShip(order.items, order.life);
  const price = (place: number) => order.items.find((item) => item.place === place)?.unitPriceFen ?? 0;
  const [cheapest] = left.sort((a, b) => price(a.place) - price(b.place));
  if (!cheapest || may(hearing.person, 'waive-payment')) return [];
  return paymentProblems(order, [{ ...cheapest, quantity: 1 }], '', hearing);
};

/** A shipment (F3): no more pieces than are left, paid or covered (F2), with who carries them. */
export const shipStep: StepWork<ShipInput> = {
  check(input, order, hearing) {
    const { shippedOn, way, carrier, carrierPhone, trackingNumber, unpaidReason } = input;
    const carried = way !== 'pick-up';
    return [
      ...quantityProblems(input, order),
      ...pastDay(shippedOn, 'shippedOn', 'F3', { takenOn: order.taken.date, today: hearing.now.date }),
      ...(carried ? requiredText(carrier, 'carrier', 'F3') : textProblem(carrier, 'carrier', 'F3')),
      ...(carried ? requiredText(carrierPhone, 'carrierPhone', 'F3') : []),
      ...(carrierPhone && !isPhone(carrierPhone)
        ? [{ code: 'bad-phone' as const, field: 'carrierPhone', rule: 'F3' }]
        : []),
      ...textProblem(trackingNumber, 'trackingNumber', 'F3'),
      ...textProblem(unpaidReason, 'unpaidReason', 'F2'),
      ...paymentProblems(order, input.items, unpaidReason, hearing),
    ];
  },
  write(order, input, { person, now, facts }) {
    const { unpaidReason, ...goods } = input;
    const number = `${order.shortNumber}-S${order.life.shipments.length + 1}`;
    const waived = paymentProblems(order, input.items, '', { person, now, facts }).length > 0;
    const shipment: Shipment = {
      number,
      ...goods,
      unpaidReason: waived ? unpaidReason : '',
      troubles: [],
      slip: null,
      by: person.email,
      at: now,
    };
    const shipments = [...order.life.shipments, shipment];
    const left = leftToShip(order.items, { ...order.life, shipments });
    return { status: left.length > 0 ? 'shipped-in-part' : 'shipped', life: { shipments } };
  },
};

function quantityProblems({ items }: ShipInput, order: Order): Problem[] {
  if (items.length === 0) return [{ code: 'nothing-to-ship', field: 'items', rule: 'F3' }];
  const left = leftToShip(order.items, order.life);
  const places = items.map(({ place }) => place);
  return items.flatMap(({ place, quantity }, index): Problem[] => {
    const field = `items.${index}.quantity`;
    const open = left.find((each) => each.place === place)?.quantity ?? 0;
    const number = `${order.shortNumber}-${place}`;
    if (!Number.isInteger(quantity) || quantity <= 0) return [{ code: 'not-positive', field, rule: 'F3' }];
    const twice = places.indexOf(place) !== index;
    return quantity > open || twice
      ? [{ code: 'ships-too-many', field, rule: 'F3', params: { number, left: open } }]
      : [];
  });
}

import type { Shipment } from '../life/shipment';
import type { Order } from '../order/order';
import { categoryName, personName } from '../settings/names';
import { fill } from '../texts/fill';
import { size } from './item-cells';
import type { Block, Fact, Paper, PaperColumn, PaperRow, PaperSet } from './paper';
import type { PaperReader } from './paper-reader';

/** What a delivery note is made from. */
export interface Delivery {
  order: Order;
  shipment: Shipment;
  /** What goes with a customer's first shipment (F4), each with whether it is recorded as packed; null for any later one. */
  firstShipment: ChecklistWords | null;
}

export type ChecklistWords = readonly { label: string; done: boolean }[];

/**
 * A delivery note (送货单) in two copies: one stays with the customer, the other comes back signed as the receipt slip (F3). It is
 * the paper that needs the customer's phone and address (M3); prices are on neither copy, for whoever unloads may not be who pays.
 */
export function deliveryNote(delivery: Delivery, reader: PaperReader): PaperSet {
  const { customer, slip } = reader.texts.papers.delivery.copies;
  return [copyOf(delivery, reader, customer), copyOf(delivery, reader, slip)];
}

function copyOf(delivery: Delivery, reader: PaperReader, copy: string): Paper {
  const { order, shipment, firstShipment } = delivery;
  const words = reader.texts.papers.delivery;
  return {
    factory: reader.settings.factoryName,
    title: words.title,
    number: shipment.number,
    identity: [fill(words.ofOrder, { number: order.shortNumber, key: order.key })],
    copy,
    marks: [],
    blocks: [
      { kind: 'facts', across: 3, facts: factsOf(order, shipment, reader) },
      table(order, shipment, reader),
      ...(firstShipment ? [{ kind: 'checks' as const, label: words.firstShipment, checks: [...firstShipment] }] : []),
      { kind: 'checks', label: words.arrival, checks: words.arrivals.map((label) => ({ label, done: false })) },
      {
        kind: 'signatures',
        signatures: [
          { label: words.sentBy, name: personName(reader.settings.people, shipment.by), on: shipment.shippedOn },
          { label: words.carriedBy, name: '', on: '' },
          { label: words.receivedBy, name: '', on: '' },
        ],
      },
    ],
  };
}

function factsOf(order: Order, shipment: Shipment, reader: PaperReader): Fact[] {
  const { texts } = reader;
  const words = texts.papers.delivery;
  const { fields } = texts.terms;
  return [
    { label: fields.customerId, value: order.customerName, strong: true },
    { label: fields.phone, value: order.phone },
    { label: fields.shippedOn, value: shipment.shippedOn, strong: true },
    { label: fields.deliveryAddress, value: order.deliveryAddress, wide: true, strong: true },
    { label: fields.way, value: texts.choices.transportWay[shipment.way] },
    { label: fields.carrier, value: shipment.carrier },
    { label: words.carrierPhone, value: shipment.carrierPhone },
    { label: fields.trackingNumber, value: shipment.trackingNumber },
    { label: words.insured, value: texts.choices.switch[shipment.insured ? 'yes' : 'no'] },
    { label: fields.salesperson, value: personName(reader.settings.people, order.salesperson) },
  ];
}

function table(order: Order, shipment: Shipment, reader: PaperReader): Block {
  const words = reader.texts.papers.delivery;
  const sent = shipment.items.filter(({ quantity }) => quantity > 0);
  const quantity = sent.reduce((sum, each) => sum + each.quantity, 0);
  return {
    kind: 'table',
    columns: columnsOf(reader),
    rows: sent.map(({ place, quantity: pieces }) => rowOf(order, place, pieces, reader)),
    total: fill(words.total, { items: sent.length, quantity, ordered: order.quantity }),
  };
}

function columnsOf({ texts }: PaperReader): PaperColumn[] {
  const { papers, terms } = texts;
  return [
    { title: papers.itemNumber, width: 16 },
    { title: terms.fields.categoryId, width: 24 },
    { title: terms.fields.style, width: 34 },
    { title: papers.production.opening, width: 24, align: 'centre' },
    { title: terms.fields.colour, width: 24 },
    { title: papers.production.direction, width: 20 },
    { title: papers.hardware, width: 14, align: 'centre' },
    { title: papers.quantity, width: 14, align: 'centre' },
    { title: papers.delivery.remarks, width: 20 },
  ];
}

/** An item that a later notice took out of the order still left with this shipment. */
function rowOf(order: Order, place: number, pieces: number, reader: PaperReader): PaperRow {
  const item = order.items.find((each) => each.place === place);
  if (!item) return { cells: [`${order.shortNumber}-${place}`, '', '', '', '', '', '', String(pieces), ''], below: '' };
  const { choices } = reader.texts;
  return {
    cells: [
      item.number,
      categoryName(reader.settings.categories, order.categoryId),
      item.style,
      size(item.opening),
      item.colour,
      choices.openingDirection[item.openingDirection],
      choices.hardware[item.hardware ? 'yes' : 'no'],
      String(pieces),
      '',
    ],
    below: '',
  };
}

import type { Item, Order } from '../order/order';
import { END_OF_DAY } from '../order/release-deadline';
import { categoryName, personName } from '../settings/names';
import { fill } from '../texts/fill';
import { below, sizeCells } from './item-cells';
import type { Fact, Paper, PaperColumn, PaperRow } from './paper';
import type { PaperReader } from './paper-reader';

/**
 * The production order (生产订单) as the shop gets it: every field that a door is made by (A2), no price (G5), and neither the customer's
 * phone nor the address (M3). Before its release it says that it is for the cross-check only (A5).
 */
export function productionOrder(order: Order, reader: PaperReader): Paper {
  const { texts, settings } = reader;
  const words = texts.papers.production;
  const { revision } = order;
  return {
    factory: settings.factoryName,
    title: words.title,
    number: order.shortNumber,
    identity: [order.key, fill(texts.papers.revision, { revision })],
    copy: '',
    marks: marksOf(order, reader),
    blocks: [
      { kind: 'facts', across: 3, facts: factsOf(order, reader) },
      {
        kind: 'table',
        columns: columnsOf(reader),
        rows: order.items.map((item) => rowOf(item, reader)),
        total: fill(words.total, { items: order.items.length, quantity: order.quantity }),
      },
      { kind: 'signatures', signatures: signaturesOf(order, reader) },
    ],
  };
}

function marksOf({ rush, status, life }: Order, { texts }: PaperReader): string[] {
  const words = texts.papers.production;
  const { unbound, open } = life.notices;
  return [
    ...(rush ? [texts.choices.rush.yes] : []),
    ...(status === 'withdrawn' ? [words.withdrawn] : []),
    ...(status === 'on-hold' ? [words.onHold] : []),
    ...(life.released || status === 'withdrawn' ? [] : [words.notReleased]),
    ...(open ? [fill(words.noticeOpen, { number: open })] : []),
    ...(unbound.length > 0 ? [fill(words.unbound, { numbers: unbound.join(texts.papers.comma) })] : []),
  ];
}

function factsOf(order: Order, reader: PaperReader): Fact[] {
  const { texts } = reader;
  const words = texts.papers.production;
  const { fields } = texts.terms;
  const { promise, release, life } = order;
  const follower = reader.settings.categories.find(({ id }) => id === order.categoryId)?.follower ?? '';
  const due = release.byTime === END_OF_DAY ? release.releaseOn : `${release.releaseOn} ${release.byTime}`;
  return [
    { label: fields.customerId, value: order.customerName, strong: true },
    { label: fields.categoryId, value: categoryName(reader.settings.categories, order.categoryId), strong: true },
    { label: fields.promisedOn, value: promise.promisedOn, strong: true },
    { label: words.taken, value: `${order.taken.date} ${order.taken.time}` },
    life.released
      ? { label: words.released, value: `${life.released.at.date} ${life.released.at.time}` }
      : { label: words.releaseBy, value: due },
    { label: fields.wantedOn, value: order.wantedOn },
    { label: fields.salesperson, value: personName(reader.settings.people, order.salesperson) },
    { label: words.follower, value: personName(reader.settings.people, follower) },
    { label: fields.channel, value: texts.choices.channel[order.channel] },
    ...(order.note ? [{ label: fields.note, value: order.note, wide: true }] : []),
  ];
}

function columnsOf({ texts }: PaperReader): PaperColumn[] {
  const { papers, terms } = texts;
  const words = papers.production;
  return [
    { title: papers.itemNumber, width: 15 },
    { title: terms.fields.style, width: 24 },
    { title: words.opening, width: 21, align: 'centre' },
    { title: words.leaf, width: 21, align: 'centre' },
    { title: words.wall, width: 12, align: 'centre' },
    { title: terms.fields.colour, width: 18 },
    { title: words.direction, width: 16 },
    { title: words.frame, width: 20 },
    { title: words.line, width: 20 },
    { title: papers.hardware, width: 12, align: 'centre' },
    { title: papers.quantity, width: 11, align: 'centre' },
  ];
}

function rowOf(item: Item, reader: PaperReader): PaperRow {
  const { choices } = reader.texts;
  const line = item.lineHeightMm > 0 ? [item.lineStyle, item.lineHeightMm] : [item.lineStyle];
  return {
    cells: [
      item.number,
      item.style,
      ...sizeCells(item, reader),
      String(item.wallThicknessMm),
      item.colour,
      choices.openingDirection[item.openingDirection],
      [item.frameShape, item.frameType].join('\n'),
      line.join('\n'),
      choices.hardware[item.hardware ? 'yes' : 'no'],
      String(item.quantity),
    ],
    below: below(item, reader),
  };
}

function signaturesOf({ registeredBy, revision, promise, life }: Order, reader: PaperReader) {
  const words = reader.texts.papers.production;
  const { crossCheck, released } = life;
  // A check says nothing about a later revision or another promise (A5).
  const stands = crossCheck?.revision === revision && crossCheck.promisedOn === promise.promisedOn;
  return [
    { label: words.registeredBy, name: personName(reader.settings.people, registeredBy), on: '' },
    stands && crossCheck
      ? { label: words.checkedBy, name: personName(reader.settings.people, crossCheck.by), on: crossCheck.at.date }
      : { label: words.checkedBy, name: '', on: '' },
    released
      ? { label: words.releasedBy, name: personName(reader.settings.people, released.by), on: released.at.date }
      : { label: words.releasedBy, name: '', on: '' },
    { label: words.productionBy, name: '', on: '' },
  ];
}

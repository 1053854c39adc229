import fc from 'fast-check';
import type { Customer } from '../../../src/domain/customer/customer';
import type { Draft } from '../../../src/domain/order/draft';
import { CHANNELS, OPENING_DIRECTIONS, PAYMENT_WAYS } from '../../../src/domain/order/entry';
import { formatOrderKey } from '../../../src/domain/order/number';
import { type Item, ORDER_STATUSES, type Order } from '../../../src/domain/order/order';
import { addDays } from '../../../src/domain/time/local-date';
import { anyLife } from '../../support/arbitrary-life';

/** Texts that a spreadsheet, a page or a parser could take for something else. */
export const HOSTILE_TEXTS = [
  '=IMAGE(1)',
  '=IMPORTDATA("http://x")',
  '+1-2',
  '-1',
  '@SUM(A1)',
  "'abc",
  '007',
  '1-2',
  '301',
  '1e3',
  'TRUE',
  '#REF!',
  '2026-03-01',
  '16:30',
  '¥12.50',
  ' padded ',
  'line\nbreak\ttab',
  '<img src=x onerror=alert(1)>',
  '、；;,',
  '__proto__',
  'é🚪',
  '长'.repeat(4000),
];

export const anyText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'grapheme' }), fc.constant(''));
export const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
export const anyTime = fc.integer({ min: 0, max: 24 * 60 }).map((minutes) => {
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${hours}:${String(minutes % 60).padStart(2, '0')}`;
});
export const anyInstant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
export const anyFen = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const anyCount = fc.integer({ min: 0, max: 100_000 });
const anyMoment = fc.record({ instant: anyInstant, date: anyDate, time: anyTime });
const anySize = fc.record({ widthMm: anyCount, heightMm: anyCount });

const anyPriceChange = fc.record({
  approvedBy: anyText,
  approvedAt: anyInstant,
  reason: anyText,
  listUnitPriceFen: fc.option(anyFen),
});

export const anyItem: fc.Arbitrary<Item> = fc.record({
  place: fc.integer({ min: 1, max: 200 }),
  number: anyText,
  style: anyText,
  frameShape: anyText,
  frameType: anyText,
  lineStyle: anyText,
  lineHeightMm: anyCount,
  sizeBasis: fc.constantFrom('opening' as const, 'leaf' as const),
  opening: anySize,
  leaf: anySize,
  wallThicknessMm: anyCount,
  wallThicknessSaid: anyText,
  colour: anyText,
  openingDirection: fc.constantFrom(...OPENING_DIRECTIONS),
  openingDirectionSaid: anyText,
  quantity: anyCount,
  hardware: fc.boolean(),
  technicalConditions: anyText,
  unitPriceFen: anyFen,
  amountFen: anyFen,
  priceChange: fc.option(anyPriceChange),
});

/** Items numbered by their places, as an order holds them. */
const anyItems = fc
  .array(anyItem, { maxLength: 4 })
  .map((items) => items.map((item, index) => ({ ...item, place: index + 1 })));

/** Any order of a month, with the sequence that it is given. */
export function anyOrder(month: string, sequence: fc.Arbitrary<number>): fc.Arbitrary<Order> {
  return fc.record({
    key: sequence.map((number) => formatOrderKey(month, number)),
    shortNumber: anyText,
    intakeId: anyText,
    status: fc.constantFrom(...ORDER_STATUSES),
    revision: anyCount,
    channel: fc.constantFrom(...CHANNELS),
    taken: anyMoment,
    registered: anyMoment,
    registeredBy: anyText,
    sourceLink: anyText,
    customerId: anyText,
    customerName: anyText,
    phone: anyText,
    deliveryAddress: anyText,
    region: anyText,
    salesperson: anyText,
    categoryId: anyText,
    rush: fc.boolean(),
    wantedOn: anyDate,
    release: fc.record({ releaseOn: anyDate, byTime: anyTime, afterCutOff: fc.boolean() }),
    promise: fc.record({
      earliestOn: anyDate,
      latestOn: anyDate,
      promisedOn: anyDate,
      firstPromisedOn: anyDate,
      estimated: fc.boolean(),
    }),
    paymentWay: fc.constantFrom(...PAYMENT_WAYS),
    note: anyText,
    quantity: anyCount,
    amountFen: anyFen,
    items: anyItems,
    life: anyLife({ text: anyText, moment: anyMoment, date: anyDate, fen: anyFen }),
  });
}

export const anyCustomer: fc.Arbitrary<Customer> = fc.record({
  id: fc.integer({ min: 1, max: 9999 }).map((number) => `C${String(number).padStart(4, '0')}`),
  name: anyText,
  phone: anyText,
  address: anyText,
  region: anyText,
  salesperson: fc.constantFrom('', 'li@factory.example'),
  registeredOn: anyDate,
  registeredBy: anyText,
  recentOrders: fc.array(fc.record({ key: anyText, takenOn: anyDate, itemsFingerprint: anyText }), { maxLength: 5 }),
  orderMonths: fc.uniqueArray(fc.constantFrom('2026-01', '2026-02', '2026-03')),
});

export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  id: fc.uuid(),
  savedBy: anyText,
  saved: anyMoment,
  version: anyCount,
  entry: fc.record({ note: anyText, rush: fc.boolean(), items: fc.array(fc.record({ style: anyText })) }),
  priceApprovals: fc.array(
    fc.record({ categoryId: anyText, style: anyText, unitPriceFen: anyFen, change: anyPriceChange }),
    { maxLength: 2 },
  ),
});

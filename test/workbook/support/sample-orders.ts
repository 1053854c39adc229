import { newLife } from '../../../src/domain/life/order-life';
import { itemNumber, parseOrderKey, shortNumberOf } from '../../../src/domain/order/number';
import type { Item, Order } from '../../../src/domain/order/order';

const taken = { instant: '2026-03-02T02:00:00.000Z', date: '2026-03-02', time: '10:00' };

/** A released-today order of a security door, as registered. */
export function sampleOrder(key: string, changes: Partial<Order> = {}): Order {
  const month = parseOrderKey(key)?.month ?? '';
  const moment = { ...taken, date: `${month}-02` };
  return {
    key,
    shortNumber: shortNumberOf(key),
    intakeId: `intake-${key}`,
    status: 'registered',
    revision: 1,
    channel: 'phone',
    taken: moment,
    registered: moment,
    registeredBy: 'clerk@factory.example',
    sourceLink: '',
    customerId: 'C0001',
    customerName: '宏达装饰有限公司',
    phone: '0571-88886666',
    deliveryAddress: '杭州市余杭区文一西路 88 号',
    region: '华东',
    salesperson: 'sales@factory.example',
    categoryId: 'security',
    rush: false,
    wantedOn: `${month}-20`,
    release: { releaseOn: `${month}-02`, byTime: '24:00', afterCutOff: false },
    promise: {
      earliestOn: `${month}-11`,
      latestOn: `${month}-12`,
      promisedOn: `${month}-12`,
      firstPromisedOn: `${month}-12`,
      estimated: false,
    },
    paymentWay: 'deposit',
    note: '',
    quantity: 2,
    amountFen: 256000,
    items: [sampleItem(key, 1)],
    life: newLife(),
    ...changes,
  };
}

export function sampleItem(orderKey: string, place: number): Item {
  return {
    place,
    number: itemNumber(shortNumberOf(orderKey), place),
    style: '子母门',
    frameShape: '平口',
    frameType: '双包套',
    lineStyle: '平板线',
    lineHeightMm: 60,
    sizeBasis: 'opening',
    opening: { widthMm: 1200, heightMm: 2100 },
    leaf: { widthMm: 1130, heightMm: 2060 },
    wallThicknessMm: 240,
    wallThicknessSaid: '24 墙',
    colour: '红铜',
    openingDirection: 'left-out',
    openingDirectionSaid: '',
    quantity: 2,
    hardware: true,
    technicalConditions: '',
    unitPriceFen: 128000,
    amountFen: 256000,
    priceChange: null,
  };
}

import type { OrderHit, OrderSheet } from '../../../src/entry/contract';
import { doorItem } from '../../support/door-entry';

/** An order as a search finds it. */
export function hit(changes: Partial<OrderHit> = {}): OrderHit {
  return {
    key: '2026-11-0001',
    shortNumber: '1101',
    customerName: '宏达装饰有限公司',
    phone: '0571-88886666',
    categoryName: '实木门',
    status: 'registered',
    statusName: '已登记',
    takenOn: '2026-11-02',
    promisedOn: '2026-11-17',
    quantity: 3,
    amountFen: 540_000,
    rush: false,
    ...changes,
  };
}

/** The same order as a sheet. */
export function sheet(changes: Partial<OrderSheet> = {}): OrderSheet {
  return {
    ...hit(),
    channel: 'phone',
    registeredByName: '陈静',
    registeredOn: '2026-11-02',
    deliveryAddress: '杭州市余杭区文一西路 88 号',
    salespersonName: '刘洋',
    wantedOn: '2026-11-20',
    note: '送货前电话',
    releaseOn: '2026-11-02',
    releaseByTime: '24:00',
    firstPromisedOn: '2026-11-17',
    items: [
      {
        ...doorItem({ quantity: 2, wallThicknessSaid: '24 墙' }),
        otherWidthMm: 830,
        otherHeightMm: 2060,
        place: 1,
        number: '1101-1',
        amountFen: 360_000,
        priceChanged: false,
      },
      {
        ...doorItem({ widthMm: 800, colour: '红橡' }),
        otherWidthMm: 730,
        otherHeightMm: 2060,
        place: 2,
        number: '1101-2',
        amountFen: 180_000,
        priceChanged: false,
      },
    ],
    complaints: [],
    revision: 0,
    salesperson: 'sales@factory.example',
    paymentWay: 'deposit',
    chargesFen: 0,
    shippedQuantity: 0,
    leftToShip: [],
    shipments: [],
    steps: [],
    takeBack: null,
    history: [],
    notices: [],
    mayDraftNotice: false,
    today: '2026-11-24',
    ...changes,
  };
}

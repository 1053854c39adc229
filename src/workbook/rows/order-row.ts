import { openFen } from '../../domain/life/payment';
import { returnedQuantity, shippedCompleteOn, shippedQuantity } from '../../domain/life/shipment';
import type { Order, OrderStatus } from '../../domain/order/order';
import type { ordersTab } from '../schema/orders';
import type { RowOf } from '../schema/tab';
import type { Names } from './names';

export type OrderRow = RowOf<(typeof ordersTab)['columns']>;

/** Nothing more is to be delivered: the promise is kept or void. */
const NOTHING_DUE: readonly OrderStatus[] = ['shipped', 'received', 'closed', 'withdrawn'];

/** An order as its row of 订单; its items stand in 明细. */
export function orderToRow(order: Order, names: Names): OrderRow {
  return {
    key: order.key,
    shortNumber: order.shortNumber,
    status: order.status,
    rush: order.rush,
    customerName: order.customerName,
    categoryName: names.category(order.categoryId),
    quantity: order.quantity,
    amount: order.amountFen,
    takenOn: order.taken.date,
    takenAt: order.taken.time,
    releaseOn: order.release.releaseOn,
    releaseBy: order.release.byTime,
    promisedOn: order.promise.promisedOn,
    openPromise: NOTHING_DUE.includes(order.status) || shippedCompleteOn(order) ? null : order.promise.promisedOn,
    wantedOn: order.wantedOn,
    salespersonName: names.person(order.salesperson),
    channel: order.channel,
    paymentWay: order.paymentWay,
    phone: order.phone,
    deliveryAddress: order.deliveryAddress,
    region: order.region,
    note: order.note,
    sourceLink: order.sourceLink,
    afterCutOff: order.release.afterCutOff,
    earliestOn: order.promise.earliestOn,
    latestOn: order.promise.latestOn,
    firstPromisedOn: order.promise.firstPromisedOn,
    estimated: order.promise.estimated,
    registeredOn: order.registered.date,
    registeredAt: order.registered.time,
    registeredByName: names.person(order.registeredBy),
    revision: order.revision,
    intakeId: order.intakeId,
    takenInstant: order.taken.instant,
    registeredInstant: order.registered.instant,
    registeredBy: order.registeredBy,
    salesperson: order.salesperson,
    customerId: order.customerId,
    categoryId: order.categoryId,
    ...lifeToRow(order, names),
  };
}

/** The order of a row, without items. */
export function orderFromRow(row: OrderRow): Order {
  return {
    key: row.key,
    shortNumber: row.shortNumber,
    intakeId: row.intakeId,
    status: row.status,
    revision: row.revision,
    channel: row.channel,
    taken: { instant: row.takenInstant, date: row.takenOn, time: row.takenAt },
    registered: { instant: row.registeredInstant, date: row.registeredOn, time: row.registeredAt },
    registeredBy: row.registeredBy,
    sourceLink: row.sourceLink,
    customerId: row.customerId,
    customerName: row.customerName,
    phone: row.phone,
    deliveryAddress: row.deliveryAddress,
    region: row.region,
    salesperson: row.salesperson,
    categoryId: row.categoryId,
    rush: row.rush,
    wantedOn: row.wantedOn,
    release: { releaseOn: row.releaseOn, byTime: row.releaseBy, afterCutOff: row.afterCutOff },
    promise: {
      earliestOn: row.earliestOn,
      latestOn: row.latestOn,
      promisedOn: row.promisedOn,
      firstPromisedOn: row.firstPromisedOn,
      estimated: row.estimated,
    },
    paymentWay: row.paymentWay,
    note: row.note,
    quantity: row.quantity,
    amountFen: row.amount,
    items: [],
    life: row.life,
  };
}

/** The life in full, and beside it the days and names that people look for. */
function lifeToRow(order: Order, names: Names) {
  const { life } = order;
  const { confirmation, crossCheck, released, productionStarted, finished, received, hold, notices } = life;
  const lastDelay = life.delays[life.delays.length - 1];
  return {
    confirmedOn: confirmation?.at.date ?? null,
    confirmedBy: confirmation ? names.person(confirmation.confirmedBy) : '',
    checkedOn: crossCheck?.at.date ?? null,
    checkedByName: crossCheck ? names.person(crossCheck.by) : '',
    releasedOn: released?.at.date ?? null,
    releasedAt: released?.at.time ?? null,
    releasedByName: released ? names.person(released.by) : '',
    productionOn: productionStarted?.at.date ?? null,
    finishedOn: finished?.at.date ?? null,
    shippedQuantity: shippedQuantity(order),
    shippedOn: shippedCompleteOn(order),
    receivedOn: received?.at.date ?? null,
    delayCause: lastDelay?.cause ?? null,
    holdReason: hold?.reason ?? '',
    openNotice: notices.open ?? '',
    unboundNotices: notices.unbound,
    life,
    paid: life.money.paidFen,
    open: openFen(order, life.money),
    returnedQuantity: returnedQuantity(order),
  };
}

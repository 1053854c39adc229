import type { FoundOrders } from '../application/orders/find-orders';
import type { RegisterOutcome } from '../application/orders/register-order';
import type { Order } from '../domain/order/order';
import type { Problem } from '../domain/problem';
import { categoryName, personName } from '../domain/settings/names';
import type { Settings } from '../domain/settings/settings';
import { problemText, type Texts } from '../domain/texts';
import { promiseReason } from '../domain/texts/promise-reason';
import type { FindOutcome, OrderContent, OrderHit, SaveOutcome, ShownProblem } from './contract';

/** Problems in words, beside their fields. */
export function showProblems(problems: readonly Problem[], texts: Texts): ShownProblem[] {
  return problems.map((problem) => ({
    field: problem.field ?? '',
    rule: problem.rule ?? '',
    message: problemText(problem, texts),
  }));
}

/** What became of a saved entry, in words. */
export function showSaveOutcome(outcome: RegisterOutcome, texts: Texts): SaveOutcome {
  switch (outcome.kind) {
    case 'registered':
      return {
        ...outcome,
        orders: outcome.orders.map(({ reason, ...order }) => ({
          ...order,
          promiseReason: promiseReason(reason, texts),
        })),
      };
    case 'draft':
      return { ...outcome, missing: showProblems(outcome.missing, texts) };
    case 'possible-duplicate':
      return outcome;
  }
}

export function showFound({ orders, settings, more }: FoundOrders, texts: Texts): FindOutcome {
  return { hits: orders.map((order) => showHit(order, settings, texts)), more };
}

function showHit(order: Order, settings: Settings, texts: Texts): OrderHit {
  return {
    key: order.key,
    shortNumber: order.shortNumber,
    customerName: order.customerName,
    phone: order.phone,
    categoryName: categoryName(settings.categories, order.categoryId),
    status: order.status,
    statusName: texts.choices.status[order.status],
    takenOn: order.taken.date,
    promisedOn: order.promise.promisedOn,
    quantity: order.quantity,
    amountFen: order.amountFen,
    rush: order.rush,
  };
}

/** What an order says, in words. */
export function showOrder(order: Order, settings: Settings, texts: Texts): OrderContent {
  const nameOf = (email: string) => personName(settings.people, email);
  return {
    ...showHit(order, settings, texts),
    channel: order.channel,
    registeredByName: nameOf(order.registeredBy),
    registeredOn: order.registered.date,
    deliveryAddress: order.deliveryAddress,
    salespersonName: nameOf(order.salesperson),
    wantedOn: order.wantedOn,
    note: order.note,
    releaseOn: order.release.releaseOn,
    releaseByTime: order.release.byTime,
    firstPromisedOn: order.promise.firstPromisedOn,
    items: order.items.map(({ opening, leaf, priceChange, ...item }) => {
      const [given, other] = item.sizeBasis === 'opening' ? [opening, leaf] : [leaf, opening];
      return {
        ...item,
        widthMm: given.widthMm,
        heightMm: given.heightMm,
        otherWidthMm: other.widthMm,
        otherHeightMm: other.heightMm,
        priceChanged: priceChange !== null,
      };
    }),
  };
}

import type { CrossCheckSheets } from '../application/life/compare-with-register';
import type { ListedOrders } from '../application/life/list-orders';
import { liabilityOf } from '../domain/life/liability';
import type { OrderList } from '../domain/life/order-lists';
import { leftToShip } from '../domain/life/shipment';
import type { StepId } from '../domain/life/step';
import { TRANSITIONS } from '../domain/life/transitions';
import { formatYuan } from '../domain/money/fen';
import type { Order } from '../domain/order/order';
import { categoryName, personName } from '../domain/settings/names';
import type { Settings } from '../domain/settings/settings';
import { changeWords, fill, NOTHING, type Texts } from '../domain/texts';
import type { LocalDate } from '../domain/time/local-time';
import type { CrossCheckSheet, ListedOrder, OrderListing } from './contract-lists';
import { showSteps } from './present-life';

/** Orders with what their list is about, in words; no list: the rows that were selected. */
export function showListing(listed: ListedOrders, list: OrderList | null, texts: Texts): OrderListing {
  const { settings, today, more } = listed;
  const orders = listed.orders.map(
    ({ order, steps }): ListedOrder => ({
      key: order.key,
      shortNumber: order.shortNumber,
      customerName: order.customerName,
      categoryName: categoryName(settings.categories, order.categoryId),
      status: order.status,
      statusName: texts.choices.status[order.status],
      rush: order.rush,
      quantity: order.quantity,
      promisedOn: order.promise.promisedOn,
      revision: order.revision,
      leftToShip: leftToShip(order.items, order.life),
      detail: detailWords(order, list, { settings, today, texts }),
      steps: showSteps(
        steps.filter(({ step }) => isForMany(step)),
        texts,
      ),
    }),
  );
  return { orders, today, more };
}

/** Steps that a list takes: with one input for all, or with one that each order tells by itself. */
function isForMany(step: StepId): boolean {
  return TRANSITIONS[step].forMany || step === 'cross-check' || step === 'ship';
}

interface Reader {
  settings: Settings;
  today: LocalDate;
  texts: Texts;
}

function detailWords(order: Order, list: OrderList | null, reader: Reader): string {
  switch (list) {
    case 'consultations':
      return consultationWords(order, reader);
    case 'delays':
      return delayWords(order, reader);
    case 'liability':
      return liabilityWords(order, reader);
    default:
      return '';
  }
}

/** What was asked, by whom and since when; what was answered, where it was not possible (A6, D2). */
function consultationWords({ life }: Order, { settings, texts }: Reader): string {
  const { consultation } = life;
  if (!consultation) return '';
  const { asked, question, answer, cause } = consultation;
  const words = texts.life.lists;
  const reason = question || (cause === 'rush' ? texts.choices.rush.yes : '');
  const params = { by: personName(settings.people, asked.by), on: asked.at.date.slice(5), question: reason };
  const refused = answer ? fill(words.answered, { by: personName(settings.people, answer.by), note: answer.note }) : '';
  return [fill(words.asked, params), refused].filter(Boolean).join(' ');
}

/** The last delay: why, from which day to which, and whether the customer was told (D4). */
function delayWords({ life, promise }: Order, { settings, texts }: Reader): string {
  const delay = life.delays[life.delays.length - 1];
  if (!delay) return '';
  const words = texts.life.lists;
  const { told } = delay;
  const params = {
    cause: texts.choices.delayCause[delay.cause],
    detail: delay.detail,
    from: delay.formerOn,
    to: delay.newOn,
    first: promise.firstPromisedOn,
  };
  return [
    fill(words.delayed, params),
    told ? fill(words.told, { by: personName(settings.people, told.toldBy), on: told.at.date }) : words.untold,
  ].join(' ');
}

/** Who is responsible, since when, and what it cost the customer (D5). */
function liabilityWords(order: Order, { settings, today, texts }: Reader): string {
  const liability = liabilityOf(order, today, settings);
  if (!liability) return '';
  const { responsible, promisedOn, since, lossFen } = liability;
  const words = texts.life.lists;
  const loss = lossFen === null ? words.lossUnknown : fill(words.loss, { amount: formatYuan(lossFen) });
  return fill(words.liable, { by: personName(settings.people, responsible), promisedOn, since, loss });
}

/** Register and production order side by side, in words (A5). */
export function showComparison({ settings, compared }: CrossCheckSheets, texts: Texts): CrossCheckSheet[] {
  const reader = { texts, personName: (email: string) => personName(settings.people, email) };
  return compared.map(({ order, fields }) => ({
    key: order.key,
    shortNumber: order.shortNumber,
    revision: order.revision,
    promisedOn: order.promise.promisedOn,
    fields:
      fields?.flatMap(({ differs, notice, place, ...change }) => {
        const { field, before, after } = changeWords({ ...change, place: null }, reader);
        const item = place === null ? '' : `${order.shortNumber}-${place}`;
        // What is empty on both sides is not read.
        if (before === after && before === NOTHING) return [];
        return [{ item, field, register: before, production: after, differs, notice }];
      }) ?? null,
  }));
}

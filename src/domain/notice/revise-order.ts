import type { WorkingCalendar } from '../calendar/working-calendar';
import { dayToCome } from '../life/check-input';
import { checkEntry } from '../order/check-entry';
import { isOpen } from '../order/complete-entry';
import type { Order } from '../order/order';
import { orderAmountFen, orderQuantity } from '../pricing/amounts';
import type { Problem } from '../problem';
import type { Settings } from '../settings/settings';
import type { LocalMoment } from '../time/local-time';
import type { OrderEdit } from './order-edit';
import { reviseItems } from './revise-items';
import type { Pricing } from './revise-price';
import { revisePromise } from './revise-promise';

/** What the next revision of an order depends on. */
export interface RevisionFacts {
  settings: Settings;
  calendar: WorkingCalendar;
  pricing: Pricing;
  now: LocalMoment;
}

/** The order's content as a notice wants it; its revision and life are those it has. */
export interface Revised {
  order: Order;
  needsConsent: boolean;
  problems: Problem[];
}

const TEXT_FIELDS = ['phone', 'deliveryAddress', 'salesperson', 'paymentWay', 'note'] as const;
const REQUIRED = ['phone', 'deliveryAddress', 'salesperson'] as const;

/** Works out the next revision of an order (E2): checked like an entry, its prices frozen where nothing they depend on changes (G5). */
export function reviseOrder(order: Order, edit: OrderEdit, facts: RevisionFacts): Revised {
  const { settings, now } = facts;
  const category = settings.categories.find(({ id }) => id === order.categoryId);
  if (!category) return { order, needsConsent: false, problems: [{ code: 'unknown-category', rule: 'A2' }] };
  const items = reviseItems(order, edit, { ...facts, category });
  const promise = revisePromise(order, edit, { ...facts, category });
  const head = headOf(edit);
  const problems = [
    ...REQUIRED.filter((field) => field in head && isOpen(head[field])).map(
      (field): Problem => ({ code: 'missing', field, rule: 'A2' }),
    ),
    ...checkEntry({ ...head, items: [] }, { now, categories: settings.categories, people: settings.people }),
    ...(edit.wantedOn === undefined ? [] : dayToCome(edit.wantedOn, 'wantedOn', 'A2', now.date)),
    ...promise.problems,
    ...items.problems,
  ];
  const revised: Order = {
    ...order,
    ...head,
    wantedOn: edit.wantedOn ?? order.wantedOn,
    rush: edit.rush ?? order.rush,
    promise: promise.promise,
    items: items.items,
    quantity: orderQuantity(items.items),
    amountFen: orderAmountFen(items.items),
  };
  return { order: revised, needsConsent: promise.needsConsent, problems };
}

/** The fields of the order itself that the notice names. */
function headOf(edit: OrderEdit): Partial<Pick<Order, (typeof TEXT_FIELDS)[number]>> {
  return Object.fromEntries(
    TEXT_FIELDS.filter((field) => edit[field] !== undefined).map((field) => [field, edit[field]]),
  );
}

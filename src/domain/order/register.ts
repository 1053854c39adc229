import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Customer } from '../customer/customer';
import { type Consultation, newLife } from '../life/order-life';
import { orderAmountFen, orderQuantity } from '../pricing/amounts';
import type { PriceRow } from '../pricing/price-list';
import { Refusal } from '../problem';
import type { Settings } from '../settings/settings';
import { monthOf } from '../time/local-date';
import type { LocalMoment, LocalMonth } from '../time/local-time';
import { type CompleteItemEntry, type CompleteOrderEntry, isComplete } from './complete-entry';
import { completeItem } from './complete-item';
import { itemsFingerprint, rememberRecent } from './duplicates';
import type { OrderEntry } from './entry';
import { frozenPrices, type PricedItem } from './frozen-prices';
import { missingFields } from './missing';
import { normaliseEntry } from './normalise';
import { formatOrderKey, shortNumberOf } from './number';
import type { Order, PriceChange } from './order';
import { type PromiseReason, promiseFor } from './promise';
import { releaseDeadline } from './release-deadline';
import { type CategoryPart, splitByCategory } from './split';

/** A complete entry with everything that its registration depends on. */
export interface RegistrationInput {
  /** Checked by `checkEntry`, with the customer's phone, address and salesperson filled in. */
  entry: OrderEntry;
  customer: Customer;
  taken: LocalMoment;
  registered: LocalMoment;
  /** E-mail address of the clerk. */
  registeredBy: string;
  intakeId: string;
  settings: Settings;
  calendar: WorkingCalendar;
  prices: readonly PriceRow[];
  /** The allowed price change of each item of the entry, null where the list price stands (G5). */
  priceChanges: readonly (PriceChange | null)[];
  /** The month whose number it gets, where the one in which it was taken is closed (J5, decision 0004). */
  numberedIn?: LocalMonth;
  /** The last sequence used in the month whose number it gets (B1, decision 0004). */
  lastSequence: number;
}

/** What an entry becomes. `reasons` and `fingerprints` tell of the order at the same place. */
export interface Registration {
  orders: Order[];
  reasons: PromiseReason[];
  fingerprints: string[];
  /** The customer with these orders among the recent ones (A7). */
  customer: Customer;
}

/**
 * Registers an entry: one order for each category (A3), numbered without a gap after the last (B), promised (C, D), with
 * frozen prices (G5). An order that needs consent is 待咨询 from the start (D2).
 * @throws Refusal `invalid` where the entry is incomplete, a price is not allowed or the agreed day can't be promised.
 */
export function registerEntry(input: RegistrationInput): Registration {
  const entry = normaliseEntry(input.entry);
  if (!isComplete(entry)) throw new Refusal('invalid', missingFields(entry, { customer: input.customer }));
  const priced = frozenPrices(entry.items, input);
  const registered = splitByCategory(entry).map((part, index) =>
    registerPart(part, { entry, priced, sequence: input.lastSequence + 1 + index }, input),
  );
  const recent = registered.map(({ order, fingerprint }) => ({
    key: order.key,
    takenOn: order.taken.date,
    itemsFingerprint: fingerprint,
  }));
  return {
    orders: registered.map(({ order }) => order),
    reasons: registered.map(({ reason }) => reason),
    fingerprints: registered.map(({ fingerprint }) => fingerprint),
    customer: rememberRecent(input.customer, recent, input.settings.duplicateWindowDays),
  };
}

function registerPart(
  part: CategoryPart<CompleteItemEntry>,
  { entry, priced, sequence }: { entry: CompleteOrderEntry; priced: readonly PricedItem[]; sequence: number },
  input: RegistrationInput,
): { order: Order; reason: PromiseReason; fingerprint: string } {
  const { customer, taken, settings, calendar } = input;
  const { deductionBounds } = settings;
  const category = settings.categories.find(({ id }) => id === part.categoryId);
  if (!category) throw new Refusal('invalid', [{ code: 'unknown-category', field: 'items', rule: 'A2' }]);

  const rush = entry.rush ?? false;
  const { wantedOn, agreedOn } = entry;
  const release = releaseDeadline(taken, settings, calendar);
  const made = promiseFor({ release, category, rush, wantedOn, agreedOn }, settings, calendar);
  if (made.problems.length > 0) throw new Refusal('invalid', made.problems);

  const key = formatOrderKey(input.numberedIn ?? monthOf(taken.date), sequence);
  const shortNumber = shortNumberOf(key);
  const items = part.items.map((item, index) => {
    const price = priced[part.indexes[index] ?? -1];
    if (!price) throw new RangeError(`no price at item ${index} of ${key}`);
    return completeItem(item, { shortNumber, place: index + 1, category, deductionBounds, ...price });
  });
  const order: Order = {
    key,
    shortNumber,
    intakeId: input.intakeId,
    status: made.consent ? 'consulting' : 'registered',
    revision: 0,
    channel: entry.channel,
    taken,
    registered: input.registered,
    registeredBy: input.registeredBy,
    sourceLink: entry.sourceLink ?? '',
    customerId: customer.id,
    customerName: customer.name,
    phone: entry.phone ?? customer.phone,
    deliveryAddress: entry.deliveryAddress ?? customer.address,
    region: customer.region,
    salesperson: entry.salesperson ?? customer.salesperson,
    categoryId: category.id,
    rush,
    wantedOn,
    release,
    promise: made.promise,
    paymentWay: entry.paymentWay,
    note: entry.note ?? '',
    quantity: orderQuantity(items),
    amountFen: orderAmountFen(items),
    items,
    life: newLife(made.consent ? rushConsultation(input) : null),
  };
  return { order, reason: made.reason, fingerprint: itemsFingerprint(part.items, category, deductionBounds) };
}

/** A rush order asks for consent by being registered (D2). */
function rushConsultation({ registeredBy, registered }: RegistrationInput): Consultation {
  return {
    cause: 'rush',
    question: '',
    asked: { by: registeredBy, at: registered },
    formerStatus: 'registered',
    answer: null,
  };
}

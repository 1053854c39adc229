import { type WorkingCalendar, workingCalendar } from '../../../domain/calendar/working-calendar';
import { checkNewCustomer, type NewCustomerCheck } from '../../../domain/customer/new-customer';
import { checkEntry } from '../../../domain/order/check-entry';
import type { OrderEntry } from '../../../domain/order/entry';
import { missingFields } from '../../../domain/order/missing';
import type { Problem } from '../../../domain/problem';
import type { Person } from '../../../domain/settings/settings';
import type { FormCustomer, OrderFormData } from '../../../entry/contract';
import type { Moment } from './action';
import { customerOf, entryOf } from './entry-of';
import type { OrderFormState } from './form-state';
import { type ItemPreview, previewItem } from './item-preview';
import { type PromisePreview, previewPromises } from './promise-preview';

/** Everything the form shows beside what was typed, worked out by the rules that the server registers by. */
export interface Preview {
  entry: OrderEntry;
  customer: FormCustomer | null;
  newCustomer: NewCustomerCheck<FormCustomer> | null;
  /** By place. */
  items: readonly ItemPreview[];
  promises: readonly PromisePreview[];
  /** What still has to be filled or settled before it can be registered, in the order of the form. */
  open: readonly Problem[];
  /** What is filled, but wrong: the server would refuse it. */
  wrong: readonly Problem[];
  /** What the clerk should look at; it refuses nothing. */
  warnings: readonly Problem[];
  totalFen: number;
  pieces: number;
  /** Ids of the items in which nothing is open or wrong. */
  finished: ReadonlySet<number>;
}

/** @param now what the workbook's clock shows, for an order whose moment is not pinned yet */
export function previewOf(state: OrderFormState, data: OrderFormData, now: Moment): Preview {
  const entry = entryOf(state);
  const customer = customerOf(state);
  const salespeople = data.settings.salespeople.map(
    (each): Person => ({ ...each, roles: ['salesperson'], categories: [] }),
  );
  const newCustomer = entry.newCustomer
    ? checkNewCustomer(entry.newCustomer, data.customers, data.settings.regions, salespeople)
    : null;
  const items = entry.items.map((item) => previewItem(item, data));
  const promises = previewPromises(entry, data, calendarOf(data), now);

  const open = [
    ...customerFirst(missingFields(entry, { customer })),
    ...(newCustomer?.problems ?? []).filter(isToSettle),
    ...priceProblems(items),
  ];
  const wrong = [
    ...checkEntry(entry, { now, categories: data.settings.categories, people: salespeople }),
    ...(newCustomer?.problems ?? []).filter((problem) => !isToSettle(problem)),
    ...promises.flatMap(({ made }) => made.problems),
  ];
  const warnings = [
    ...promises.flatMap(({ made }) => made.warnings),
    ...items.flatMap(({ size }, place) =>
      size.warnings.map((warning) => ({ ...warning, field: `items.${place}.${warning.field}` })),
    ),
  ];
  return {
    entry,
    customer,
    newCustomer,
    items,
    promises,
    open,
    wrong,
    warnings,
    totalFen: items.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0),
    pieces: entry.items.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0),
    finished: finishedItems(state, [...open, ...wrong]),
  };
}

const calendars = new WeakMap<OrderFormData, WorkingCalendar>();

/** Made once for the data: the preview is worked out with every key. The overrides are in the holidays already. */
function calendarOf(data: OrderFormData): WorkingCalendar {
  const known = calendars.get(data);
  if (known) return known;
  const made = workingCalendar(data.holidays, []);
  calendars.set(data, made);
  return made;
}

/** What the clerk settles by a decision, not by correcting a text. */
function isToSettle({ code }: Problem): boolean {
  return code === 'like-customer' || code === 'exclusive-region';
}

function customerFirst(missing: Problem[]): Problem[] {
  const ofCustomer = ({ field }: Problem) => field === 'customerId' || field?.startsWith('newCustomer') === true;
  return [...missing.filter(ofCustomer), ...missing.filter((problem) => !ofCustomer(problem))];
}

function priceProblems(items: readonly ItemPreview[]): Problem[] {
  return items.flatMap(({ priceProblem }, place) => {
    if (!priceProblem) return [];
    const field = priceProblem === 'price-reason-missing' ? 'priceReason' : 'unitPriceFen';
    return [{ code: priceProblem, field: `items.${place}.${field}`, rule: 'G5' }];
  });
}

function finishedItems({ items }: OrderFormState, problems: readonly Problem[]): ReadonlySet<number> {
  const unfinished = (place: number) => problems.some(({ field }) => field?.startsWith(`items.${place}.`));
  return new Set(
    items.filter((item, place) => !unfinished(place) && Object.keys(item.unread).length === 0).map(({ id }) => id),
  );
}

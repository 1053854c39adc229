import { checkEntry } from '../../domain/order/check-entry';
import { possibleDuplicates } from '../../domain/order/duplicates';
import type { OrderEntry } from '../../domain/order/entry';
import type { Order, OrderKey, OrderStatus } from '../../domain/order/order';
import type { PromiseReason } from '../../domain/order/promise';
import { type Registration, registerEntry } from '../../domain/order/register';
import { registerLines } from '../../domain/order/register-line';
import { Refusal } from '../../domain/problem';
import { categoryName } from '../../domain/settings/names';
import type { Settings } from '../../domain/settings/settings';
import { isClosedBy } from '../../domain/statistics/kept-figure';
import { monthOf } from '../../domain/time/local-date';
import type { LocalDate, LocalMoment } from '../../domain/time/local-time';
import { carryOut, type Decision, type Desk, type Hearing } from '../carry-out';
import { draftDecision } from '../drafts/draft-decision';
import { type DraftOutcome, type DraftRef, draftInHand } from '../drafts/draft-in-hand';
import type { IdSource } from '../ports/office';
import type { AuditEntry } from '../ports/order-book';
import { workingCalendarAround } from '../working-calendar-of';
import { customerForOrder } from './customer-for-order';
import { reviewEntry } from './entry-review';
import { momentTaken } from './moment-taken';

/** An entry to be registered. `requestKey` is made once per intent and sent again with each retry. */
export interface SaveOrderRequest {
  requestKey: string;
  entry: OrderEntry;
  draft: DraftRef | null;
  /** The clerk saw the possible duplicates and goes on (A7). */
  duplicatesSeen: boolean;
}

/** What the clerk is told of a registered order. */
export interface RegisteredSummary {
  key: OrderKey;
  shortNumber: string;
  categoryName: string;
  itemCount: number;
  quantity: number;
  amountFen: number;
  status: OrderStatus;
  promisedOn: LocalDate;
  estimated: boolean;
  reason: PromiseReason;
}

export interface DuplicateSummary {
  key: OrderKey;
  shortNumber: string;
  takenOn: LocalDate;
}

export type RegisterOutcome =
  | { kind: 'registered'; customerName: string; orders: RegisteredSummary[] }
  | DraftOutcome
  | { kind: 'possible-duplicate'; duplicates: DuplicateSummary[] };

/**
 * Registers an entry: checks it, splits it by category (A3), numbers and promises it (B, C, D). An incomplete
 * entry is kept as a draft that says what is missing (A2); a possible duplicate is shown before it is saved (A7).
 */
export function makeRegisterOrder(desk: Desk & { ids: IdSource }) {
  return (request: SaveOrderRequest): RegisterOutcome => {
    const taken = momentTaken(request.entry, desk.clock);
    const months = [...new Set([monthOf(taken.date), monthOf(desk.clock.now().date)])];
    const need = { customers: true, prices: true, drafts: true, numbering: months, addingTo: { register: months } };
    const { requestKey } = request;
    return carryOut<RegisterOutcome>(desk, { action: 'register-order', requestKey, need }, (hearing) =>
      decide(hearing, request, taken, desk.ids),
    );
  };
}

function decide(
  hearing: Hearing,
  request: SaveOrderRequest,
  taken: LocalMoment,
  ids: IdSource,
): Decision<RegisterOutcome> {
  const { snapshot, person, now } = hearing;
  const { settings } = snapshot;
  const draft = draftInHand(snapshot, request.draft);
  const wrong = checkEntry(request.entry, { now, ...settings });
  if (wrong.length > 0) throw new Refusal('invalid', wrong);

  const review = reviewEntry(request.entry, snapshot, {
    person,
    approvals: draft?.priceApprovals ?? [],
    at: now.instant,
  });
  if (review.missing.length > 0) {
    return draftDecision({ hearing, before: draft, newId: ids.next(), entry: request.entry, review });
  }
  const { customer, isNew } = customerForOrder(review.entry, hearing);
  const isClosed = isClosedBy(snapshot.records.closings)(monthOf(taken.date));
  const numberedIn = monthOf(isClosed ? now.date : taken.date);
  const registration = registerEntry({
    entry: review.entry,
    taken,
    registered: now,
    registeredBy: person.email,
    intakeId: ids.next(),
    customer,
    settings,
    prices: snapshot.prices,
    priceChanges: review.prices.changes,
    calendar: workingCalendarAround(taken.date, settings),
    numberedIn,
    lastSequence: snapshot.numbering[numberedIn]?.lastSequence ?? 0,
  });
  const duplicates = possibleDuplicates(customer, registration.fingerprints, taken.date, settings.duplicateWindowDays);
  if (duplicates.length > 0 && !request.duplicatesSeen) {
    return { outcome: { kind: 'possible-duplicate', duplicates }, changes: null };
  }
  return {
    outcome: {
      kind: 'registered',
      customerName: customer.name,
      orders: registration.orders.map((order, n) => summaryOf(order, registration, n, settings)),
    },
    changes: {
      addOrders: registration.orders,
      addRecords: { register: registration.orders.flatMap(registerLines) },
      ...(isNew ? { addCustomers: [registration.customer] } : { updateCustomers: [registration.customer] }),
      ...(draft ? { removeDraftIds: [draft.id] } : {}),
      audit: registration.orders.map((order) => registrationAudit(order, person.email, now)),
    },
  };
}

function summaryOf(order: Order, registration: Registration, n: number, settings: Settings): RegisteredSummary {
  const reason = registration.reasons[n];
  if (!reason) throw new RangeError(`no reason for ${order.key}`);
  return {
    key: order.key,
    shortNumber: order.shortNumber,
    categoryName: categoryName(settings.categories, order.categoryId),
    itemCount: order.items.length,
    quantity: order.quantity,
    amountFen: order.amountFen,
    status: order.status,
    promisedOn: order.promise.promisedOn,
    estimated: order.promise.estimated,
    reason,
  };
}

/** The order's row and items tell the rest; the log says what was promised to whom at what amount. */
function registrationAudit(order: Order, by: string, now: LocalMoment): AuditEntry {
  const { customerName, categoryId, quantity, amountFen, status, promise, release } = order;
  const changedPrices = order.items.flatMap(({ number, unitPriceFen, priceChange }) =>
    priceChange ? [{ number, unitPriceFen, ...priceChange }] : [],
  );
  const after = {
    customerName,
    categoryId,
    quantity,
    amountFen,
    status,
    releaseOn: release.releaseOn,
    promisedOn: promise.promisedOn,
    ...(changedPrices.length > 0 ? { changedPrices } : {}),
  };
  return {
    at: now.instant,
    by,
    action: 'register-order',
    subject: order.key,
    before: '',
    after: JSON.stringify(after),
  };
}

import type { ComplaintHearing, ComplaintOutcome } from '../../domain/complaint/answer';
import { type Complaint, complaintKey } from '../../domain/complaint/complaint';
import { bookAllowance } from '../../domain/ledger/allowance';
import type { LedgerEntry } from '../../domain/ledger/entry';
import type { Order, OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import { type Action, may } from '../../domain/role/permission';
import { rolesForOrder } from '../../domain/role/roles-for-order';
import { monthOf } from '../../domain/time/local-date';
import type { LocalDate } from '../../domain/time/local-time';
import type { Decision, Hearing } from '../carry-out';
import { bookingFacts, moneyChanges, voucherNumber } from '../money/commit-money';
import { monthOfKey, orderInHand } from '../orders/order-in-hand';
import type { AuditEntry, Need, Snapshot } from '../ports/order-book';

/** What became of a complaint. */
export interface ComplaintDone {
  key: OrderKey;
  number: string;
}

/** What every act on a complaint of an order reads; an allowance is a booking of today. */
export function complaintNeed(key: OrderKey, today: LocalDate): Need {
  const month = monthOfKey(key);
  return { orders: [month], only: [key], records: { complaints: [month] }, addingTo: { ledger: [monthOf(today)] } };
}

/** The order, where this person may act on it (M1). @throws Refusal `forbidden`, or `invalid` where there is no such order */
export function ownOrder({ snapshot, person }: Hearing, key: OrderKey, action: Action): Order {
  const order = orderInHand(snapshot, key);
  const roles = rolesForOrder(person, order, snapshot.settings.categories);
  if (!may({ email: person.email, roles }, action))
    throw new Refusal('forbidden', [{ code: 'not-your-order', rule: 'M1' }]);
  return order;
}

/** A complaint that is not settled. @throws Refusal `invalid` for an unknown one, `conflict` where a colleague settled it */
export function openComplaint({ records }: Pick<Snapshot, 'records'>, orderKey: OrderKey, number: string): Complaint {
  const key = complaintKey({ orderKey, number });
  const found = records.complaints.find((each) => complaintKey(each) === key);
  if (!found) throw new Refusal('invalid', [{ code: 'complaint-not-found', field: 'number', rule: 'I1' }]);
  if (found.settled) throw new Refusal('conflict', [{ code: 'complaint-settled', rule: 'I1', params: { number } }]);
  return found;
}

export function complaintHearing({ person, now, snapshot }: Hearing): ComplaintHearing {
  return { person, now, categories: snapshot.settings.categories };
}

/** The commit of a complaint as it is now, with its order's mark and what it takes off the order's money. */
export function complaintDecision(
  action: Action,
  before: Complaint | null,
  { complaint, order }: ComplaintOutcome,
  hearing: Hearing,
  newId: () => string,
): Decision<ComplaintDone> {
  const { person, now } = hearing;
  const entries = allowances(complaint, order, hearing, newId);
  const money = moneyChanges('grant-allowance', entries, [order]);
  const audit: AuditEntry = {
    ...{ at: now.instant, by: person.email, action, subject: complaintKey(complaint) },
    ...{ before: before ? JSON.stringify(before) : '', after: JSON.stringify(complaint) },
  };
  const records = { complaints: [complaint] };
  return {
    outcome: { key: order.key, number: complaint.number },
    changes: {
      updateOrders: entries.length > 0 ? (money.updateOrders ?? []) : [order],
      addRecords: { ledger: entries, ...(before ? {} : records) },
      updateRecords: before ? records : {},
      audit: [audit, ...money.audit],
    },
  };
}

function allowances(complaint: Complaint, order: Order, hearing: Hearing, newId: () => string): LedgerEntry[] {
  const amountFen = complaint.settled?.allowanceFen ?? 0;
  if (amountFen === 0) return [];
  const voucher = voucherNumber('A', hearing.now.date, newId());
  return [bookAllowance(amountFen, complaint.number, order, voucher, bookingFacts(hearing))];
}

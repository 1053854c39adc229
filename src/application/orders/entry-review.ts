import type { Customer } from '../../domain/customer/customer';
import type { OrderEntry } from '../../domain/order/entry';
import { missingFields } from '../../domain/order/missing';
import { completeSize } from '../../domain/order/size';
import { type PriceApproval, type PriceReview, reviewPrices } from '../../domain/pricing/price-changes';
import type { Problem } from '../../domain/problem';
import { may } from '../../domain/role/permission';
import type { Person } from '../../domain/settings/settings';
import type { Instant } from '../../domain/time/local-time';
import type { Snapshot } from '../ports/order-book';

/** An entry looked at for registration: what it says with the customer's details filled in, and what is missing. */
export interface EntryReview {
  entry: OrderEntry;
  missing: Problem[];
  prices: PriceReview;
}

/** Phone, address and salesperson default to the customer's, known or new. */
function withCustomerDetails(entry: OrderEntry, customer: Customer | null): OrderEntry {
  const source = customer ?? entry.newCustomer;
  const phone = entry.phone ?? source?.phone;
  const deliveryAddress = entry.deliveryAddress ?? source?.address;
  const salesperson = entry.salesperson ?? source?.salesperson;
  return {
    ...entry,
    ...(phone ? { phone } : {}),
    ...(deliveryAddress ? { deliveryAddress } : {}),
    ...(salesperson ? { salesperson } : {}),
  };
}

/** Everything that keeps an entry from being registered (A2, G1, G5). Nothing is refused here: it may stay a draft. */
export function reviewEntry(
  entry: OrderEntry,
  snapshot: Pick<Snapshot, 'customers' | 'settings' | 'prices'>,
  reviewer: { person: Person; approvals: readonly PriceApproval[]; at: Instant },
): EntryReview {
  const { settings, prices } = snapshot;
  const customer = snapshot.customers.find(({ id }) => id === entry.customerId) ?? null;
  const filled = withCustomerDetails(entry, customer);
  const items = filled.items.map((item) => {
    const category = settings.categories.find(({ id }) => id === item.categoryId);
    const size = category ? completeSize(item, category, settings.deductionBounds).size : null;
    return { item, opening: size?.opening ?? null };
  });
  const review = reviewPrices({
    items,
    prices,
    approvals: reviewer.approvals,
    approver: may(reviewer.person, 'change-price') ? reviewer.person.email : null,
    at: reviewer.at,
  });
  const missing = missingFields(entry, { customer });
  return { entry: filled, missing: [...missing, ...review.problems], prices: review };
}

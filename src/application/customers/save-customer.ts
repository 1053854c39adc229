import type { Customer } from '../../domain/customer/customer';
import { type CustomerFields, checkCustomerForm, fieldsOf, isSameFields } from '../../domain/customer/edit-customer';
import { newCustomer } from '../../domain/customer/new-customer';
import { Refusal } from '../../domain/problem';
import { carryOut, type Desk, type Hearing } from '../carry-out';
import { customerInHand } from './customer-in-hand';

/** A customer's form (G1): `id` null registers a new one. */
export interface SaveCustomerRequest {
  requestKey: string;
  id: string | null;
  fields: CustomerFields;
  /** What the form was filled from, so that a colleague's change in between is seen; null for a new customer. */
  readFrom: CustomerFields | null;
  /** The clerk saw the like customers and goes on (G1). */
  likeNamesSeen: boolean;
}

/** Registers a customer, or changes one: one read, one write. @throws Refusal `invalid`, or `conflict` after a colleague's change */
export function makeSaveCustomer(desk: Desk) {
  return (request: SaveCustomerRequest): { id: string; name: string } => {
    const { requestKey, id } = request;
    return carryOut(desk, { action: 'edit-customer', requestKey, need: { customers: true } }, (hearing) => {
      const before = id === null ? null : standing(request, hearing, id);
      const after = checked(request, hearing, before);
      const outcome = { id: after.id, name: after.name };
      if (before && isSameFields(before, after)) return { outcome, changes: null };
      const audit = {
        ...{ at: hearing.now.instant, by: hearing.person.email, subject: after.id },
        action: before ? 'change-customer' : 'register-customer',
        before: before ? JSON.stringify(fieldsOf(before)) : '',
        after: JSON.stringify(fieldsOf(after)),
      };
      const changed = before ? { updateCustomers: [after] } : { addCustomers: [after] };
      return { outcome, changes: { ...changed, audit: [audit] } };
    });
  };
}

function standing({ readFrom }: SaveCustomerRequest, hearing: Hearing, id: string): Customer {
  const customer = customerInHand(hearing, id);
  if (readFrom && isSameFields(readFrom, customer)) return customer;
  throw new Refusal('conflict', [{ code: 'customer-changed', rule: 'G1' }]);
}

function checked({ fields, likeNamesSeen }: SaveCustomerRequest, hearing: Hearing, before: Customer | null): Customer {
  const { snapshot, person, now } = hearing;
  const { customers, settings } = snapshot;
  const entry = { ...fields, likeNamesSeen };
  const { problems } = checkCustomerForm(entry, before, customers, settings.regions, settings.people);
  if (problems.length > 0) throw new Refusal('invalid', problems);
  return before ? { ...before, ...fields } : newCustomer(entry, customers, { on: now.date, by: person.email });
}

import { type Contact, type ContactEntry, contactProblems } from '../../domain/customer/contact';
import { parseOrderKey } from '../../domain/order/number';
import type { Order } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import { carryOut, type Desk } from '../carry-out';
import type { IdSource } from '../ports/office';
import { customerInHand } from './customer-in-hand';

/** Keeps an enquiry, a visit or a satisfaction score in the customer's history (G4). @throws Refusal `invalid` with what is wrong */
export function makeRecordContact(desk: Desk & { ids: IdSource }) {
  return (request: { requestKey: string; customerId: string; entry: ContactEntry }): { id: string } => {
    const { requestKey, customerId, entry } = request;
    const month = parseOrderKey(entry.orderKey)?.month;
    const need = {
      customers: true,
      addingTo: { contacts: 'all' as const },
      // A score also stands on its order, for the statistics (J2).
      ...(month ? { index: [month] } : {}),
      ...(month && entry.kind === 'satisfaction' ? { orders: [month], only: [entry.orderKey] } : {}),
    };
    return carryOut(desk, { action: 'record-contact', requestKey, need }, (hearing) => {
      const { snapshot, person, now } = hearing;
      customerInHand(hearing, customerId);
      const own = Object.values(snapshot.index)
        .flat()
        .filter((line) => line.customerId === customerId)
        .map(({ key }) => key);
      const problems = contactProblems(entry, now.date, own);
      if (problems.length > 0) throw new Refusal('invalid', problems);
      const contact: Contact = { ...entry, id: desk.ids.next(), customerId, by: person.email, at: now.instant };
      const audit = {
        ...{ at: now.instant, by: person.email, action: 'record-contact', subject: customerId },
        ...{ before: '', after: JSON.stringify(contact) },
      };
      const scored = Object.values(snapshot.orders)
        .flat()
        .flatMap(({ order }) => withScore(order, entry));
      const changes = { updateOrders: scored, addRecords: { contacts: [contact] }, audit: [audit] };
      return { outcome: { id: contact.id }, changes };
    });
  };
}

/** The scored order: of several scores the last one counts (G4). */
function withScore(order: Order, { kind, orderKey, score, on }: ContactEntry): Order[] {
  if (kind !== 'satisfaction' || score === null || order.key !== orderKey) return [];
  return [{ ...order, life: { ...order.life, satisfaction: { score, on } } }];
}

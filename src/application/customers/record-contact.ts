import { type Contact, type ContactEntry, contactProblems } from '../../domain/customer/contact';
import { parseOrderKey } from '../../domain/order/number';
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
      ...(month ? { index: [month] } : {}),
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
      return { outcome: { id: contact.id }, changes: { addRecords: { contacts: [contact] }, audit: [audit] } };
    });
  };
}

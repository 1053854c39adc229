import type { Contact } from '../../domain/customer/contact';
import { contactsTab } from '../schema/contacts';
import { recordTab } from './record-tab';

type Read = 'id' | 'customerId' | 'kind' | 'on' | 'text' | 'orderKey' | 'score' | 'by' | 'at';

/** The customers' history beside their orders stands on one running tab. */
export const contactRecords = recordTab<Contact, (typeof contactsTab)['columns'], Read>({
  tab: contactsTab,
  keyOf: ({ id }) => id,
  monthOf: () => null,
  readFrom: ['id', 'customerId', 'kind', 'on', 'text', 'orderKey', 'score', 'by', 'at'],
  fromRow: (row) => row,
  toRow: (contact, { names }) => ({ ...contact, byName: names.person(contact.by) }),
});

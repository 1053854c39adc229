import type { contacts as chineseContacts, customerFiles as chineseFiles } from '../zh-CN/workbook-customers';

/** Columns of what is kept beside the customers, English. */
export const customerFiles: typeof chineseFiles = {
  customerId: 'Customer no.',
  name: 'Customer',
  creditLimit: 'Credit limit',
  creditDays: 'Days of credit',
  firstOrder: 'First order',
  firstShipment: 'First shipment',
  checks: 'Checks',
};

export const contacts: typeof chineseContacts = {
  on: 'Day',
  customerId: 'Customer no.',
  kind: 'Kind',
  score: 'Score',
  orderKey: 'Order no.',
  text: 'What',
  byName: 'By',
  by: 'By (e-mail)',
  at: 'At',
  id: 'Contact no.',
};

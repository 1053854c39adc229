import type { ItemEntry, NewCustomerEntry, OrderEntry } from '../order/entry';

/** What the steps of an order's life and its notices are given, beside the fields of the order itself. */
type LifeField =
  | 'how'
  | 'confirmedBy'
  | 'question'
  | 'deliverOn'
  | 'shippedOn'
  | 'way'
  | 'carrier'
  | 'carrierPhone'
  | 'trackingNumber'
  | 'unpaidReason'
  | 'shipment'
  | 'trouble'
  | 'detail'
  | 'receivedOn'
  | 'signedBy'
  | 'exceptions'
  | 'overrideReason'
  | 'reason'
  | 'responsible'
  | 'newOn'
  | 'toldBy'
  | 'lossFen'
  | 'askedBy'
  | 'promisedOn'
  | 'chargeFen'
  | 'money'
  | 'revision'
  | 'amountFen'
  | 'item'
  | 'earliestOn'
  | 'latestOn'
  | 'firstPromisedOn'
  | 'estimated'
  | 'opening'
  | 'leaf'
  | 'priceChange';

/** Every field that a problem can stand beside, by the last part of its path. */
export type FieldName = Exclude<keyof OrderEntry | keyof ItemEntry | keyof NewCustomerEntry, 'newCustomer'> | LifeField;

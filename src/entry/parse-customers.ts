import * as v from 'valibot';
import { CONTACT_KINDS } from '../domain/customer/contact';
import { CUSTOMER_CHECKS } from '../domain/customer/customer-file';
import { parse, requestKey, text, whole } from './parse';

const id = v.pipe(v.string(), v.maxLength(30));
const fields = v.object({ name: text, phone: text, address: text, region: text, salesperson: text });

const schemas = {
  read: v.object({ id }),
  save: v.object({
    requestKey,
    id: v.nullable(id),
    fields,
    readFrom: v.nullable(fields),
    likeNamesSeen: v.boolean(),
  }),
  credit: v.object({ requestKey, id, limitFen: whole, days: whole }),
  checks: v.object({
    requestKey,
    id,
    list: v.picklist(['first-order', 'first-shipment']),
    ticked: v.array(v.picklist(CUSTOMER_CHECKS)),
  }),
  contact: v.object({
    requestKey,
    customerId: id,
    entry: v.object({
      kind: v.picklist(CONTACT_KINDS),
      on: v.pipe(v.string(), v.maxLength(20)),
      text,
      orderKey: v.pipe(v.string(), v.maxLength(20)),
      score: v.nullable(whole),
    }),
  }),
};

export const parseReadCustomer = (input: unknown) => parse(schemas.read, input);
export const parseSaveCustomer = (input: unknown) => parse(schemas.save, input);
export const parseCredit = (input: unknown) => parse(schemas.credit, input);
export const parseChecks = (input: unknown) => parse(schemas.checks, input);
export const parseContact = (input: unknown) => parse(schemas.contact, input);

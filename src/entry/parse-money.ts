import * as v from 'valibot';
import { PAYMENT_METHODS } from '../domain/ledger/entry';
import { parse, requestKey, text, whole } from './parse';

const id = v.pipe(v.string(), v.maxLength(30));
const orderKey = v.pipe(v.string(), v.maxLength(20));
const day = v.pipe(v.string(), v.maxLength(20));
const parts = v.pipe(v.array(v.object({ orderKey, amountFen: whole })), v.maxLength(200));
/** What is asked wherever money changes hands (H1). */
const payment = {
  paidOn: day,
  amountFen: whole,
  method: v.picklist(PAYMENT_METHODS),
  reference: text,
  note: text,
};

const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

const schemas = {
  vouchers: v.object({
    customerId: v.nullable(id),
    query: v.pipe(v.string(), v.maxLength(100)),
    from: v.nullable(month),
  }),
  open: v.object({ customerId: v.nullable(id), amountFen: v.nullable(whole) }),
  receipt: v.object({ requestKey, customerId: id, ...payment, parts }),
  payBack: v.object({ requestKey, customerId: id, orderKey: v.nullable(orderKey), ...payment }),
  useCredit: v.object({ requestKey, customerId: id, parts }),
  keepCredit: v.object({ requestKey, orderKey, amountFen: whole }),
  writeOff: v.object({ requestKey, orderKey, amountFen: whole, reason: text }),
  reverse: v.object({
    requestKey,
    voucher: id,
    month,
    orderKeys: v.pipe(v.array(orderKey), v.maxLength(200)),
    reason: text,
  }),
};

export const parseOpenMoney = (input: unknown) => parse(schemas.open, input);
export const parseListVouchers = (input: unknown) => parse(schemas.vouchers, input);
export const parseReceipt = (input: unknown) => parse(schemas.receipt, input);
export const parsePayBack = (input: unknown) => parse(schemas.payBack, input);
export const parseUseCredit = (input: unknown) => parse(schemas.useCredit, input);
export const parseKeepCredit = (input: unknown) => parse(schemas.keepCredit, input);
export const parseWriteOff = (input: unknown) => parse(schemas.writeOff, input);
export const parseReverse = (input: unknown) => parse(schemas.reverse, input);

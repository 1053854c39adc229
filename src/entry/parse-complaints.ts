import * as v from 'valibot';
import { COMPLAINT_KINDS } from '../domain/complaint/complaint';
import { RETURN_WAYS } from '../domain/life/shipment';
import { NOTICE_CAUSES } from '../domain/notice/notice';
import { parse, requestKey, text, whole } from './parse';

const key = v.pipe(v.string(), v.maxLength(20));
const number = v.pipe(v.string(), v.maxLength(30));
const day = v.pipe(v.string(), v.maxLength(20));
const settlement = v.object({
  outcome: text,
  attributedTo: v.nullable(v.picklist(NOTICE_CAUSES)),
  allowanceFen: whole,
});

const schemas = {
  open: v.object({ key: v.nullable(key) }),
  record: v.object({
    requestKey,
    key,
    entry: v.object({
      kind: v.picklist(COMPLAINT_KINDS),
      text,
      answerBy: v.nullable(day),
      settlement: v.nullable(settlement),
    }),
  }),
  settle: v.object({ requestKey, key, number, settlement }),
  move: v.object({ requestKey, key, number, newOn: day, reason: text }),
  takeBack: v.object({
    requestKey,
    key,
    way: v.picklist(RETURN_WAYS),
    returnedOn: day,
    items: v.pipe(v.array(v.object({ place: whole, quantity: whole })), v.maxLength(200)),
    reason: text,
    amountFen: v.nullable(whole),
    complaint: number,
    restock: v.optional(v.boolean(), false),
  }),
};

export const parseOpenComplaints = (input: unknown) => parse(schemas.open, input);
export const parseRecordComplaint = (input: unknown) => parse(schemas.record, input);
export const parseSettleComplaint = (input: unknown) => parse(schemas.settle, input);
export const parseMoveAnswer = (input: unknown) => parse(schemas.move, input);
export const parseBookReturn = (input: unknown) => parse(schemas.takeBack, input);

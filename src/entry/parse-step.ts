import * as v from 'valibot';
import { BACKWARD_STEPS } from '../domain/life/last-step';
import { CONFIRMATION_WAYS, DELAY_CAUSES } from '../domain/life/order-life';
import { TRANSIT_TROUBLES, TRANSPORT_WAYS } from '../domain/life/shipment';
import type { StepId } from '../domain/life/step';
import type { StepBackRequest, StepRequest } from './contract-life';
import { parse, requestKey } from './parse';

const text = v.pipe(v.string(), v.maxLength(2_000), v.trim());
const number = v.pipe(v.number(), v.finite());
const nothing = v.object({});

/** The shape of what each step is given; the transition table checks what it says. */
const inputs = {
  confirm: v.object({ how: v.picklist(CONFIRMATION_WAYS), confirmedBy: text }),
  'ask-follower': v.object({ question: text }),
  'answer-consultation': v.object({ possible: v.boolean(), deliverOn: v.nullable(text), note: text }),
  'cross-check': v.object({ revision: number, promisedOn: text }),
  release: nothing,
  'start-production': nothing,
  'finish-production': nothing,
  ship: v.object({
    items: v.pipe(v.array(v.object({ place: number, quantity: number })), v.maxLength(200)),
    shippedOn: text,
    way: v.picklist(TRANSPORT_WAYS),
    carrier: text,
    carrierPhone: text,
    trackingNumber: text,
    insured: v.boolean(),
    unpaidReason: text,
  }),
  'report-transit': v.object({ shipment: text, trouble: v.picklist(TRANSIT_TROUBLES), detail: text }),
  'receive-slip': v.object({ shipment: text, receivedOn: text, signedBy: text, exceptions: text }),
  close: v.object({ overrideReason: text }),
  hold: v.object({ reason: text }),
  resume: nothing,
  'report-delay': v.object({ cause: v.picklist(DELAY_CAUSES), detail: text, responsible: text, newOn: text }),
  'tell-customer': v.object({ toldBy: text }),
  'record-loss': v.object({ lossFen: number }),
} satisfies { [Id in StepId]: v.GenericSchema };

const orderKey = v.pipe(v.string(), v.maxLength(20));

const backward = v.object({ requestKey, key: orderKey, step: v.picklist(BACKWARD_STEPS), reason: text });

/** Checks the shape of a step to be taken back. @throws Refusal `invalid`, naming each malformed field */
export function parseTakeBack(input: unknown): StepBackRequest {
  return parse(backward, input);
}

const head = v.object({
  requestKey,
  step: v.picklist(Object.keys(inputs) as StepId[]),
  keys: v.pipe(v.array(orderKey), v.maxLength(500)),
  input: v.unknown(),
  inputs: v.optional(v.record(orderKey, v.unknown())),
});

/** Checks the shape of a step. @throws Refusal `invalid`, naming each malformed field */
export function parseStep(input: unknown): StepRequest {
  const { input: common, inputs: own, ...request } = parse(head, input);
  const schema = inputs[request.step] as v.GenericSchema<unknown, StepRequest['input']>;
  if (own === undefined) return { ...request, input: parse(schema, common) };
  const known = request.keys.filter((key) => key in own).map((key) => [key, parse(schema, own[key])] as const);
  const isCommonUsed = known.length < request.keys.length;
  return { ...request, input: isCommonUsed ? parse(schema, common) : {}, inputs: Object.fromEntries(known) };
}

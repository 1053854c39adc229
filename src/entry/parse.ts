import * as v from 'valibot';
import { CHANNELS, OPENING_DIRECTIONS, type OrderEntry, PAYMENT_WAYS } from '../domain/order/entry';
import { type Problem, Refusal } from '../domain/problem';
import type { SaveRequest } from './contract';

/** Longest text that a field takes; the domain says more where a rule needs it. */
export const text = v.pipe(v.string(), v.maxLength(2_000), v.trim());
export const whole = v.pipe(v.number(), v.finite());
/** A field that the form leaves out, sends as null or sends as empty text is open. */
export const open = <T extends v.GenericSchema>(schema: T) =>
  v.optional(
    v.pipe(
      v.unknown(),
      v.transform((value) => (value === null || value === '' ? undefined : value)),
      v.optional(schema),
    ),
  );

/** An item as typed: every field may be open. */
export const item = v.object({
  categoryId: open(text),
  style: open(text),
  frameShape: open(text),
  frameType: open(text),
  lineStyle: open(text),
  lineHeightMm: open(whole),
  sizeBasis: open(v.picklist(['opening', 'leaf'])),
  widthMm: open(whole),
  heightMm: open(whole),
  otherWidthMm: open(whole),
  otherHeightMm: open(whole),
  wallThicknessMm: open(whole),
  wallThicknessSaid: open(text),
  colour: open(text),
  openingDirection: open(v.picklist(OPENING_DIRECTIONS)),
  openingDirectionSaid: open(text),
  quantity: open(whole),
  hardware: open(v.boolean()),
  technicalConditions: open(text),
  unitPriceFen: open(whole),
  priceReason: open(text),
});

const newCustomer = v.object({
  name: open(text),
  phone: open(text),
  address: open(text),
  region: open(text),
  salesperson: open(text),
  likeNamesSeen: open(v.boolean()),
});

const orderEntry = v.object({
  channel: open(v.picklist(CHANNELS)),
  takenOn: open(text),
  takenAtTime: open(text),
  sourceLink: open(text),
  customerId: open(text),
  newCustomer: open(newCustomer),
  phone: open(text),
  deliveryAddress: open(text),
  salesperson: open(text),
  wantedOn: open(text),
  rush: open(v.boolean()),
  agreedOn: open(text),
  paymentWay: open(v.picklist(PAYMENT_WAYS)),
  note: open(text),
  items: v.pipe(v.array(item), v.maxLength(200)),
});

/** Made once per intent by the form and sent again with each retry. */
export const requestKey = v.pipe(v.string(), v.regex(/^[\w-]{8,80}$/));
const draftRef = v.object({ id: v.pipe(v.string(), v.maxLength(60)), version: v.number() });

const schemas = {
  save: v.object({
    requestKey,
    entry: orderEntry,
    draft: v.nullish(draftRef, null),
    duplicatesSeen: v.nullish(v.boolean(), false),
  }),
  discard: v.object({ requestKey, ...draftRef.entries }),
  openForm: v.nullish(v.object({ draftId: v.nullish(v.pipe(v.string(), v.maxLength(60)), null) }), { draftId: null }),
  formState: v.object({ text: v.nullable(v.pipe(v.string(), v.maxLength(100_000))) }),
  find: v.object({
    query: v.pipe(v.string(), v.maxLength(100)),
    more: v.nullish(v.pipe(v.string(), v.maxLength(20)), null),
  }),
  orderKey: v.object({ key: v.pipe(v.string(), v.maxLength(20)) }),
};

/**
 * Checks the shape of what a form sent: anyone who sees a sidebar can send anything.
 * @throws Refusal `invalid`, naming each malformed field.
 */
export function parse<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const problems: Problem[] = result.issues.map((issue) => ({
    code: 'malformed',
    field: (v.getDotPath(issue) ?? '').replace(/^entry\./, ''),
  }));
  throw new Refusal('invalid', problems);
}

/** Keys of open fields are dropped, so that “open” has one form in the domain. */
export function withoutOpenFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOpenFields);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutOpenFields(each)]));
}

export function parseSave(input: unknown): SaveRequest {
  const parsed = parse(schemas.save, input);
  return { ...parsed, entry: withoutOpenFields(parsed.entry) as OrderEntry };
}
export const parseDiscard = (input: unknown) => parse(schemas.discard, input);
export const parseOpenForm = (input: unknown) => parse(schemas.openForm, input);
export const parseFormState = (input: unknown) => parse(schemas.formState, input);
export const parseFind = (input: unknown) => parse(schemas.find, input);
export const parseOrderKey = (input: unknown) => parse(schemas.orderKey, input);

import * as v from 'valibot';
import type { NoticeRequest } from '../domain/notice/draft-notice';
import { NOTICE_CAUSES, SIGNERS } from '../domain/notice/notice';
import { PAYMENT_WAYS } from '../domain/order/entry';
import type { DraftNoticeRequest } from './contract-life';
import { item, parse, requestKey, text, whole, withoutOpenFields } from './parse';

/** A field that is left out or null stays as it is; an empty text empties it. */
const asked = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );

const { categoryId: _, ...itemFields } = item.entries;
const askedItem = {
  ...itemFields,
  ...Object.fromEntries(
    (['wallThicknessSaid', 'openingDirectionSaid', 'technicalConditions', 'colour', 'style'] as const).map((field) => [
      field,
      v.optional(asked(text)),
    ]),
  ),
};
const place = v.pipe(v.number(), v.integer(), v.minValue(1));

const edit = v.object({
  phone: v.optional(asked(text)),
  deliveryAddress: v.optional(asked(text)),
  salesperson: v.optional(asked(text)),
  wantedOn: v.optional(asked(text)),
  promisedOn: v.optional(asked(text)),
  rush: v.optional(asked(v.boolean())),
  paymentWay: v.optional(asked(v.picklist(PAYMENT_WAYS))),
  note: v.optional(asked(text)),
  items: v.pipe(v.array(v.object({ place, ...askedItem })), v.maxLength(200)),
  addItems: v.pipe(v.array(v.object(itemFields)), v.maxLength(200)),
  removePlaces: v.pipe(v.array(place), v.maxLength(200)),
});

const common = {
  reason: text,
  askedBy: text,
  cause: v.picklist(NOTICE_CAUSES),
  baseRevision: v.pipe(v.number(), v.integer()),
  outOfTime: v.boolean(),
};
const money = v.object({ refundFen: whole, creditFen: whole, forfeitFen: whole });
const request = v.variant('kind', [
  v.object({ kind: v.literal('change'), ...common, edit }),
  v.object({ kind: v.literal('withdrawal'), ...common, money }),
]);

const key = v.pipe(v.string(), v.maxLength(20));
const ref = { requestKey, key, number: v.pipe(v.string(), v.maxLength(20)) };

const schemas = {
  preview: v.object({ key, request }),
  draft: v.object({ requestKey, key, request }),
  sign: v.object({ ...ref, as: v.picklist(SIGNERS) }),
  override: v.object({ ...ref, reason: text, chargeFen: whole }),
  discard: v.object({ ...ref, reason: text }),
  bind: v.object(ref),
  revision: v.object({ key, revision: v.number() }),
};

/** Checks the shape of a notice to be shown. @throws Refusal `invalid`, naming each malformed field */
export function parsePreviewNotice(input: unknown): Omit<DraftNoticeRequest, 'requestKey'> {
  const parsed = parse(schemas.preview, input);
  return { key: parsed.key, request: requestOf(parsed.request) };
}

/** Checks the shape of a notice to be drafted. @throws Refusal as above */
export function parseDraftNotice(input: unknown): DraftNoticeRequest {
  const parsed = parse(schemas.draft, input);
  return { requestKey: parsed.requestKey, key: parsed.key, request: requestOf(parsed.request) };
}

export const parseSignNotice = (input: unknown) => parse(schemas.sign, input);
export const parseOverrideNotice = (input: unknown) => parse(schemas.override, input);
export const parseDiscardNotice = (input: unknown) => parse(schemas.discard, input);
export const parseBindNotice = (input: unknown) => parse(schemas.bind, input);
export const parseRevision = (input: unknown) => parse(schemas.revision, input);

/** Fields that nothing is asked of are dropped, so that “stays as it is” has one form in the domain. */
function requestOf(parsed: v.InferOutput<typeof request>): NoticeRequest {
  return withoutOpenFields(parsed) as NoticeRequest;
}

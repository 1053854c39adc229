import { invalidArgument } from '../api-error';
import { parseFieldMask, pruneToMask } from '../schema/field-mask';
import type { Query } from './spreadsheets-read';

/** The parts of an answer that a `fields` parameter names. @throws ApiError 400 for a mask that can't be read */
export function maskAnswer<T extends object>(answer: T, fields: string | undefined): T {
  if (fields === undefined || fields === '') return answer;
  const mask = parseFieldMask(fields);
  if (!mask) throw invalidArgument(`Invalid field selection ${fields}`);
  return pruneToMask(answer, mask) as T;
}

/** A method's own parameters, without the mask that every method takes. */
export function ownParameters({ fields: _, ...query }: Query): Query {
  return query;
}

import { ApiError, invalidArgument, notImplemented } from '../api-error';
import type { RequestBodies } from '../google/requests';
import type { Mutation } from '../mutation/mutation';
import { MISSING_REQUESTS, type RequestName } from '../schema/request-messages';
import { UpdateMaskError } from '../schema/update-mask';
import { REQUEST_HANDLERS, type RequestHandler } from './request-table';

/** A request of a batch: one field, its kind. */
export type BatchRequest = { readonly [K in RequestName]?: RequestBodies[K] };

/**
 * Applies requests in order and returns a reply for each. The first invalid one throws, and the caller takes everything back.
 * @throws ApiError 400 `Invalid requests[i].kind: …`, 501 for a kind that this engine does not have
 */
export function applyRequests(mutation: Mutation, requests: readonly BatchRequest[]): object[] {
  if (requests.length === 0) throw invalidArgument('Must specify at least one request.');
  assertAllKnown(requests);
  return requests.map((request, i) => applyRequest(mutation, request, i));
}

/** What is missing is said before anything is tried. */
function assertAllKnown(requests: readonly BatchRequest[]): void {
  requests.forEach((request, i) => {
    const kinds = Object.keys(request);
    const [kind] = kinds;
    if (kind === undefined) throw invalidArgument(`Invalid requests[${i}]: No request set.`);
    if (kinds.length > 1) {
      throw invalidArgument(
        `Invalid value at 'requests[${i}]' (oneof), oneof field 'kind' is already set. Cannot set '${kinds[1]}'`,
      );
    }
    if (MISSING_REQUESTS.has(kind)) throw notImplemented(`batchUpdate request ${kind}`);
  });
}

function applyRequest(mutation: Mutation, request: BatchRequest, index: number): object {
  const name = Object.keys(request)[0] as RequestName;
  const handler = REQUEST_HANDLERS[name] as RequestHandler<RequestName>;
  try {
    const reply = handler(mutation, request[name] ?? {});
    return reply === undefined ? {} : { [name]: reply };
  } catch (error) {
    const isInvalid = error instanceof UpdateMaskError || (error instanceof ApiError && error.code === 400);
    if (isInvalid) throw invalidArgument(`Invalid requests[${index}].${name}: ${error.message}`);
    throw error;
  }
}

import { badRequest } from './api-error';
import type { Query } from './methods/spreadsheets-read';

/** Parameters that every Google method takes and that mean nothing here. */
const STANDARD = new Set([
  ...['alt', 'access_token', 'callback', 'key', 'oauth_token', 'prettyPrint', 'quotaUser', 'upload_protocol'],
  ...['uploadType', '$.xgafv', '$alt', '$prettyPrint', '$callback'],
]);

/**
 * The query parameters of a method.
 * @param names those that the method has; `repeated` are those of them that may come several times
 * @throws ApiError 400 for one that it has not
 */
export function readQuery(query: URLSearchParams, names: readonly string[], repeated: readonly string[]): Query {
  const result: Record<string, string | string[]> = {};
  for (const key of new Set(query.keys())) {
    const name = key === '$fields' ? 'fields' : key;
    if (STANDARD.has(name)) continue;
    const values = query.getAll(key);
    if (repeated.includes(name)) result[name] = values;
    else if (name === 'fields' || names.includes(name)) result[name] = values[values.length - 1] ?? '';
    else throw unknownParameter(name);
  }
  return result;
}

function unknownParameter(name: string): Error {
  const description = `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`;
  return badRequest(description, [{ description }]);
}

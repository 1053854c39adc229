import { badRequest } from './api-error';
import type { Caller } from './caller';
import type { SheetsEngine } from './engine';
import type { Query } from './methods/spreadsheets-read';

/** A call of a route: what stood in the path, the parameters, the body. */
export interface RouteCall {
  readonly engine: SheetsEngine;
  readonly params: readonly string[];
  readonly query: Query;
  readonly body: unknown;
  readonly caller: Caller;
}

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: RegExp;
  /** Names of its own parameters, those that may come several times apart. */
  readonly query: readonly string[];
  readonly repeated: readonly string[];
  /** Whether it minds the `fields` parameter itself. */
  readonly appliesMask?: true;
  readonly run: (call: RouteCall) => object;
}

const ROOT = '/v4/spreadsheets';
const ID = `${ROOT}/([^/:]+)`;
const VALUES = `${ID}/values`;
const RENDER = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'];
const WRITE = [
  ...['valueInputOption', 'includeValuesInResponse', 'responseValueRenderOption', 'responseDateTimeRenderOption'],
];
const NONE: readonly string[] = [];

/** All methods of the API. A range may hold a colon: what stands behind the last one is a verb only where it is one. */
export const ROUTES: readonly Route[] = [
  route('POST', ROOT, ({ engine, body, caller }) => engine.create(body, caller)),
  {
    ...route('GET', ID, ({ engine, params: [id = ''], query, caller }) => engine.get(id, query, caller)),
    query: ['includeGridData', 'excludeTablesInBandedRanges'],
    repeated: ['ranges'],
    appliesMask: true,
  },
  {
    ...route('POST', `${ID}:getByDataFilter`, ({ engine, params: [id = ''], body, query, caller }) =>
      engine.getByDataFilter(id, body, query, caller),
    ),
    appliesMask: true,
  },
  route('POST', `${ID}:batchUpdate`, ({ engine, params: [id = ''], body, query, caller }) =>
    engine.batchUpdate(id, body, caller, query),
  ),
  {
    ...route('GET', `${VALUES}:batchGet`, ({ engine, params: [id = ''], query, caller }) =>
      engine.valuesBatchGet(id, query, caller),
    ),
    query: RENDER,
    repeated: ['ranges'],
  },
  route('POST', `${VALUES}:batchUpdate`, ({ engine, params: [id = ''], body, caller }) =>
    engine.valuesBatchUpdate(id, body, caller),
  ),
  route('POST', `${VALUES}:batchClear`, ({ engine, params: [id = ''], body, caller }) =>
    engine.valuesBatchClear(id, body, caller),
  ),
  route('POST', `${VALUES}:batchGetByDataFilter`, ({ engine, params: [id = ''], body, caller }) =>
    engine.valuesBatchGetByDataFilter(id, body, caller),
  ),
  route('POST', `${VALUES}:batchUpdateByDataFilter`, ({ engine, params: [id = ''], body, caller }) =>
    engine.valuesBatchUpdateByDataFilter(id, body, caller),
  ),
  route('POST', `${VALUES}:batchClearByDataFilter`, ({ engine, params: [id = ''], body, caller }) =>
    engine.valuesBatchClearByDataFilter(id, body, caller),
  ),
  {
    ...route('POST', `${VALUES}/(.+):append`, ({ engine, params: [id = '', range = ''], query, body, caller }) =>
      engine.valuesAppend(id, range, query, body, caller),
    ),
    query: [...WRITE, 'insertDataOption'],
  },
  route('POST', `${VALUES}/(.+):clear`, ({ engine, params: [id = '', range = ''], caller }) =>
    engine.valuesClear(id, range, caller),
  ),
  {
    ...route('GET', `${VALUES}/(.+)`, ({ engine, params: [id = '', range = ''], query, caller }) =>
      engine.valuesGet(id, range, query, caller),
    ),
    query: RENDER,
  },
  {
    ...route('PUT', `${VALUES}/(.+)`, ({ engine, params: [id = '', range = ''], query, body, caller }) =>
      engine.valuesUpdate(id, range, query, body, caller),
    ),
    query: WRITE,
  },
  route('POST', `${ID}/developerMetadata:search`, ({ engine, params: [id = ''], body, caller }) =>
    engine.developerMetadataSearch(id, body, caller),
  ),
  route('GET', `${ID}/developerMetadata/([^/:]+)`, ({ engine, params: [id = '', metadataId = ''], caller }) =>
    engine.developerMetadataGet(id, integer('metadata_id', metadataId), caller),
  ),
  route('POST', `${ID}/sheets/([^/:]+):copyTo`, ({ engine, params: [id = '', sheetId = ''], body, caller }) =>
    engine.sheetsCopyTo(id, integer('sheet_id', sheetId), body, caller),
  ),
];

function route(method: Route['method'], path: string, run: Route['run']): Route {
  return { method, path: new RegExp(`^${path}$`), query: NONE, repeated: NONE, run };
}

/** A number in a path. @throws ApiError 400 for anything else */
function integer(name: string, text: string): number {
  if (/^-?\d{1,10}$/.test(text)) return Number(text);
  const description = `Invalid value at '${name}' (TYPE_INT32), "${text}"`;
  throw badRequest(description, [{ field: name, description }]);
}

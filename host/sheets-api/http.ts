import { ApiError, type ErrorBody } from './api-error';
import type { SheetsEngine } from './engine';
import { readQuery } from './http-query';
import { ROUTES, type RouteCall } from './http-routes';
import { maskAnswer } from './methods/response-mask';

/** A request as it came in, path and query decoded no further than into parts. */
export interface HttpRequest {
  readonly method: string;
  /** From `/v4/spreadsheets` on, still percent-encoded. */
  readonly path: string;
  /** Parameters in order; one can come several times. */
  readonly query: URLSearchParams;
  /** The parsed JSON body; undefined without one. */
  readonly body: unknown;
  /** E-mail address of who asks; null for nobody in particular. */
  readonly user: string | null;
}

export interface HttpAnswer {
  readonly status: number;
  readonly json: object | ErrorBody;
}

/** Answers a request for `/v4/spreadsheets…` as Google's server does: status and JSON, errors in Google's form. */
export function answer(engine: SheetsEngine, request: HttpRequest): HttpAnswer {
  try {
    return { status: 200, json: call(engine, request) };
  } catch (error) {
    if (error instanceof ApiError) return { status: error.code, json: error.toJSON() };
    throw error;
  }
}

function call(engine: SheetsEngine, { method, path, query, body, user }: HttpRequest): object {
  const { route, params } = findRoute(method, path);
  const parameters = readQuery(query, route.query, route.repeated);
  const routeCall: RouteCall = { engine, params, query: parameters, body, caller: { user } };
  const json = route.run(routeCall);
  // Some know the mask themselves, so that they read no more than it names.
  return route.appliesMask ? json : maskAnswer(json, parameters.fields);
}

function findRoute(method: string, path: string): { route: (typeof ROUTES)[number]; params: string[] } {
  // Clients that join parts with slashes ask for `{id}/` and `{id}/:batchUpdate`; Google takes both.
  const plain = path.replace(/\/+(?=:|$)/, '');
  let isKnownPath = false;
  for (const route of ROUTES) {
    const match = route.path.exec(plain);
    if (!match) continue;
    isKnownPath = true;
    if (route.method === method) return { route, params: match.slice(1).map(decode) };
  }
  if (isKnownPath) throw new ApiError('UNIMPLEMENTED', `${method} ${path} is not a method of the Sheets API.`);
  throw new ApiError('NOT_FOUND', 'The requested URL was not found on this server.');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ApiError('INVALID_ARGUMENT', `Malformed percent-encoding in ${part}`);
  }
}

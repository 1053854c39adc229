import { ApiError } from '../../sheets-api/api-error';
import type { Caller } from '../../sheets-api/caller';
import { nameInMessages } from '../authorization';
import { ServiceFailure } from '../service-failure';
import type { ServiceTable } from './run-state';
import type { Query, SheetsBackend } from './sheets-backend';

/** The script-side face has checked count and types of the arguments. */
type CheckedArguments = readonly [never, never, never, never];
type Method = (backend: SheetsBackend, args: CheckedArguments, caller: Caller) => unknown;

/** The advanced service's methods with its argument order: resource, ids, then optional parameters. */
const methods: Record<string, Method> = {
  'Spreadsheets.create': (backend, [body], caller) => backend.create(body, caller),
  'Spreadsheets.get': (backend, [id, options], caller) => backend.get(id, queryOf(options), caller),
  'Spreadsheets.getByDataFilter': (backend, [body, id, options], caller) =>
    backend.getByDataFilter(id, body, queryOf(options), caller),
  'Spreadsheets.batchUpdate': (backend, [body, id], caller) => backend.batchUpdate(id, body, caller),
  'Spreadsheets.Values.get': (backend, [id, range, options], caller) =>
    backend.valuesGet(id, range, queryOf(options), caller),
  'Spreadsheets.Values.batchGet': (backend, [id, options], caller) =>
    backend.valuesBatchGet(id, queryOf(options), caller),
  'Spreadsheets.Values.update': (backend, [body, id, range, options], caller) =>
    backend.valuesUpdate(id, range, queryOf(options), body, caller),
  'Spreadsheets.Values.batchUpdate': (backend, [body, id], caller) => backend.valuesBatchUpdate(id, body, caller),
  'Spreadsheets.Values.append': (backend, [body, id, range, options], caller) =>
    backend.valuesAppend(id, range, queryOf(options), body, caller),
  'Spreadsheets.Values.clear': (backend, [_body, id, range], caller) => backend.valuesClear(id, range, caller),
  'Spreadsheets.Values.batchClear': (backend, [body, id], caller) => backend.valuesBatchClear(id, body, caller),
  'Spreadsheets.Values.batchGetByDataFilter': (backend, [body, id], caller) =>
    backend.valuesBatchGetByDataFilter(id, body, caller),
  'Spreadsheets.Values.batchUpdateByDataFilter': (backend, [body, id], caller) =>
    backend.valuesBatchUpdateByDataFilter(id, body, caller),
  'Spreadsheets.Values.batchClearByDataFilter': (backend, [body, id], caller) =>
    backend.valuesBatchClearByDataFilter(id, body, caller),
  'Spreadsheets.DeveloperMetadata.get': (backend, [id, metadataId], caller) =>
    backend.developerMetadataGet(id, metadataId, caller),
  'Spreadsheets.DeveloperMetadata.search': (backend, [body, id], caller) =>
    backend.developerMetadataSearch(id, body, caller),
  'Spreadsheets.Sheets.copyTo': (backend, [body, id, sheetId], caller) =>
    backend.sheetsCopyTo(id, sheetId, body, caller),
};

/**
 * The advanced service `Sheets` in the kernel: the engine, called as the run's user.
 * See https://developers.google.com/apps-script/advanced/sheets
 */
export function createSheetsService(backend: SheetsBackend): ServiceTable {
  return Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [
      `Sheets.${name}`,
      (run, args) => asScriptSeesIt(name, () => method(backend, args as CheckedArguments, { user: run.user })),
    ]),
  );
}

/** Optional parameters as they would stand in a URL: texts, lists of texts. */
function queryOf(options: Record<string, unknown> | null | undefined): Query {
  const entries = Object.entries(options ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  );
}

const reasonByStatus: Record<string, string> = {
  INVALID_ARGUMENT: 'badRequest',
  FAILED_PRECONDITION: 'failedPrecondition',
  PERMISSION_DENIED: 'forbidden',
  NOT_FOUND: 'notFound',
  RESOURCE_EXHAUSTED: 'rateLimitExceeded',
};

/** Runs an API call; a refusal becomes the exception that Apps Script throws for it. */
export function asScriptSeesIt<T>(method: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw apiCallFailure(method, error.toJSON().error);
  }
}

/** The exception for a refused API call, from Google's error body. */
export function apiCallFailure(
  method: string,
  error: { code: number; message: string; status: string; details?: readonly unknown[] },
): ServiceFailure {
  const { message } = error;
  const reason = reasonByStatus[error.status] ?? 'backendError';
  return new ServiceFailure(
    `API call to ${nameInMessages('Sheets', method)} failed with error: ${message}`,
    'GoogleJsonResponseException',
    { ...error, errors: [{ domain: 'global', reason, message }] },
  );
}

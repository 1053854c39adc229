import type { Answer } from '../mutation/answer';
import type { Mutation } from '../mutation/mutation';
import { resolveA1 } from '../ranges/resolve';
import { applyRequests, type BatchRequest } from '../requests/apply-requests';
import { maskOf, parseFieldMask } from '../schema/field-mask';
import { readMessage } from '../schema/read-message';
import { spreadsheetJson } from '../views/spreadsheet-json';
import type { Query } from './spreadsheets-read';

interface BatchUpdateRequest {
  readonly requests?: readonly BatchRequest[];
  readonly includeSpreadsheetInResponse?: boolean;
  readonly responseRanges?: readonly string[];
  readonly responseIncludeGridData?: boolean;
}

/** Applies a batch; the answer is made afterwards, when formulas have their new results. */
export function batchUpdate(
  mutation: Mutation,
  { body, query }: { readonly body?: unknown; readonly query?: Query },
): Answer {
  const request = readMessage<BatchUpdateRequest>('BatchUpdateSpreadsheetRequest', body);
  const replies = applyRequests(mutation, request.requests ?? []);
  const { workbook } = mutation;
  return () => {
    const answer = { spreadsheetId: workbook.spreadsheetId, replies };
    if (!request.includeSpreadsheetInResponse) return answer;
    const ranges = request.responseRanges?.map((range) => resolveA1(workbook, range));
    const wanted = query?.fields === undefined ? 'all' : parseFieldMask(query.fields);
    const mask = maskOf(wanted ?? 'all', 'updatedSpreadsheet') ?? new Map();
    const includeGridData = request.responseIncludeGridData ?? false;
    const updatedSpreadsheet = spreadsheetJson(mutation, { ranges, includeGridData, mask });
    return { ...answer, updatedSpreadsheet };
  };
}

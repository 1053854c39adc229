import { ApiError } from '../api-error';
import type { Spreadsheet } from '../google/spreadsheet';
import type { JournalRecord, MutationMethod } from '../journal';
import type { WorkbookModel } from '../model/workbook';
import type { Answer } from '../mutation/answer';
import type { Mutation } from '../mutation/mutation';
import { readMessage } from '../schema/read-message';
import { spreadsheetJson } from '../views/spreadsheet-json';
import { batchUpdate } from './batch-update';
import { copySheetInto } from './copy-to';
import { fillNewWorkbook, replaceContents } from './create';
import { appendValues } from './values-append';
import { batchClearValues, batchClearValuesByFilter, clearValues } from './values-clear';
import { batchUpdateValues, batchUpdateValuesByFilter, type RangeArgs, updateValues } from './values-write';

type Args = JournalRecord['args'];
type Workbooks = ReadonlyMap<string, WorkbookModel>;
type Apply = (mutation: Mutation, args: Args, workbooks: Workbooks) => Answer;

const METHODS: { readonly [method in MutationMethod]: Apply } = {
  create: (mutation, { body }) => {
    fillNewWorkbook(mutation, readMessage<Spreadsheet>('Spreadsheet', body, 'spreadsheet'));
    const everything = { ranges: undefined, includeGridData: false, mask: 'all' } as const;
    return () => spreadsheetJson(mutation, everything);
  },
  replace: (mutation, { body }) => {
    replaceContents(mutation, readMessage<Spreadsheet>('Spreadsheet', body, 'spreadsheet'));
    return () => ({});
  },
  batchUpdate,
  valuesUpdate: (mutation, args) => updateValues(mutation, rangeArgs(args)),
  valuesBatchUpdate: batchUpdateValues,
  valuesAppend: (mutation, args) => appendValues(mutation, rangeArgs(args)),
  valuesClear: (mutation, args) => clearValues(mutation, rangeArgs(args)),
  valuesBatchClear: batchClearValues,
  valuesBatchUpdateByDataFilter: batchUpdateValuesByFilter,
  valuesBatchClearByDataFilter: batchClearValuesByFilter,
  sheetsCopyTo: (mutation, { sourceSpreadsheetId, sheetId }, workbooks) => {
    const source = workbooks.get(String(sourceSpreadsheetId))?.sheetById(Number(sheetId));
    if (!source) throw new ApiError('NOT_FOUND', 'Requested entity was not found.');
    return copySheetInto(mutation, source);
  },
};

/** Does what a journal record says, in a mutation that its caller commits or takes back. */
export function applyMutation(mutation: Mutation, method: MutationMethod, args: Args, workbooks: Workbooks): Answer {
  return METHODS[method](mutation, args, workbooks);
}

function rangeArgs({ range, query, body }: Args): RangeArgs {
  return { range: String(range), query, body };
}

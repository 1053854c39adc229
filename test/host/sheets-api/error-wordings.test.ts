import { expect, it } from 'vitest';
import { answer } from '../../../host/sheets-api/http';
import { CLERK, OWNER, Workbench } from './workbench';

interface Wording {
  /** What is asked, and of which workbook. */
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  query?: string;
  body?: unknown;
  user?: string;
  prepare?(book: Workbench): void;
  /** What Google answers to it. */
  says: [code: number, status: string, message: string];
}

const INVALID = 'INVALID_ARGUMENT';
const batch = (...requests: unknown[]) => ({ method: 'POST', path: ':batchUpdate', body: { requests } }) as const;
const put = (range: string, values: unknown, query = 'valueInputOption=RAW') =>
  ({ method: 'PUT', path: `/values/${range}`, query, body: { values } }) as const;

/** A request and Google's answer to it, in its words; a program that tells errors by their text meets the same here. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  'a range that is none': {
    ...{ method: 'GET', path: '/values/Nowhere!A1' },
    says: [400, INVALID, 'Unable to parse range: Nowhere!A1'],
  },
  'a range outside the grid': {
    ...{ method: 'GET', path: '/values/A2000' },
    says: [400, INVALID, 'Range (Sheet1!A2000) exceeds grid limits. Max rows: 1000, max columns: 26'],
  },
  'one of several ranges that is none': {
    ...{ method: 'GET', path: '/values:batchGet', query: 'ranges=A1&ranges=Nowhere!A1' },
    says: [400, INVALID, 'Unable to parse range: Nowhere!A1'],
  },
  'values without an input option': {
    ...put('A1', [[1]], ''),
    says: [400, INVALID, "'valueInputOption' is required but not specified"],
  },
  'an input option that is none': {
    ...put('A1', [[1]], 'valueInputOption=TYPED'),
    says: [
      ...([400, INVALID] as const),
      `Invalid value at 'value_input_option' (type.googleapis.com/google.apps.sheets.v4.ValueInputOption), "TYPED"`,
    ],
  },
  'values that are no list': {
    ...put('A1', ['X']),
    says: [400, INVALID, `Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), "X"`],
  },
  'more rows than the range': {
    ...put('A1:B1', [[1], [2]]),
    says: [400, INVALID, 'Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]'],
  },
  'more columns than the range': {
    ...put('A1:B1', [[1, 2, 3]]),
    says: [400, INVALID, 'Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]'],
  },
  'a batch of nothing': { ...batch(), says: [400, INVALID, 'Must specify at least one request.'] },
  'an unknown kind of request': {
    ...batch({ addShet: {} }),
    says: [
      ...([400, INVALID] as const),
      `Invalid JSON payload received. Unknown name "addShet" at 'requests[0]': Cannot find field.`,
    ],
  },
  'a tab of a name that is taken, told by its place in the batch': {
    ...batch({ addSheet: {} }, { addSheet: { properties: { title: 'Sheet1' } } }),
    says: [
      ...([400, INVALID] as const),
      'Invalid requests[1].addSheet: A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
  },
  'the removal of the only tab': {
    ...batch({ deleteSheet: { sheetId: 0 } }),
    says: [400, INVALID, "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document."],
  },
  'the hiding of the only tab': {
    ...batch({ updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } }),
    says: [400, INVALID, "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document."],
  },
  'a tab that is not there': {
    ...batch({ deleteSheet: { sheetId: 77 } }),
    says: [400, INVALID, 'Invalid requests[0].deleteSheet: No sheet with id: 77'],
  },
  'a grid that is not there': {
    ...batch({ updateCells: { start: { sheetId: 77 }, rows: [], fields: '*' } }),
    says: [400, INVALID, 'Invalid requests[0].updateCells: No grid with id: 77'],
  },
  'the removal of all rows': {
    ...batch({ deleteDimension: { range: { sheetId: 0, dimension: 'ROWS' } } }),
    says: [400, INVALID, "Invalid requests[0].deleteDimension: You can't delete all the rows on the sheet."],
  },
  'a cell that is protected from this person': {
    ...put('A1', [[1]]),
    user: CLERK,
    prepare: (book) => {
      const editors = { users: [OWNER] };
      book.batch({ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors } } });
    },
    says: [
      ...([400, INVALID] as const),
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    ],
  },
  'a workbook that is not shared with this person': {
    ...{ method: 'GET', path: '/values/A1', user: 'stranger@factory.example' },
    prepare: (book) => book.engine.setSharing({ general: 'none', people: {} }),
    says: [403, 'PERMISSION_DENIED', 'The caller does not have permission'],
  },
  'a change by somebody who may only read': {
    ...put('A1', [[1]]),
    user: CLERK,
    prepare: (book) => book.engine.setSharing({ general: 'reader', people: {} }),
    says: [403, 'PERMISSION_DENIED', 'The caller does not have permission'],
  },
  'more reads than a minute may have': {
    ...{ method: 'GET', path: '/values/A1' },
    prepare: (book) => book.engine.setQuota({ readsPerMinute: 0, writesPerMinute: 0 }),
    says: [
      ...([429, 'RESOURCE_EXHAUSTED'] as const),
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.",
    ],
  },
  'more writes than a minute may have': {
    ...batch({ addSheet: {} }),
    prepare: (book) => book.engine.setQuota({ readsPerMinute: 0, writesPerMinute: 0 }),
    says: [
      ...([429, 'RESOURCE_EXHAUSTED'] as const),
      "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.",
    ],
  },
  'a server that is down': {
    ...batch({ addSheet: {} }),
    prepare: (book) => book.engine.setFaultPlan(() => 'before'),
    says: [503, 'UNAVAILABLE', 'The service is currently unavailable.'],
  },
  'what this engine has not, by name': {
    ...batch({ addSlicer: { slicer: {} } }),
    says: [501, 'UNIMPLEMENTED', 'batchUpdate request addSlicer is not implemented by this local Sheets engine.'],
  },
};

it.each(Object.entries(WORDINGS))('answers %s as Google does, and changes nothing', (_what, wording) => {
  const book = new Workbench();
  const before = book.snapshot();
  wording.prepare?.(book);
  const prepared = wording.prepare ? book.snapshot() : before;
  const { method, path, query = '', body, user = OWNER, says } = wording;
  const [code, status, message] = says;
  const got = answer(book.engine, {
    ...{ method, path: `/v4/spreadsheets/${book.id}${path}`, query: new URLSearchParams(query), body, user },
  });
  const { details: _details, ...error } = (got.json as { error: Record<string, unknown> }).error;
  expect({ http: got.status, error }).toEqual({ http: code, error: { code, message, status } });
  expect(book.snapshot()).toBe(prepared);
});

it('answers a workbook that is not there with 404, over each method', () => {
  const { engine } = new Workbench();
  const calls = [
    ['GET', '', undefined],
    ['GET', '/values/A1', undefined],
    ['POST', ':batchUpdate', { requests: [{ addSheet: {} }] }],
    ['POST', '/values:batchClear', { ranges: ['A1'] }],
  ] as const;
  for (const [method, path, body] of calls) {
    const query = new URLSearchParams();
    const got = answer(engine, { method, path: `/v4/spreadsheets/nowhere${path}`, query, body, user: OWNER });
    const error = { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' };
    expect(got).toEqual({ status: 404, json: { error } });
  }
});

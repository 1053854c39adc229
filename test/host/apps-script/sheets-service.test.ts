import { describe, expect, it } from 'vitest';
import type { SheetsBackend } from '../../../host/apps-script/kernel/sheets-backend';
import { callInProcess } from './script-fixture';

const source = `
  function all() {
    var S = Sheets.Spreadsheets, b = { a: 1 }, q = { fields: 'x', ranges: ['A1', 'B2'], includeGridData: true, none: null };
    S.create(b); S.get('w'); S.get('w', q); S.getByDataFilter(b, 'w', { fields: 'x' }); S.batchUpdate({ requests: [] }, 'w');
    S.Values.get('w', 'A1', q); S.Values.batchGet('w', q); S.Values.update(b, 'w', 'A1', { valueInputOption: 'RAW' });
    S.Values.batchUpdate(b, 'w'); S.Values.append({ values: [] }, 'w', 'A1', q); S.Values.clear({}, 'w', 'A1');
    S.Values.batchClear(b, 'w'); S.Values.batchGetByDataFilter(b, 'w'); S.Values.batchUpdateByDataFilter(b, 'w');
    S.Values.batchClearByDataFilter(b, 'w'); S.DeveloperMetadata.get('w', 5); S.DeveloperMetadata.search(b, 'w');
    S.Sheets.copyTo(b, 'w', 7);
  }
  function swapped() { Sheets.Spreadsheets.batchUpdate('w', { requests: [] }); }
  function missing() {
    try { Sheets.Spreadsheets.Values.get('missing', 'A1'); } catch (e) {
      return [e.name, e.message, e instanceof Error, e.details.code, e.details.errors[0].reason, String(e)];
    }
  }
  function uncaught() { Sheets.Spreadsheets.batchUpdate({ requests: [] }, 'missing'); }
  function shape() { var a = Sheets.Spreadsheets.get('workbook-1'); return [a instanceof Object, a.sheets instanceof Array]; }
  function date() { Sheets.Spreadsheets.batchUpdate({ requests: [], at: new Date(0), f: function () {}, u: undefined }, 'w'); }
  function defined() { return typeof Sheets; }
`;

type RecordedCall = { method: string; args: unknown[]; user: string | null };

/** Writes down how it is called. */
function recordingBackend(calls: RecordedCall[]): SheetsBackend {
  return new Proxy({} as SheetsBackend, {
    get:
      (_target, method) =>
      (...args: unknown[]) => {
        const { user } = args.at(-1) as { user: string | null };
        calls.push({ method: String(method), args: args.slice(0, -1), user });
        return {};
      },
  });
}

describe('the advanced service Sheets', () => {
  it('hands resource, ids and options to the engine in its own order, as the user who runs', () => {
    const calls: RecordedCall[] = [];
    callInProcess(source, { kernel: { engine: recordingBackend(calls) } }).value('all');
    const query = { fields: 'x', ranges: ['A1', 'B2'], includeGridData: 'true' };
    expect(calls.map(({ method, args }) => [method, ...args])).toEqual([
      ['create', { a: 1 }],
      ['get', 'w', {}],
      ['get', 'w', query],
      ['getByDataFilter', 'w', { a: 1 }, { fields: 'x' }],
      ['batchUpdate', 'w', { requests: [] }],
      ['valuesGet', 'w', 'A1', query],
      ['valuesBatchGet', 'w', query],
      ['valuesUpdate', 'w', 'A1', { valueInputOption: 'RAW' }, { a: 1 }],
      ['valuesBatchUpdate', 'w', { a: 1 }],
      ['valuesAppend', 'w', 'A1', query, { values: [] }],
      ['valuesClear', 'w', 'A1'],
      ['valuesBatchClear', 'w', { a: 1 }],
      ['valuesBatchGetByDataFilter', 'w', { a: 1 }],
      ['valuesBatchUpdateByDataFilter', 'w', { a: 1 }],
      ['valuesBatchClearByDataFilter', 'w', { a: 1 }],
      ['developerMetadataGet', 'w', 5],
      ['developerMetadataSearch', 'w', { a: 1 }],
      ['sheetsCopyTo', 'w', 7, { a: 1 }],
    ]);
    expect(new Set(calls.map(({ user }) => user))).toEqual(new Set(['clerk@example.com']));
  });

  it('refuses swapped arguments', () => {
    expect(callInProcess(source).error('swapped').message).toBe(
      "The parameters (String,(class)) don't match the method signature for Sheets.Spreadsheets.batchUpdate.",
    );
  });

  it("throws Google's exception for a refused call, with its details", () => {
    const message = 'API call to sheets.spreadsheets.values.get failed with error: Requested entity was not found.';
    const script = callInProcess(source);
    expect(script.value('missing')).toEqual([
      ...['GoogleJsonResponseException', message, true, 404, 'notFound', `GoogleJsonResponseException: ${message}`],
    ]);
    expect(script.error('uncaught')).toMatchObject({
      name: 'GoogleJsonResponseException',
      message: 'API call to sheets.spreadsheets.batchUpdate failed with error: Requested entity was not found.',
    });
  });

  it("answers objects and arrays of the script's realm", () => {
    expect(callInProcess(source).value('shape')).toEqual([true, true]);
  });

  it('sends what JSON can hold', () => {
    const calls: RecordedCall[] = [];
    callInProcess(source, { kernel: { engine: recordingBackend(calls) } }).value('date');
    expect(calls[0]?.args[1]).toEqual({ requests: [], at: '1970-01-01T00:00:00.000Z' });
  });

  it('is there only where the manifest enables it', () => {
    expect(callInProcess(source).value('defined')).toBe('object');
    expect(callInProcess(source, { manifest: {} }).value('defined')).toBe('undefined');
    expect(callInProcess(source, { manifest: {} }).error('swapped').name).toBe('ReferenceError');
  });
});

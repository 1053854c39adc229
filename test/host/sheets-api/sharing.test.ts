import { expect, it } from 'vitest';
import { SheetsEngine } from '../../../host/sheets-api/engine';
import { answer } from '../../../host/sheets-api/http';
import type { Sharing } from '../../../host/sheets-api/sharing';

const owner = 'owner@factory.example';
const denied = {
  status: 403,
  json: { error: { code: 403, message: 'The caller does not have permission', status: 'PERMISSION_DENIED' } },
};

/** A workbook shared so, asked over the HTTP face. */
function shared(sharing: Sharing | undefined) {
  const engine = new SheetsEngine({ now: () => new Date(0) });
  const { spreadsheetId = '' } = engine.create({}, { user: owner });
  engine.setSharing(sharing);
  const ask = (user: string | null, method: string, path: string, body?: unknown) =>
    answer(engine, {
      method,
      path: `/v4/spreadsheets/${spreadsheetId}${path}`,
      query: new URLSearchParams(method === 'PUT' ? { valueInputOption: 'RAW' } : {}),
      body,
      user,
    });
  return {
    read: (user: string | null) => ask(user, 'GET', '/values/A1'),
    write: (user: string | null) => ask(user, 'PUT', '/values/A1', { values: [[1]] }),
    batch: (user: string | null) => ask(user, 'POST', ':batchUpdate', { requests: [] }),
    copy: (user: string | null) => {
      const { spreadsheetId: own = '' } = engine.create({}, { user });
      return ask(user, 'POST', '/sheets/0:copyTo', { destinationSpreadsheetId: own });
    },
  };
}

it('answers who has no access in the words of Google, reading or writing', () => {
  const workbook = shared({ general: 'none', people: { 'clerk@factory.example': 'writer' } });
  for (const user of ['stranger@factory.example', '']) {
    for (const call of [workbook.read, workbook.write, workbook.batch, workbook.copy])
      expect(call(user)).toEqual(denied);
  }
});

it('lets who may only read do that, and copy what they read', () => {
  const workbook = shared({ general: 'none', people: { 'Reader@Factory.example': 'reader' } });
  const reader = 'reader@factory.example';
  expect(workbook.read(reader).status).toBe(200);
  expect(workbook.copy(reader).status).toBe(200);
  expect(workbook.write(reader)).toEqual(denied);
  expect(workbook.batch(reader)).toEqual(denied);
});

it('never keeps the owner out, nor anybody where nothing was said', () => {
  const closed = shared({ general: 'none', people: { [owner]: 'none' } });
  expect(closed.write(owner.toUpperCase()).status).toBe(200);
  expect(closed.write(null).status).toBe(200);
  expect(shared(undefined).write('anyone@factory.example').status).toBe(200);
});

it('gives the better of what is said of all and of one', () => {
  const workbook = shared({
    general: 'reader',
    people: { 'a@factory.example': 'none', 'b@factory.example': 'writer' },
  });
  expect(workbook.read('a@factory.example').status).toBe(200);
  expect(workbook.write('a@factory.example')).toEqual(denied);
  expect(workbook.write('b@factory.example').status).toBe(200);
});

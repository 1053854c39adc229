import { describe, expect, it } from 'vitest';
import { answer, type HttpAnswer } from '../../../host/sheets-api/http';
import { Workbench } from './workbench';

function send(book: Workbench, method: string, path: string, body?: unknown, query = ''): HttpAnswer {
  return answer(book.engine, {
    method,
    path: `/v4/spreadsheets${path}`,
    query: new URLSearchParams(query),
    body,
    user: null,
  });
}

const errorOf = ({ json }: HttpAnswer) => (json as { error: { code: number; message: string; status: string } }).error;

describe('the HTTP face', () => {
  it('takes encoded ranges, colons in ranges, and slashes that clients leave behind', () => {
    const book = new Workbench([{ title: '客户 A/B:C' }]);
    book.write("'客户 A/B:C'!A1", ['x']);
    const range = encodeURIComponent("'客户 A/B:C'!A1:B2");
    expect(send(book, 'GET', `/${book.id}/values/${range}`).json).toMatchObject({ values: [['x']] });
    expect(send(book, 'POST', `/${book.id}/values/${range}:clear`, {}).status).toBe(200);
    expect(send(book, 'GET', `/${book.id}/values/A1:B2`).json).toEqual({
      range: "'客户 A/B:C'!A1:B2",
      majorDimension: 'ROWS',
    });
    expect(send(book, 'GET', `/${book.id}/`).status).toBe(200);
    expect(send(book, 'POST', `/${book.id}/:batchUpdate`, { requests: [{ addSheet: {} }] }).status).toBe(200);
  });

  it('knows the parameters of each method and those that every method takes', () => {
    const book = new Workbench();
    expect(send(book, 'GET', `/${book.id}`, undefined, 'alt=json&prettyPrint=false&ranges=A1&ranges=B2').status).toBe(
      200,
    );
    expect(send(book, 'GET', `/${book.id}`, undefined, 'range=A1')).toEqual({
      status: 400,
      json: {
        error: {
          code: 400,
          message: `Invalid JSON payload received. Unknown name "range": Cannot bind query parameter. Field 'range' could not be found in request message.`,
          status: 'INVALID_ARGUMENT',
          details: expect.any(Array),
        },
      },
    });
    const wrongFlag = send(book, 'GET', `/${book.id}`, undefined, 'includeGridData=perhaps');
    expect(errorOf(wrongFlag).message).toBe(`Invalid value at 'include_grid_data' (TYPE_BOOL), "perhaps"`);
    const wrongOption = send(book, 'GET', `/${book.id}/values/A1`, undefined, 'valueRenderOption=PRETTY');
    expect(errorOf(wrongOption).message).toBe(
      `Invalid value at 'value_render_option' (type.googleapis.com/google.apps.sheets.v4.ValueRenderOption), "PRETTY"`,
    );
  });

  it('lays a field mask over any answer', () => {
    const book = new Workbench();
    book.write('A1', ['x']);
    expect(send(book, 'GET', `/${book.id}/values/A1`, undefined, 'fields=values').json).toEqual({ values: [['x']] });
    const body = { requests: [{ addSheet: { properties: { title: 'B' } } }] };
    const masked = send(book, 'POST', `/${book.id}:batchUpdate`, body, 'fields=replies.addSheet.properties.title');
    expect(masked.json).toEqual({ replies: [{ addSheet: { properties: { title: 'B' } } }] });
  });

  it('answers 404 for what it does not know and 501 for a method that the path has not', () => {
    const book = new Workbench();
    expect(send(book, 'GET', '/unknown').status).toBe(404);
    expect(
      answer(book.engine, { method: 'GET', path: '/v5', query: new URLSearchParams(), body: undefined, user: null })
        .status,
    ).toBe(404);
    expect(send(book, 'DELETE', `/${book.id}`).status).toBe(501);
    expect(errorOf(send(book, 'GET', `/${book.id}/developerMetadata/x`)).status).toBe('INVALID_ARGUMENT');
  });
});

describe('a body', () => {
  const batch = (book: Workbench, ...requests: unknown[]) =>
    errorOf(send(book, 'POST', `/${book.id}:batchUpdate`, { requests }));

  it('is refused with all its mistakes and their places', () => {
    const error = send(new Workbench(), 'POST', '/', {
      properties: { titel: 'x', locale: 7 },
      sheets: [{ properties: { gridProperties: { rowCount: 'many' } } }],
    });
    expect(error.status).toBe(400);
    expect(errorOf(error).message.split('\n')).toEqual([
      `Invalid JSON payload received. Unknown name "titel" at 'spreadsheet.properties': Cannot find field.`,
      `Invalid value at 'spreadsheet.properties.locale' (TYPE_STRING), 7`,
      `Invalid value at 'spreadsheet.sheets[0].properties.grid_properties.row_count' (TYPE_INT32), "many"`,
    ]);
    expect(error.json).toMatchObject({
      error: {
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.BadRequest',
            fieldViolations: [{ field: 'spreadsheet.properties' }, { field: 'spreadsheet.properties.locale' }, {}],
          },
        ],
      },
    });
  });

  it('may say null for nothing, numbers as text, names in snake case, and one entry without its list', () => {
    const book = new Workbench();
    const body = {
      requests: {
        update_sheet_properties: {
          properties: { sheet_id: '0', grid_properties: { frozen_row_count: '2' }, title: null },
          fields: 'gridProperties.frozenRowCount',
        },
      },
    };
    expect(send(book, 'POST', `/${book.id}:batchUpdate`, body).status).toBe(200);
    expect(book.sheet().properties?.gridProperties?.frozenRowCount).toBe(2);
  });

  it('must hold requests of one known kind each', () => {
    const book = new Workbench();
    expect(batch(book).message).toBe('Must specify at least one request.');
    expect(batch(book, {}).code).toBe(400);
    expect(batch(book, { addSheet: {}, deleteSheet: {} }).message).toContain('oneof');
    expect(batch(book, { addShet: {} }).message).toBe(
      `Invalid JSON payload received. Unknown name "addShet" at 'requests[0]': Cannot find field.`,
    );
  });

  it('is refused with 501 and the name of what this engine has not', () => {
    const book = new Workbench();
    const before = book.snapshot();
    const error = batch(book, { addSheet: {} }, { addSlicer: {} });
    expect([error.code, error.status]).toEqual([501, 'UNIMPLEMENTED']);
    expect(error.message).toContain('addSlicer');
    expect(book.snapshot()).toBe(before);
  });

  it('stores colours in 256 steps under both names', () => {
    const book = new Workbench();
    const properties = { tabColor: { red: 0.5, green: 0.1, blue: 0 } };
    book.batch({ updateSheetProperties: { properties, fields: 'tabColor' } });
    const stored = { red: 0.49803922, green: 0.09803922 };
    expect(book.sheet().properties).toMatchObject({ tabColor: stored, tabColorStyle: { rgbColor: stored } });
    const theme = { tabColorStyle: { themeColor: 'ACCENT1' } };
    book.batch({ updateSheetProperties: { properties: theme, fields: 'tabColorStyle' } });
    expect(book.sheet().properties).toMatchObject({
      tabColor: { red: 0.25882354, green: 0.52156866, blue: 0.95686275 },
      tabColorStyle: { themeColor: 'ACCENT1' },
    });
    book.batch({ updateSheetProperties: { properties: {}, fields: 'tabColor' } });
    expect(book.sheet().properties).not.toHaveProperty('tabColorStyle');
  });
});

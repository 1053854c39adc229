import type { ScriptSide } from './script-side';
import type { Signature } from './signature';

const body = 'Object';
const id = 'String';
const options = 'Object';

/** The forms of each method: resource first, then ids, then optional parameters. */
const methods: Record<string, Record<string, Signature>> = {
  Spreadsheets: {
    create: [[body]],
    get: [[id], [id, options]],
    getByDataFilter: [
      [body, id],
      [body, id, options],
    ],
    batchUpdate: [[body, id]],
  },
  'Spreadsheets.Values': {
    get: [
      [id, 'String'],
      [id, 'String', options],
    ],
    batchGet: [[id], [id, options]],
    update: [
      [body, id, 'String'],
      [body, id, 'String', options],
    ],
    batchUpdate: [[body, id]],
    append: [
      [body, id, 'String'],
      [body, id, 'String', options],
    ],
    clear: [[body, id, 'String']],
    batchClear: [[body, id]],
    batchGetByDataFilter: [[body, id]],
    batchUpdateByDataFilter: [[body, id]],
    batchClearByDataFilter: [[body, id]],
  },
  'Spreadsheets.DeveloperMetadata': { get: [[id, 'Integer']], search: [[body, id]] },
  'Spreadsheets.Sheets': { copyTo: [[body, id, 'Integer']] },
};

/**
 * The advanced service `Sheets` as scripts see it; a global only where the manifest enables it.
 * See https://developers.google.com/apps-script/advanced/sheets
 */
export function sheets(side: ScriptSide): object {
  const spreadsheets = side.object('Sheets.Spreadsheets', {
    ...collection(side, 'Spreadsheets'),
    Values: side.object('Sheets.Spreadsheets.Values', collection(side, 'Spreadsheets.Values')),
    DeveloperMetadata: side.object(
      'Sheets.Spreadsheets.DeveloperMetadata',
      collection(side, 'Spreadsheets.DeveloperMetadata'),
    ),
    Sheets: side.object('Sheets.Spreadsheets.Sheets', collection(side, 'Spreadsheets.Sheets')),
  });
  return side.object('Sheets', { Spreadsheets: spreadsheets });
}

function collection(side: ScriptSide, path: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(methods[path] ?? {}).map(([name, signature]) => [
      name,
      side.method(`Sheets.${path}.${name}`, signature, (...args: unknown[]) =>
        side.call('Sheets', `${path}.${name}`, ...args),
      ),
    ]),
  );
}

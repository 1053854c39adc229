import { ApiError } from '../../sheets-api/api-error';
import type { Sheet, Spreadsheet } from '../../sheets-api/google/spreadsheet';
import { answer } from '../../sheets-api/http';
import { quoteTitle } from '../../sheets-api/ranges/a1-notation';
import { exportXlsx } from '../../sheets-api/xlsx/export-xlsx';
import { importXlsx } from '../../sheets-api/xlsx/import-xlsx';
import { asNextContent } from '../imported-workbook';
import type { PageServer } from '../page/page-server';
import type { SheetsUsage } from '../sheets-usage';
import { readBytes, readJson } from './body';
import { HttpProblem, json, type Routes } from './route';

const maxImportBytes = 100 * 1024 * 1024;
/** What an import keeps of the tabs that were there; the headings are their first row. */
const marksFields =
  'developerMetadata,sheets(properties(sheetId,title),developerMetadata,data(rowMetadata.developerMetadata,columnMetadata.developerMetadata,rowData.values.formattedValue))';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook as a file, and which it is. */
export function workbookEndpoints(pages: PageServer): Routes {
  const { engine, spreadsheetId } = pages.place;
  const get = (query: Parameters<typeof engine.peek>[1]) =>
    engine.peek(spreadsheetId, query, { user: null }) as Spreadsheet;
  return {
    'GET /workbook': () => {
      const { title = '' } = get({ fields: 'properties.title' }).properties ?? {};
      return json({ spreadsheetId, title, url: `/v4/spreadsheets/${spreadsheetId}` });
    },
    'GET /export.xlsx': async () => {
      const outline = get({});
      const { bytes } = await exportXlsx(outline, (sheet) => ({ ...sheet, ...withCells(get, sheet) }));
      const name = encodeURIComponent(`${outline.properties?.title ?? 'workbook'}.xlsx`);
      const headers = { 'content-type': xlsxType, 'content-disposition': `attachment; filename*=UTF-8''${name}` };
      return { status: 200, headers, body: bytes };
    },
    'POST /import.xlsx': async (request, url) => {
      const bytes = await readBytes(request, maxImportBytes);
      const { properties = {} } = get({ fields: 'properties(title,locale,timeZone)' });
      const { title = '', locale = 'zh_CN', timeZone = 'Asia/Shanghai' } = properties;
      const imported = await importXlsx(bytes, { title, locale, timeZone }).catch(() => {
        throw new HttpProblem(400, 'This is no .xlsx file.');
      });
      if (!imported.sheets?.length) throw new HttpProblem(400, 'The file has no tabs.');
      return replaced(() => {
        const current = get({ fields: marksFields });
        engine.replace(spreadsheetId, asNextContent(imported, current), { user: url.searchParams.get('user') ?? '' });
      });
    },
  };
}

function replaced(replace: () => void) {
  try {
    replace();
    return json({});
  } catch (error) {
    if (error instanceof ApiError) throw new HttpProblem(error.code, error.message);
    throw error;
  }
}

function withCells(
  get: (query: { ranges: string[]; includeGridData: string }) => Spreadsheet,
  sheet: Sheet,
): Partial<Sheet> {
  const title = sheet.properties?.title ?? '';
  return get({ ranges: [quoteTitle(title)], includeGridData: 'true' }).sheets?.[0] ?? {};
}

/** Google's REST interface to the workbook. A bearer token that is an e-mail address says who asks; else the owner. */
export function sheetsEndpoints(pages: PageServer, usage: SheetsUsage): Routes {
  const { engine, owner } = pages.place;
  const handle = async (request: Parameters<typeof readJson>[0], url: URL) => {
    const token = /^Bearer\s+(\S+@\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const body = await readJson(request);
    const asked = { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams, body };
    const given = usage.count(() => answer(engine, { ...asked, user: token ?? owner.email }));
    return json(given.json, given.status);
  };
  return {
    'GET /v4/spreadsheets/': handle,
    'POST /v4/spreadsheets': handle,
    'POST /v4/spreadsheets/': handle,
    'PUT /v4/spreadsheets/': handle,
  };
}

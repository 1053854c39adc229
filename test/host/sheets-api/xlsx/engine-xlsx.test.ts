import { describe, expect, it } from 'vitest';
import { SheetsEngine } from '../../../../host/sheets-api/engine';
import type { Spreadsheet } from '../../../../host/sheets-api/google/spreadsheet';
import { exportXlsx } from '../../../../host/sheets-api/xlsx/export-xlsx';
import { importXlsx } from '../../../../host/sheets-api/xlsx/import-xlsx';
import { sampleSpreadsheet } from './sample-spreadsheet';

const CALLER = { user: null };
const OPTIONS = { title: '接单', locale: 'zh_CN', timeZone: 'Asia/Shanghai' };

describe("an engine's workbook as .xlsx", () => {
  const engine = new SheetsEngine({ now: () => new Date('2026-11-24T08:00:00Z') });

  function create(spreadsheet: Spreadsheet): Spreadsheet {
    const { spreadsheetId: _, ...body } = spreadsheet;
    const { spreadsheetId = '' } = engine.create(body, CALLER);
    return engine.get(spreadsheetId, { includeGridData: true }, CALLER);
  }

  function shown(spreadsheet: Spreadsheet): (string | undefined)[][][] {
    return (spreadsheet.sheets ?? []).map((sheet) => {
      const rows = sheet.data?.[0]?.rowData ?? [];
      return rows.map((row) => (row.values ?? []).map((cell) => cell.formattedValue));
    });
  }

  it('is the same workbook when it is imported again', async () => {
    const original = create(sampleSpreadsheet());
    const { bytes, losses } = await exportXlsx(original);
    const again = create(await importXlsx(bytes, OPTIONS));
    expect(losses).toEqual([]);
    expect(shown(again)).toEqual(shown(original));
    const [before, after] = [original.sheets?.[0], again.sheets?.[0]];
    expect(after?.properties).toEqual(before?.properties);
    expect(after?.conditionalFormats).toEqual(before?.conditionalFormats);
    expect(after?.merges).toEqual(before?.merges);
    expect(after?.basicFilter?.range).toEqual(before?.basicFilter?.range);
  });

  it('shows formulas recalculated', async () => {
    const spreadsheet = create(sampleSpreadsheet());
    const { bytes } = await exportXlsx(spreadsheet);
    const again = create(await importXlsx(bytes, OPTIONS));
    expect(shown(again)[1]?.[0]?.[0]).toBe('2469');
  });
});

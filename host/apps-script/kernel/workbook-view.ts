import type { Caller } from '../../sheets-api/caller';
import type { GridRange } from '../contract';
import { ServiceFailure } from '../service-failure';
import { type GridCell, scriptValueOf } from './cell-values';
import type { SheetsBackend } from './sheets-backend';

export type SheetOutline = {
  sheetId: number;
  title: string;
  index: number;
  hidden: boolean;
  rows: number;
  columns: number;
};
export type BoundedRange = Required<GridRange>;

type SheetMessage = {
  properties?: {
    sheetId?: number;
    title?: string;
    index?: number;
    hidden?: boolean;
    gridProperties?: { rowCount?: number; columnCount?: number };
  };
  data?: { rowData?: { values?: GridCell[] }[] }[];
};
type SpreadsheetMessage = {
  spreadsheetUrl?: string;
  properties?: { title?: string; locale?: string; timeZone?: string };
  sheets?: SheetMessage[];
};

/** What SpreadsheetApp reads of the bound workbook, got through the engine like everything else. */
export class WorkbookView {
  constructor(
    private readonly backend: SheetsBackend,
    readonly id: string,
  ) {}

  properties(caller: Caller): { title: string; locale: string; timeZone: string; url: string } {
    const answer = this.get({ fields: 'spreadsheetUrl,properties(title,locale,timeZone)' }, caller);
    const { title = '', locale = '', timeZone = '' } = answer.properties ?? {};
    return { title, locale, timeZone, url: answer.spreadsheetUrl ?? '' };
  }

  sheets(caller: Caller): SheetOutline[] {
    const fields = 'sheets.properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount))';
    return (this.get({ fields }, caller).sheets ?? []).map(outlineOf);
  }

  /** @throws ServiceFailure where the sheet has been deleted */
  sheet(sheetId: number, caller: Caller): SheetOutline {
    const found = this.sheets(caller).find((sheet) => sheet.sheetId === sheetId);
    if (!found) throw new ServiceFailure(`Sheet ${sheetId} not found`);
    return found;
  }

  bounded(range: GridRange, caller: Caller): BoundedRange {
    const { rows, columns } = this.sheet(range.sheetId, caller);
    return {
      sheetId: range.sheetId,
      startRowIndex: range.startRowIndex ?? 0,
      endRowIndex: Math.min(range.endRowIndex ?? rows, rows),
      startColumnIndex: range.startColumnIndex ?? 0,
      endColumnIndex: Math.min(range.endColumnIndex ?? columns, columns),
    };
  }

  values(range: BoundedRange, caller: Caller): ReturnType<typeof scriptValueOf>[][] {
    const body = { dataFilters: [{ gridRange: range }], includeGridData: true };
    const fields = 'properties.timeZone,sheets.data.rowData.values(effectiveValue,effectiveFormat.numberFormat.type)';
    const answer = this.backend.getByDataFilter(this.id, body, { fields }, caller) as SpreadsheetMessage;
    const rows = answer.sheets?.[0]?.data?.[0]?.rowData ?? [];
    const timeZone = answer.properties?.timeZone ?? 'GMT';
    return indexes(range.startRowIndex, range.endRowIndex).map((row) =>
      indexes(range.startColumnIndex, range.endColumnIndex).map((column) =>
        scriptValueOf(rows[row]?.values?.[column], timeZone),
      ),
    );
  }

  setHidden(sheetId: number, hidden: boolean, caller: Caller): void {
    const updateSheetProperties = { properties: { sheetId, hidden }, fields: 'hidden' };
    this.backend.batchUpdate(this.id, { requests: [{ updateSheetProperties }] }, caller);
  }

  private get(query: { fields: string }, caller: Caller): SpreadsheetMessage {
    return this.backend.peek(this.id, query, caller) as SpreadsheetMessage;
  }
}

function outlineOf({ properties = {} }: SheetMessage): SheetOutline {
  const { sheetId = 0, title = '', index = 0, hidden = false, gridProperties = {} } = properties;
  return {
    sheetId,
    title,
    index,
    hidden,
    rows: gridProperties.rowCount ?? 0,
    columns: gridProperties.columnCount ?? 0,
  };
}

/** 0 to the number of lines between start and end: positions within the answered block. */
function indexes(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => index);
}

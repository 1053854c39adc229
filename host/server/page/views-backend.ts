import type { SheetsBackend } from '../../apps-script/kernel/sheets-backend';
import type { Spreadsheet } from '../../sheets-api/google/spreadsheet';
import { quoteTitle } from '../../sheets-api/ranges/a1-notation';

/** What the page's server needs of the engine. */
export type ViewsBackend = Pick<SheetsBackend, 'peek' | 'batchUpdate' | 'valuesBatchUpdateByDataFilter'>;

/** Views show everything: nobody in particular reads. */
const viewer = { user: null };

/** Reads a part of the workbook for a view. */
export function readParts(
  engine: ViewsBackend,
  spreadsheetId: string,
  fields: string,
  ranges: readonly string[] = [],
): Spreadsheet {
  return engine.peek(spreadsheetId, { fields, ...(ranges.length > 0 ? { ranges } : {}) }, viewer) as Spreadsheet;
}

/** A range of whole rows or cells in A1 notation, the title quoted as Google does. */
export function a1Of(title: string, cells: string): string {
  return `${quoteTitle(title)}!${cells}`;
}

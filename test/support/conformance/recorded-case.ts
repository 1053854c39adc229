import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Spreadsheet } from '../../../host/sheets-api/google/spreadsheet';

/** A request to the real service with its answer; `{id}` in the path stands for the spreadsheet. */
export interface RecordedStep {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>> | null;
  readonly body: unknown;
  readonly status: number;
  readonly response: unknown;
}

/** A recording: a spreadsheet as its first answer shows it, and what was asked of it. */
export interface RecordedCase {
  readonly name: string;
  readonly spreadsheetId: string;
  readonly steps: readonly RecordedStep[];
}

/** The recordings of a folder in order of name; undefined when the folder is not there. */
export function readRecordedCases(folder: string): RecordedCase[] | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as RecordedCase);
}

/** What the recording began with, as a body for `spreadsheets.create`. */
export function beginningOf({ steps }: RecordedCase): Spreadsheet {
  const { properties = {}, sheets = [] } = (steps[0]?.response ?? {}) as Spreadsheet;
  const { title, locale, timeZone } = properties;
  return {
    properties: {
      ...(title !== undefined && { title }),
      ...(locale !== undefined && { locale }),
      ...(timeZone !== undefined && { timeZone }),
    },
    sheets: sheets.map((sheet) => (sheet.properties ? { properties: sheet.properties } : {})),
  };
}

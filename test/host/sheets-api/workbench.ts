import { ApiError } from '../../../host/sheets-api/api-error';
import { type EngineOptions, SheetsEngine } from '../../../host/sheets-api/engine';
import type { Sheet, SheetProperties, Spreadsheet } from '../../../host/sheets-api/google/spreadsheet';
import type { PlainValue } from '../../../host/sheets-api/google/values';

export const OWNER = 'owner@factory.example';
export const CLERK = 'clerk@factory.example';

type Request = Readonly<Record<string, unknown>>;

/** A spreadsheet in an engine of its own, with the calls that tests make of it in few words. */
export class Workbench {
  readonly engine: SheetsEngine;
  readonly id: string;

  constructor(sheets: readonly SheetProperties[] = [{}], options: Partial<EngineOptions> = {}) {
    let seed = 0;
    const newIdSeed = () => {
      seed += 1;
      return seed;
    };
    this.engine = new SheetsEngine({ now: () => new Date('2026-11-24T08:00:00Z'), newIdSeed, ...options });
    const body = { sheets: sheets.map((properties) => ({ properties })) };
    this.id = this.engine.create(body, { user: OWNER }).spreadsheetId ?? '';
  }

  /** Applies requests in one batch and returns their replies. */
  batch(...requests: Request[]): Record<string, Record<string, unknown>>[] {
    return this.batchAs(OWNER, ...requests);
  }

  batchAs(user: string, ...requests: Request[]): Record<string, Record<string, unknown>>[] {
    const answer = this.engine.batchUpdate(this.id, { requests }, { user }) as {
      replies: Record<string, Record<string, unknown>>[];
    };
    return answer.replies;
  }

  /** Applies one request and returns what the service replies to it, {} where that is nothing. */
  reply<T extends object>(kind: string, body: object): T {
    const [answer = {}] = this.batch({ [kind]: body });
    return (answer[kind] ?? {}) as T;
  }

  /** Writes rows from a corner on, as they are. */
  write(corner: string, ...rows: PlainValue[][]): void {
    this.engine.valuesUpdate(this.id, corner, { valueInputOption: 'RAW' }, { values: rows }, { user: OWNER });
  }

  /** Types rows in from a corner on. */
  type(corner: string, ...rows: PlainValue[][]): void {
    this.engine.valuesUpdate(this.id, corner, { valueInputOption: 'USER_ENTERED' }, { values: rows }, { user: OWNER });
  }

  values(range: string, valueRenderOption = 'UNFORMATTED_VALUE'): readonly (readonly PlainValue[])[] {
    return this.engine.valuesGet(this.id, range, { valueRenderOption }, { user: OWNER }).values ?? [];
  }

  get(fields?: string, ...ranges: string[]): Spreadsheet {
    const query = { ...(fields !== undefined && { fields }), ...(ranges.length > 0 && { ranges }) };
    return this.engine.get(this.id, query, { user: OWNER });
  }

  /** A sheet without its cells, by its place. */
  sheet(index = 0): Sheet {
    return this.get().sheets?.[index] ?? {};
  }

  /** Everything there is, as a snapshot would keep it. */
  snapshot(): string {
    return [...this.engine.exportState()].map((record) => JSON.stringify(record)).join('\n');
  }
}

/** The error that a call is refused with. @throws Error when it is not refused */
export function refusal(call: () => unknown): ApiError {
  try {
    call();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('the call was not refused');
}

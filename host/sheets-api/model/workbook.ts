import type { CellFormat } from '../google/cells';
import type { DeveloperMetadata, NamedRange } from '../google/objects';
import type { SpreadsheetProperties } from '../google/spreadsheet';
import type { CellExtras } from './cell-extras';
import { InternTable } from './intern-table';
import type { SheetModel } from './sheet';
import { UndoLog } from './undo-log';

/** Everything of a workbook but its sheets' contents. Never changed in place. */
export interface WorkbookState {
  readonly properties: SpreadsheetProperties;
  /** In tab order. */
  readonly sheets: readonly SheetModel[];
  readonly namedRanges: readonly NamedRange[];
  /** Only what is attached to the spreadsheet itself; sheets, rows and columns keep theirs. */
  readonly developerMetadata: readonly DeveloperMetadata[];
}

/** One spreadsheet in memory. */
export class WorkbookModel {
  readonly undo = new UndoLog();
  readonly formats = new InternTable<CellFormat>();
  readonly extras = new InternTable<CellExtras>();
  /** Counts committed mutations. */
  revision = 0;
  #state: WorkbookState;

  constructor(
    readonly spreadsheetId: string,
    properties: SpreadsheetProperties,
    /** Who made it: the owner is never kept out by a protection. null: everybody is the owner. */
    readonly owner: string | null,
  ) {
    this.#state = { properties, sheets: [], namedRanges: [], developerMetadata: [] };
  }

  get state(): WorkbookState {
    return this.#state;
  }

  /** Puts new values for some parts of the state; the running mutation can take them back. */
  update(patch: Partial<WorkbookState>): void {
    const before = this.#state;
    this.undo.record(() => {
      this.#state = before;
    });
    this.#state = { ...before, ...patch };
  }

  sheetById(sheetId: number): SheetModel | undefined {
    return this.#state.sheets.find((sheet) => sheet.sheetId === sheetId);
  }

  /** Titles are compared as Sheets does: without regard to letter case. */
  sheetByTitle(title: string): SheetModel | undefined {
    const wanted = title.toLowerCase();
    return this.#state.sheets.find((sheet) => sheet.title.toLowerCase() === wanted);
  }
}

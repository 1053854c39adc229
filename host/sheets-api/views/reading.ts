import type { Caller } from '../caller';
import type { WorkbookModel } from '../model/workbook';

/** A reading under way: of what, for whom, at which instant, and how many cells' values it has put into its answer. */
export interface Reading {
  readonly workbook: WorkbookModel;
  readonly caller: Caller;
  readonly now: Date;
  cellsRead: number;
}

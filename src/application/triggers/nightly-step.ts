import type { LocalMonth } from '../../domain/time/local-time';
import type { Desk } from '../carry-out';
import type { WorkbookCare } from '../ports/workbook-care';

export interface NightlyDesk extends Desk {
  care: WorkbookCare;
}

/** One piece of the nightly work: short, and harmless to do twice. */
export interface NightlyStep {
  /** Told apart by this in what is kept of the night. */
  name: string;
  work(desk: NightlyDesk, run: string): void;
}

/** Steps of another part of the desk, such as the statistics of each month in which something is open. */
export type MoreSteps = (months: readonly LocalMonth[]) => NightlyStep[];

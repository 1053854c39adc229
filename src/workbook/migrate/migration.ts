import type { LocalMonth } from '../../domain/time/local-time';
import type { SheetsRequest, SheetsService } from '../sheets-service';

/** The workbook that is being upgraded: its service, and the months that have tabs, oldest first. */
export interface Upgrading {
  readonly sheets: SheetsService;
  readonly months: readonly LocalMonth[];
}

/**
 * One step of an upgrade: it reads what it needs and says what is still to be written, which is committed as a whole. A step
 * that finds its work done says nothing: so an interrupted upgrade goes on where it was.
 */
export type MigrationStep = (workbook: Upgrading) => readonly SheetsRequest[];

/** What brings a workbook from a version to the next. */
export interface Migration {
  readonly from: number;
  /** The steps for a workbook with these months; each is planned after the one before was committed. */
  steps(months: readonly LocalMonth[]): readonly MigrationStep[];
}

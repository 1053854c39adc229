import type { LocalMonth } from '../../domain/time/local-time';
import type { OrderPlace } from './order-book';

/** What is done to the workbook itself, beside its data. */
export interface WorkbookCare {
  /** How many cells its grids have, used or not: the platform allows so many. */
  cells(): number;
  /** Makes the tabs of these months where they lack. @returns whether any was made */
  makeMonths(months: readonly LocalMonth[]): boolean;
  /** Shows this month's tabs and hides those of all others. */
  showOnlyMonth(month: LocalMonth): void;
}

/** Addresses that a browser opens the workbook by. */
export interface WorkbookLinks {
  home(): string;
  row(place: OrderPlace): string;
}

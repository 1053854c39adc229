/** What a nightly copy did. */
export interface BackedUp {
  /** Rows that were new, changed or gone since the last copy. */
  lines: number;
  /** The spreadsheet that holds the copies. */
  backupId: string;
}

export interface Restored {
  tabs: number;
  rows: number;
}

/** Copies of the workbook's rows in a spreadsheet of its own, and the way back. */
export interface Backups {
  /** Copies what changed since the last copy; makes the spreadsheet where there is none. @throws Refusal kind `unavailable` */
  backUp(at: string): BackedUp;
  /**
   * Brings the rows of a copy into a workbook without orders, tab by tab; interrupted, it goes on where it was.
   * @throws Refusal kind `conflict` where the workbook holds orders, `invalid` where the spreadsheet is no copy.
   */
  restore(backupId: string): Restored;
}

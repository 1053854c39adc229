/** From which version of the schema to which a workbook was brought. */
export interface Upgrade {
  from: number;
  to: number;
}

/** Brings a workbook that an older version made up to this one. */
export interface Upgrader {
  /**
   * Step by step, each step one atomic commit; what is done already is not done again, so an interrupted upgrade goes on
   * where it was. Null where the workbook is current, or where nothing is installed.
   * @throws Refusal kind `unavailable`, or kind `setup` where a newer version made the workbook.
   */
  upgrade(): Upgrade | null;
}

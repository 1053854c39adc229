/** The tabs of the workbook that are not the desk's: tables that people brought along. */
export interface OtherTabs {
  /** Their titles, in their order. @throws Refusal kind `unavailable` */
  titles(): string[];
  /**
   * The cells of one as people see them, without empty rows at the end; null where there is no such tab, or it is the desk's.
   * @throws Refusal kind `unavailable`
   */
  cells(title: string): string[][] | null;
}

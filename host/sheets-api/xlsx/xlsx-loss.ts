/** Something that a workbook has and an .xlsx file, or what writes it here, can not take along. */
export type XlsxLoss = {
  /** The tab it is on; undefined for the workbook itself. */
  sheetTitle?: string;
  kind:
    | 'title'
    | 'chart'
    | 'protection'
    | 'banding'
    | 'filter-criteria'
    | 'filter-view'
    | 'data-validation'
    | 'conditional-format'
    | 'developer-metadata';
  count: number;
};

/** Counts losses while a file is written. */
export class LossTally {
  readonly #byKey = new Map<string, XlsxLoss>();

  /** Nothing and none are no loss. */
  add(kind: XlsxLoss['kind'], count: number | undefined, sheetTitle?: string): void {
    if (!count) return;
    const key = `${kind} ${sheetTitle ?? ''}`;
    const before = this.#byKey.get(key)?.count ?? 0;
    this.#byKey.set(key, { kind, count: before + count, ...(sheetTitle !== undefined && { sheetTitle }) });
  }

  losses(): XlsxLoss[] {
    return [...this.#byKey.values()];
  }
}

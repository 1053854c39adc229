/**
 * A mutation as it goes to durable storage: the request as the engine applied it, with everything that is not in the
 * request decided beforehand. Applying the records of a journal in order gives the same workbook, byte for byte.
 */
export interface JournalRecord {
  readonly spreadsheetId: string;
  /** The workbook's revision after this mutation; a created workbook has 1. */
  readonly revision: number;
  readonly method: MutationMethod;
  /** Path parameters and body, in JSON. */
  readonly args: { readonly [name: string]: unknown };
  /** Where generated sheet, chart, filter … ids start from. */
  readonly idSeed: number;
  /** The instant of the mutation, ISO 8601 in UTC. */
  readonly now: string;
  /** Who asked, for protections and editors. */
  readonly by: string | null;
}

export type MutationMethod =
  | 'create'
  /** No method of the API: everything in a workbook is exchanged, as an import does. */
  | 'replace'
  | 'batchUpdate'
  | 'valuesUpdate'
  | 'valuesBatchUpdate'
  | 'valuesAppend'
  | 'valuesClear'
  | 'valuesBatchClear'
  | 'valuesBatchUpdateByDataFilter'
  | 'valuesBatchClearByDataFilter'
  | 'sheetsCopyTo';

/** Where mutations are made durable before they are answered. */
export interface Journal {
  /** Writes a record so that it survives a crash; throws when it could not, and the mutation is then taken back. */
  append(record: JournalRecord): void;
}

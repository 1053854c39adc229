import type { Act } from '../life/order-life';
import type { ImportKind } from './import-fields';
import { addNumbers, type NumberRanges } from './number-ranges';

/** A table that was brought in (导入记录): under its reference it can be taken back as a whole. */
export interface ImportRecord {
  /** `DR` and its number, at least four digits. */
  reference: string;
  kind: ImportKind;
  /** Who began it, and when. */
  begun: Act;
  /** Rows of the table that came in. */
  rows: number;
  /** Keys of its orders, or ids of its customers. */
  numbers: NumberRanges;
  /** How many orders were withdrawn, or customers removed, when it was taken back; null where it never was. */
  takenBack: { count: number; last: Act } | null;
}

const REFERENCE = /^DR(\d{4,15})$/;

/** The reference after the highest one in use; none is given twice. */
export function nextImportReference(records: readonly Pick<ImportRecord, 'reference'>[]): string {
  const highest = records.reduce(
    (most, { reference }) => Math.max(most, Number(REFERENCE.exec(reference)?.[1] ?? 0)),
    0,
  );
  return `DR${String(highest + 1).padStart(4, '0')}`;
}

/** Is this an import's reference, and not a notice's number? */
export function isImportReference(text: string): boolean {
  return REFERENCE.test(text);
}

/** The record with what one commit brought in. */
export function withImported(record: ImportRecord, added: readonly { row: number; subject: string }[]): ImportRecord {
  const rows = record.rows + new Set(added.map(({ row }) => row)).size;
  return {
    ...record,
    rows,
    numbers: addNumbers(
      record.numbers,
      added.map(({ subject }) => subject),
    ),
  };
}

/** The record after some of its orders were withdrawn, or customers removed. */
export function withTakenBack(record: ImportRecord, count: number, last: Act): ImportRecord {
  return { ...record, takenBack: { count: (record.takenBack?.count ?? 0) + count, last } };
}

import type { ImportRecord } from '../../domain/import/import-record';
import { importsTab } from '../schema/imports';
import { recordTab } from './record-tab';

/** Imports stand on one running tab. */
export const importRecords = recordTab<ImportRecord, (typeof importsTab)['columns'], 'reference' | 'record'>({
  tab: importsTab,
  keyOf: ({ reference }) => reference,
  monthOf: () => null,
  readFrom: ['reference', 'record'],
  fromRow: ({ record }) => record,
  toRow: (record, { names }) => ({
    ...{ reference: record.reference, kind: record.kind, rows: record.rows, numbers: record.numbers },
    importedOn: record.begun.at.date,
    byName: names.person(record.begun.by),
    takenBack: record.takenBack?.count ?? null,
    takenBackOn: record.takenBack?.last.at.date ?? null,
    takenBackByName: record.takenBack ? names.person(record.takenBack.last.by) : '',
    record,
  }),
});

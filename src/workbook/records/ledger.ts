import type { LedgerEntry } from '../../domain/ledger/entry';
import { ledgerToRow } from '../rows/ledger-row';
import { ledgerTab } from '../schema/ledger';
import { recordTab } from './record-tab';

/** Bookings stand on the tab of the month in which they count. */
export const ledgerRecords = recordTab<LedgerEntry, (typeof ledgerTab)['columns'], 'id' | 'entry'>({
  tab: ledgerTab,
  keyOf: ({ id }) => id,
  monthOf: ({ month }) => month,
  readFrom: ['id', 'entry'],
  fromRow: ({ entry }) => entry,
  toRow: (entry, { names }) => ledgerToRow(entry, names),
});

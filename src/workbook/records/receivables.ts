import type { Receivable } from '../../domain/ledger/receivable';
import { receivableToRow } from '../rows/receivable-row';
import { receivablesTab } from '../schema/receivables';
import { recordTab } from './record-tab';

/** What is open stands on one running tab, whatever month it is of. */
export const receivableRecords = recordTab<Receivable, (typeof receivablesTab)['columns'], 'key' | 'account'>({
  tab: receivablesTab,
  keyOf: ({ key }) => key,
  monthOf: () => null,
  readFrom: ['key', 'account'],
  fromRow: ({ account }) => account,
  toRow: (account, { names }) => receivableToRow(account, names),
});

import type { Draft } from '../../domain/order/draft';
import type { draftsTab } from '../schema/drafts';
import type { RowOf } from '../schema/tab';
import type { Names } from './names';

export type DraftRow = RowOf<(typeof draftsTab)['columns']>;

/** A draft as its row of 草稿. `customerName` names a customer on file; a new one is named by the entry itself. */
export function draftToRow(draft: Draft, names: Names, customerName: (id: string) => string): DraftRow {
  const { entry } = draft;
  return {
    customerName: entry.customerId ? customerName(entry.customerId) : (entry.newCustomer?.name ?? ''),
    itemCount: entry.items.length,
    savedOn: draft.saved.date,
    savedAt: draft.saved.time,
    savedByName: names.person(draft.savedBy),
    version: draft.version,
    id: draft.id,
    savedBy: draft.savedBy,
    savedInstant: draft.saved.instant,
    entry,
    priceApprovals: draft.priceApprovals,
  };
}

export function draftFromRow(row: DraftRow): Draft {
  return {
    id: row.id,
    savedBy: row.savedBy,
    saved: { instant: row.savedInstant, date: row.savedOn, time: row.savedAt },
    version: row.version,
    entry: row.entry,
    priceApprovals: row.priceApprovals,
  };
}

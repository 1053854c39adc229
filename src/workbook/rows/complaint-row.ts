import { type Complaint, complaintKey } from '../../domain/complaint/complaint';
import type { complaintsTab } from '../schema/complaints';
import type { RowOf } from '../schema/tab';
import type { Names } from './names';

export type ComplaintRow = RowOf<(typeof complaintsTab)['columns']>;

/** A complaint as its row of 投诉. */
export function complaintToRow(complaint: Complaint, customerName: string, names: Names): ComplaintRow {
  const { number, kind, text, recorded, answerBy, settled } = complaint;
  return {
    key: complaintKey(complaint),
    ...{ number, kind, status: settled ? 'settled' : 'open', customerName, text },
    recordedOn: recorded.at.date,
    recordedAt: recorded.at.time,
    recordedByName: names.person(recorded.by),
    answerBy,
    settledOn: settled?.at.date ?? null,
    settledByName: settled ? names.person(settled.by) : '',
    outcome: settled?.outcome ?? '',
    attributedTo: settled?.attributedTo ?? null,
    allowance: settled?.allowanceFen || null,
    complaint,
  };
}

import { type Complaint, complaintKey } from '../../domain/complaint/complaint';
import { monthTaken } from '../../domain/statistics/order-contributions';
import { complaintToRow } from '../rows/complaint-row';
import { complaintsTab } from '../schema/complaints';
import { recordTab } from './record-tab';

/** Complaints stand on the tab of their order's month. */
export const complaintRecords = recordTab<Complaint, (typeof complaintsTab)['columns'], 'key' | 'complaint'>({
  tab: complaintsTab,
  keyOf: complaintKey,
  monthOf: ({ orderKey }) => monthTaken({ key: orderKey }),
  readFrom: ['key', 'complaint'],
  fromRow: ({ complaint }) => complaint,
  toRow: (complaint, { names, orderOf }) =>
    complaintToRow(complaint, orderOf(complaint.orderKey)?.customerName ?? '', names),
});

import type { complaintsColumns as chinese } from '../zh-CN/workbook-complaints';

/** Titles of the tab of complaints, English. */
export const complaintsColumns: typeof chinese = {
  key: 'Key',
  number: 'Number',
  kind: 'Kind',
  status: 'Status',
  customerName: 'Customer',
  text: 'What the customer said',
  recordedOn: 'Recorded on',
  recordedAt: 'At',
  recordedByName: 'Recorded by',
  answerBy: 'Answer by',
  settledOn: 'Settled on',
  settledByName: 'Settled by',
  outcome: 'Outcome',
  attributedTo: 'Error of',
  allowance: 'Allowance',
  complaint: 'Complaint',
};

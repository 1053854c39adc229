import type {
  openWorkColumns as chineseOpenWork,
  outboxColumns as chineseOutbox,
  workListColumns as chineseWorkList,
} from '../zh-CN/reminder-tabs';

/** Titles of the tabs that reminders fill, English. */
export const workListColumns: typeof chineseWorkList = {
  urgency: 'Urgency',
  kind: 'Kind',
  shortNumber: 'Number',
  customerName: 'Customer',
  task: 'What to do',
  dueOn: 'Until',
  dueAt: 'Time',
  people: 'Whose',
  since: 'Since',
  link: 'Link',
  place: 'Place',
  duty: 'Duty',
};

export const outboxColumns: typeof chineseOutbox = {
  status: 'Status',
  kind: 'Kind',
  toName: 'To',
  to: 'Address',
  subject: 'Subject',
  plannedOn: 'Written on',
  plannedAt: 'Written at',
  endedOn: 'Settled on',
  endedAt: 'Settled at',
  attempts: 'Attempts',
  id: 'Mail id',
  mail: 'Mail',
  text: 'Text',
  html: 'HTML',
  papers: 'Papers',
};

export const openWorkColumns: typeof chineseOpenWork = { key: 'Key', entry: 'Entry' };

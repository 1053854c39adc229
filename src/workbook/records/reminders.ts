import type { KeptValue } from '../../application/ports/kept';
import type { WorkListLine } from '../../application/ports/work-list';
import type { Mail } from '../../domain/reminder/mail';
import type { OpenEntry } from '../../domain/reminder/open-entry';
import { systemTab } from '../schema/records';
import { openWorkTab, outboxTab, workListTab } from '../schema/reminders';
import { recordTab } from './record-tab';

const running = () => null;

/** The index of open work; the order book keeps it with every change of an order or a notice. */
export const openWorkRecords = recordTab<OpenEntry, (typeof openWorkTab)['columns'], 'key' | 'entry'>({
  tab: openWorkTab,
  keyOf: ({ key }) => key,
  monthOf: running,
  readFrom: ['key', 'entry'],
  fromRow: ({ entry }) => entry,
  toRow: (entry) => ({ key: entry.key, entry }),
});

type WorkListColumn = keyof (typeof workListTab)['columns'];

/** The rows of 今日待办. Each is read whole, for a row that is given to another duty must lose what that one lacks. */
export const workListRecords = recordTab<WorkListLine, (typeof workListTab)['columns'], WorkListColumn>({
  tab: workListTab,
  keyOf: ({ place }) => place,
  monthOf: running,
  readFrom: Object.keys(workListTab.columns) as WorkListColumn[],
  fromRow: ({ place, duty, task, link }) => ({ place, duty, task, link }),
  toRow: ({ place, duty, task, link }, { names }) => ({
    urgency: duty.urgency,
    kind: duty.kind,
    shortNumber: duty.order?.shortNumber ?? '',
    customerName: duty.customerName,
    task,
    dueOn: duty.due?.on ?? null,
    dueAt: duty.due && duty.due.time !== '24:00' ? duty.due.time : null,
    people: duty.people.map(names.person),
    since: duty.since,
    link,
    place,
    duty,
  }),
});

type OutboxColumn = keyof (typeof outboxTab)['columns'];

/** The mails of 发件箱. */
export const outboxRecords = recordTab<Mail, (typeof outboxTab)['columns'], OutboxColumn>({
  tab: outboxTab,
  keyOf: ({ id }) => id,
  monthOf: running,
  readFrom: Object.keys(outboxTab.columns) as OutboxColumn[],
  fromRow: ({ mail, text, html, papers }) => ({ ...mail, text, html, papers }),
  toRow({ text, html, papers, ...mail }, { names }) {
    const { id, kind, to, subject, status, planned, ended, attempts } = mail;
    return {
      ...{ status, kind, toName: names.person(to), to, subject, attempts, id, mail, text, html, papers },
      ...{ plannedOn: planned.date, plannedAt: planned.time },
      ...{ endedOn: ended?.date ?? null, endedAt: ended?.time ?? null },
    };
  },
});

/** The rows of 系统. */
export const keptValueRecords = recordTab<KeptValue, (typeof systemTab)['columns'], 'key' | 'value'>({
  tab: systemTab,
  keyOf: ({ key }) => key,
  monthOf: running,
  readFrom: ['key', 'value'],
  fromRow: ({ key, value }) => ({ key, value }),
  toRow: ({ key, value }) => ({ key, value }),
});

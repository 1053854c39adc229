import { defineTab } from './tab';
import { instant, text } from './value-kinds';

/** 审计: who changed what and when (M2); rows are only ever added. */
export const auditTab = defineTab({
  id: 'audit',
  number: 1090,
  appendOnly: true,
  key: 'at',
  frozenColumns: 1,
  warnsBeforeEdits: true,
  columns: {
    at: { kind: instant, widthPx: 180 },
    by: { kind: text, widthPx: 180 },
    action: { kind: text, widthPx: 110 },
    subject: { kind: text, widthPx: 150 },
    before: { kind: text, widthPx: 260 },
    after: { kind: text, widthPx: 260 },
  },
});

/** 系统: what the desk keeps instead of searching: the schema's version and how far each month is numbered. */
export const systemTab = defineTab({
  id: 'system',
  number: 1100,
  key: 'key',
  frozenColumns: 1,
  hidden: true,
  warnsBeforeEdits: true,
  columns: {
    key: { kind: text, widthPx: 180 },
    value: { kind: text, widthPx: 180 },
  },
});

/** 请求: the latest requests that were carried out, with what was answered; the oldest row is used again. */
export const requestsTab = defineTab({
  id: 'requests',
  number: 1110,
  key: 'key',
  frozenColumns: 1,
  hidden: true,
  warnsBeforeEdits: true,
  columns: {
    key: { kind: text, widthPx: 320 },
    at: { kind: instant, widthPx: 180 },
    by: { kind: text, widthPx: 180 },
    outcome: { kind: text, widthPx: 320 },
  },
});

import { DUTY_KINDS, type Duty } from '../../domain/reminder/duty';
import type { Mail } from '../../domain/reminder/mail';
import type { OpenEntry } from '../../domain/reminder/open-entry';
import { orNothing } from './cell-kind';
import { defineTab } from './tab';
import { date, json, text, time, whole } from './value-kinds';
import { choice, listOf } from './word-kinds';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const storedDuty = json(
  (value): value is Duty => isRecord(value) && DUTY_KINDS.some((kind) => kind === value.kind) && 'people' in value,
);
const storedMail = json(
  (value): value is Omit<Mail, 'text' | 'html' | 'papers'> => isRecord(value) && 'duties' in value,
);
const storedPapers = json((value): value is Mail['papers'] => Array.isArray(value));
const storedEntry = json((value): value is OpenEntry => isRecord(value) && ('order' in value || 'notice' in value));

/** 今日待办: all open duties, most urgent first; written anew by each run of the triggers (L3). */
export const workListTab = defineTab({
  id: 'workList',
  number: 1180,
  key: 'place',
  frozenColumns: 2,
  warnsBeforeEdits: true,
  columns: {
    urgency: { kind: choice((choices) => choices.urgency), widthPx: 60 },
    kind: { kind: choice((choices) => choices.dutyKind), widthPx: 100 },
    shortNumber: { kind: text, widthPx: 70 },
    customerName: { kind: text, widthPx: 150 },
    task: { kind: text, widthPx: 380, wraps: true },
    dueOn: { kind: orNothing(date), widthPx: 90 },
    dueAt: { kind: orNothing(time), widthPx: 60 },
    people: { kind: listOf(text), widthPx: 160 },
    since: { kind: date, widthPx: 90 },
    link: { kind: text, widthPx: 160 },
    /** Where the row stands in the list: `0001`. */
    place: { kind: text, widthPx: 60, hidden: true },
    duty: { kind: storedDuty, widthPx: 120, hidden: true },
  },
  colourings: [
    { column: 'urgency', when: { words: (choices) => choices.urgency.urgent }, colour: 'red' },
    { column: 'urgency', when: { words: (choices) => choices.urgency.today }, colour: 'orange' },
    { column: 'dueOn', when: { date: 'before-today' }, colour: 'red' },
  ],
});

/** 发件箱: the mails of the desk, and what became of them (L2). */
export const outboxTab = defineTab({
  id: 'outbox',
  number: 1190,
  key: 'id',
  frozenColumns: 1,
  warnsBeforeEdits: true,
  columns: {
    status: { kind: choice((choices) => choices.mailStatus), widthPx: 80 },
    kind: { kind: choice((choices) => choices.mailKind), widthPx: 80 },
    toName: { kind: text, widthPx: 100 },
    to: { kind: text, widthPx: 200 },
    subject: { kind: text, widthPx: 300 },
    plannedOn: { kind: date, widthPx: 90 },
    plannedAt: { kind: time, widthPx: 60 },
    endedOn: { kind: orNothing(date), widthPx: 90 },
    endedAt: { kind: orNothing(time), widthPx: 60 },
    attempts: { kind: whole, widthPx: 50 },
    id: { kind: text, widthPx: 200, hidden: true },
    /** The mail without its body; the columns before it show it to people. */
    mail: { kind: storedMail, widthPx: 120, hidden: true },
    text: { kind: text, widthPx: 120, hidden: true },
    html: { kind: text, widthPx: 120, hidden: true },
    papers: { kind: storedPapers, widthPx: 120, hidden: true },
  },
  colourings: [
    { column: 'status', when: { words: (choices) => choices.mailStatus.unknown }, colour: 'red' },
    { column: 'status', when: { words: (choices) => choices.mailStatus.failed }, colour: 'orange' },
    { column: 'status', when: { words: (choices) => choices.mailStatus.sent }, colour: 'grey' },
  ],
});

/** 在办: the index of open orders and notices, so that duties are told without reading all of history. */
export const openWorkTab = defineTab({
  id: 'openWork',
  number: 1200,
  key: 'key',
  frozenColumns: 1,
  hidden: true,
  warnsBeforeEdits: true,
  columns: {
    key: { kind: text, widthPx: 160 },
    entry: { kind: storedEntry, widthPx: 400 },
  },
});

import type { Complaint } from '../../domain/complaint/complaint';
import { type CellKind, orNothing } from './cell-kind';
import { defineTab } from './tab';
import { date, json, text, time, yuan } from './value-kinds';
import { choice } from './word-kinds';

const storedComplaint: CellKind<Complaint> = json(
  (value): value is Complaint =>
    typeof value === 'object' && value !== null && 'number' in value && 'recorded' in value,
);

/** 投诉: complaints about a month's orders (I1), so that acting on one reads no other month. */
export const complaintsTab = defineTab({
  id: 'complaints',
  number: 6,
  monthly: true,
  key: 'key',
  frozenColumns: 2,
  warnsBeforeEdits: true,
  columns: {
    /** The order's key with T and the complaint's place: `2026-03-0001-T1`. */
    key: { kind: text, widthPx: 140, hidden: true },
    number: { kind: text, widthPx: 80 },
    kind: { kind: choice((choices) => choices.complaintKind), widthPx: 60 },
    status: { kind: choice((choices) => choices.complaintStatus), widthPx: 80 },
    customerName: { kind: text, widthPx: 150 },
    text: { kind: text, widthPx: 280, wraps: true },
    recordedOn: { kind: date, widthPx: 90 },
    recordedAt: { kind: time, widthPx: 60 },
    recordedByName: { kind: text, widthPx: 80 },
    answerBy: { kind: orNothing(date), widthPx: 90 },
    settledOn: { kind: orNothing(date), widthPx: 90 },
    settledByName: { kind: text, widthPx: 80 },
    outcome: { kind: text, widthPx: 240, wraps: true },
    attributedTo: { kind: orNothing(choice((choices) => choices.noticeCause)), widthPx: 80 },
    allowance: { kind: orNothing(yuan), widthPx: 90 },
    /** The complaint itself; the other columns show it to people. */
    complaint: { kind: storedComplaint, widthPx: 120, hidden: true },
  },
  colourings: [{ column: 'status', when: { words: (choices) => choices.complaintStatus.open }, colour: 'yellow' }],
});

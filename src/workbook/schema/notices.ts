import type { Notice } from '../../domain/notice/notice';
import { type CellKind, orNothing } from './cell-kind';
import { defineTab } from './tab';
import { date, json, text, time, yuan } from './value-kinds';
import { choice } from './word-kinds';

const storedNotice: CellKind<Notice> = json(
  (value): value is Notice => typeof value === 'object' && value !== null && 'number' in value && 'changes' in value,
);

/** 更改通知: the change and withdrawal notices of a month's orders (E), so that an action reads no other month's. */
export const noticesTab = defineTab({
  id: 'notices',
  number: 3,
  monthly: true,
  key: 'key',
  frozenColumns: 2,
  warnsBeforeEdits: true,
  columns: {
    /** The order's key with the notice's letter and place: `2026-03-0001-G1`. */
    key: { kind: text, widthPx: 140, hidden: true },
    number: { kind: text, widthPx: 80 },
    kind: { kind: choice((choices) => choices.noticeKind), widthPx: 60 },
    status: { kind: choice((choices) => choices.noticeStatus), widthPx: 80 },
    customerName: { kind: text, widthPx: 150 },
    reason: { kind: text, widthPx: 180 },
    cause: { kind: choice((choices) => choices.noticeCause), widthPx: 80 },
    askedBy: { kind: text, widthPx: 80 },
    changes: { kind: text, widthPx: 320 },
    draftedOn: { kind: date, widthPx: 90 },
    draftedAt: { kind: time, widthPx: 60 },
    draftedByName: { kind: text, widthPx: 80 },
    clerkName: { kind: text, widthPx: 80 },
    followerName: { kind: text, widthPx: 80 },
    managerName: { kind: text, widthPx: 80 },
    overrideReason: { kind: text, widthPx: 140 },
    charge: { kind: orNothing(yuan), widthPx: 90 },
    refund: { kind: orNothing(yuan), widthPx: 90 },
    credit: { kind: orNothing(yuan), widthPx: 90 },
    forfeit: { kind: orNothing(yuan), widthPx: 90 },
    effectiveOn: { kind: orNothing(date), widthPx: 90 },
    effectiveAt: { kind: orNothing(time), widthPx: 60 },
    boundOn: { kind: orNothing(date), widthPx: 90 },
    boundByName: { kind: text, widthPx: 80 },
    /** The notice itself; the other columns show it to people. */
    notice: { kind: storedNotice, widthPx: 120, hidden: true },
  },
  colourings: [
    { column: 'status', when: { words: (choices) => choices.noticeStatus.open }, colour: 'yellow' },
    { column: 'status', when: { words: (choices) => choices.noticeStatus['in-effect'] }, colour: 'orange' },
    { column: 'status', when: { words: (choices) => choices.noticeStatus.discarded }, colour: 'grey' },
  ],
});

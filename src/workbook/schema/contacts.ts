import { orNothing } from './cell-kind';
import { defineTab } from './tab';
import { date, instant, text, whole } from './value-kinds';
import { choice } from './word-kinds';

/** 客户往来: enquiries, visits and satisfaction scores (G4), one a row. */
export const contactsTab = defineTab({
  id: 'contacts',
  number: 1241,
  key: 'id',
  frozenColumns: 2,
  warnsBeforeEdits: true,
  columns: {
    on: { kind: date, widthPx: 90 },
    customerId: { kind: text, widthPx: 80 },
    kind: { kind: choice((choices) => choices.contactKind), widthPx: 80 },
    score: { kind: orNothing(whole), widthPx: 60 },
    orderKey: { kind: text, widthPx: 110 },
    text: { kind: text, widthPx: 360, wraps: true },
    byName: { kind: text, widthPx: 80 },
    by: { kind: text, widthPx: 160, hidden: true },
    at: { kind: instant, widthPx: 180, hidden: true },
    id: { kind: text, widthPx: 260, hidden: true },
  },
});

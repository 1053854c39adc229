import type { SentPaper } from '../../domain/sent-paper/sent-paper';
import { type CellKind, orNothing } from './cell-kind';
import { defineTab } from './tab';
import { date, json, text } from './value-kinds';
import { choice } from './word-kinds';

const storedPaper: CellKind<SentPaper> = json(
  (value): value is SentPaper =>
    typeof value === 'object' && value !== null && 'sentOn' in value && 'returned' in value,
);

/** 单据跟踪: contracts, payment requests and statements that were sent (H3), one a row. */
export const sentPapersTab = defineTab({
  id: 'sentPapers',
  number: 1122,
  key: 'id',
  frozenColumns: 2,
  warnsBeforeEdits: true,
  columns: {
    sentOn: { kind: date, widthPx: 90 },
    customerName: { kind: text, widthPx: 150 },
    kind: { kind: choice((choices) => choices.sentPaperKind), widthPx: 80 },
    about: { kind: text, widthPx: 180 },
    salespersonName: { kind: text, widthPx: 80 },
    arrivedOn: { kind: orNothing(date), widthPx: 90 },
    confirmedBy: { kind: text, widthPx: 100 },
    returnedOn: { kind: orNothing(date), widthPx: 90 },
    sentByName: { kind: text, widthPx: 80 },
    id: { kind: text, widthPx: 260, hidden: true },
    /** The paper itself; the other columns show it to people. */
    paper: { kind: storedPaper, widthPx: 120, hidden: true },
  },
});

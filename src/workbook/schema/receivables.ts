import type { Receivable } from '../../domain/ledger/receivable';
import { type CellKind, orNothing } from './cell-kind';
import { defineTab } from './tab';
import { date, json, text, yuan } from './value-kinds';
import { choice } from './word-kinds';

const storedAccount: CellKind<Receivable> = json(
  (value): value is Receivable =>
    typeof value === 'object' && value !== null && 'key' in value && 'claims' in value && 'creditFen' in value,
);

/** 应收账款: what is open of each order, and customers' credit (H2). A settled account leaves the tab. */
export const receivablesTab = defineTab({
  id: 'receivables',
  number: 1120,
  key: 'key',
  frozenColumns: 2,
  warnsBeforeEdits: true,
  columns: {
    shortNumber: { kind: text, widthPx: 60 },
    customerName: { kind: text, widthPx: 150 },
    salespersonName: { kind: text, widthPx: 80 },
    categoryName: { kind: text, widthPx: 80 },
    paymentWay: { kind: orNothing(choice((choices) => choices.paymentWay)), widthPx: 90 },
    amount: { kind: orNothing(yuan), widthPx: 100 },
    paid: { kind: orNothing(yuan), widthPx: 100 },
    toPay: { kind: orNothing(yuan), widthPx: 100 },
    owed: { kind: orNothing(yuan), widthPx: 100 },
    nextDueOn: { kind: orNothing(date), widthPx: 90 },
    advance: { kind: orNothing(yuan), widthPx: 100 },
    credit: { kind: orNothing(yuan), widthPx: 100 },
    key: { kind: text, widthPx: 110, hidden: true },
    customerId: { kind: text, widthPx: 80, hidden: true },
    /** The account itself; the other columns show it to people. */
    account: { kind: storedAccount, widthPx: 120, hidden: true },
  },
  colourings: [{ column: 'nextDueOn', when: { date: 'before-today' }, colour: 'red' }],
});

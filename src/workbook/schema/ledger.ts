import type { LedgerEntry } from '../../domain/ledger/entry';
import { type CellKind, orNothing } from './cell-kind';
import { defineTab } from './tab';
import { date, json, text, time, whole, yuan } from './value-kinds';
import { choice, yesOrNo } from './word-kinds';

const storedEntry: CellKind<LedgerEntry> = json(
  (value): value is LedgerEntry =>
    typeof value === 'object' && value !== null && 'id' in value && 'kind' in value && 'amountFen' in value,
);

/** 流水: the bookings of a month (H1, I2): money, shipments, returns. Rows are only ever added. */
export const ledgerTab = defineTab({
  id: 'ledger',
  number: 4,
  monthly: true,
  appendOnly: true,
  key: 'id',
  frozenColumns: 1,
  warnsBeforeEdits: true,
  columns: {
    happenedOn: { kind: date, widthPx: 90 },
    kind: { kind: choice((choices) => choices.ledgerKind), widthPx: 90 },
    reversed: { kind: yesOrNo((choices) => choices.reversed), widthPx: 50 },
    shortNumber: { kind: text, widthPx: 60 },
    customerName: { kind: text, widthPx: 150 },
    amount: { kind: yuan, widthPx: 100 },
    pieces: { kind: orNothing(whole), widthPx: 50 },
    dueOn: { kind: orNothing(date), widthPx: 90 },
    method: { kind: orNothing(choice((choices) => choices.paymentMethod)), widthPx: 80 },
    reference: { kind: text, widthPx: 120 },
    voucher: { kind: text, widthPx: 120 },
    note: { kind: text, widthPx: 160 },
    salespersonName: { kind: text, widthPx: 80 },
    categoryName: { kind: text, widthPx: 80 },
    enteredOn: { kind: date, widthPx: 90 },
    enteredAt: { kind: time, widthPx: 60 },
    byName: { kind: text, widthPx: 80 },
    /** The closed month that it concerns (J5). */
    concerns: { kind: text, widthPx: 80 },
    id: { kind: text, widthPx: 160, hidden: true },
    orderKey: { kind: text, widthPx: 110, hidden: true },
    customerId: { kind: text, widthPx: 80, hidden: true },
    /** The booking itself; the other columns show it to people. */
    entry: { kind: storedEntry, widthPx: 120, hidden: true },
  },
  colourings: [{ column: 'reversed', when: { words: (choices) => choices.reversed.yes }, colour: 'grey' }],
});

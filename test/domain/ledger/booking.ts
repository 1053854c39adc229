import fc from 'fast-check';
import { LEDGER_KINDS, type LedgerEntry, PAYMENT_METHODS } from '../../../src/domain/ledger/entry';
import { monthOf } from '../../../src/domain/time/local-date';
import { anyDate } from '../../support/arbitrary-dates';

/** A booking with what a test cares about. */
export function booking(own: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id: 'R1/1',
    month: '2026-11',
    happenedOn: '2026-11-24',
    entered: { instant: '2026-11-24T02:00:00.000Z', date: '2026-11-24', time: '10:00' },
    by: 'qian@door.example',
    kind: 'balance',
    reverses: null,
    voucher: 'R1',
    orderKey: '2026-11-0001',
    customerId: 'C0001',
    customerName: '王强',
    salesperson: 'zhou@door.example',
    categoryId: 'security',
    amountFen: 100_000,
    pieces: 0,
    items: [],
    dueOn: null,
    method: 'bank',
    reference: '',
    concerns: null,
    note: '',
    ...own,
  };
}

/** Any booking as it can be entered. */
export const anyBooking = fc
  .record({
    id: fc.uuid(),
    happenedOn: anyDate,
    kind: fc.constantFrom(...LEDGER_KINDS),
    amountFen: fc.integer({ min: 0, max: 100_000_000 }),
    pieces: fc.integer({ min: 0, max: 500 }),
    method: fc.option(fc.constantFrom(...PAYMENT_METHODS)),
  })
  .map(({ pieces, ...own }) =>
    booking({ ...own, month: monthOf(own.happenedOn), pieces, items: [{ place: 1, quantity: pieces }] }),
  );

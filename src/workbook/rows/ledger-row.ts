import type { LedgerEntry } from '../../domain/ledger/entry';
import { shortNumberOf } from '../../domain/order/number';
import type { ledgerTab } from '../schema/ledger';
import type { RowOf } from '../schema/tab';
import type { Names } from './names';

/** A booking as its row of 流水. */
export function ledgerToRow(entry: LedgerEntry, names: Names): RowOf<(typeof ledgerTab)['columns']> {
  return {
    id: entry.id,
    happenedOn: entry.happenedOn,
    kind: entry.kind,
    reversed: entry.reverses !== null,
    shortNumber: entry.orderKey === null ? '' : shortNumberOf(entry.orderKey),
    customerName: entry.customerName,
    amount: entry.amountFen,
    pieces: entry.pieces === 0 ? null : entry.pieces,
    dueOn: entry.dueOn,
    method: entry.method,
    reference: entry.reference,
    voucher: entry.voucher,
    note: entry.note,
    salespersonName: names.person(entry.salesperson),
    categoryName: entry.categoryId === '' ? '' : names.category(entry.categoryId),
    enteredOn: entry.entered.date,
    enteredAt: entry.entered.time,
    byName: names.person(entry.by),
    concerns: entry.concerns ?? '',
    orderKey: entry.orderKey ?? '',
    customerId: entry.customerId,
    entry,
  };
}

import { nextDueOn } from '../../domain/ledger/ageing';
import { balanceFen } from '../../domain/ledger/order-money';
import { type Receivable, toPayFen } from '../../domain/ledger/receivable';
import type { receivablesTab } from '../schema/receivables';
import type { RowOf } from '../schema/tab';
import type { Names } from './names';

/** An open account as its row of 应收账款. */
export function receivableToRow(account: Receivable, names: Names): RowOf<(typeof receivablesTab)['columns']> {
  const balance = balanceFen(account);
  return {
    shortNumber: account.shortNumber,
    customerName: account.customerName,
    salespersonName: names.person(account.salesperson),
    categoryName: account.categoryId === '' ? '' : names.category(account.categoryId),
    paymentWay: account.paymentWay,
    amount: account.orderKey === null ? null : account.amountFen,
    paid: account.orderKey === null ? null : account.paidFen,
    toPay: account.orderKey === null ? null : toPayFen(account),
    owed: balance > 0 ? balance : null,
    nextDueOn: nextDueOn(account),
    advance: balance < 0 ? -balance : null,
    credit: account.creditFen === 0 ? null : account.creditFen,
    key: account.key,
    customerId: account.customerId,
    account,
  };
}

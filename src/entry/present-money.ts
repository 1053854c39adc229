import type { VouchersFound } from '../application/money/list-vouchers';
import type { CustomerAccount, MoneyOpened } from '../application/money/open-money';
import type { Customer } from '../domain/customer/customer';
import { nextDueOn } from '../domain/ledger/ageing';
import { toPayFen } from '../domain/ledger/receivable';
import { shortNumberOf } from '../domain/order/number';
import { personName } from '../domain/settings/names';
import type { Texts } from '../domain/texts';
import type { MoneyCustomer, MoneyData, ShownAccount, ShownVoucher } from './contract-money';

export function showMoney({ customers, account, today, may }: MoneyOpened): MoneyData {
  return { customers: customers.map(moneyCustomer), account: account && showAccount(account), today, may };
}

function showAccount({ customer, orders, paid, creditFen, proposal }: CustomerAccount): ShownAccount {
  return {
    customer: moneyCustomer(customer),
    orders: orders.map((order) => ({
      ...{ key: order.key, shortNumber: order.shortNumber, promisedOn: order.promisedOn },
      ...{ amountFen: order.amountFen, paidFen: order.paidFen, openFen: toPayFen(order), dueOn: nextDueOn(order) },
    })),
    paid: paid.map(({ key, shortNumber, paidFen, writtenOffFen, amountFen }) => ({
      ...{ key, shortNumber, paidFen, overpaidFen: Math.max(0, paidFen + writtenOffFen - amountFen) },
    })),
    creditFen,
    proposal,
  };
}

function moneyCustomer({ id, name, phone }: Customer): MoneyCustomer {
  return { id, name, phone };
}

/** Bookings in words. */
export function showVouchers({ vouchers, months, more, isCut, mayReverse, settings }: VouchersFound, texts: Texts) {
  const { ledgerKind, paymentMethod } = texts.choices;
  const nameOf = (email: string) => personName(settings.people, email);
  return {
    vouchers: vouchers.map((each): ShownVoucher => {
      const { voucher, month, happenedOn, customerName, amountFen, reference, note, state } = each;
      return {
        ...{ voucher, month, happenedOn, customerName, amountFen, reference, note, state, byName: nameOf(each.by) },
        kindNames: each.kinds.map((kind) => ledgerKind[kind]),
        orders: each.orderKeys.map((key) => ({ key, shortNumber: shortNumberOf(key) })),
        parts: each.parts.map(({ orderKey, kind, amountFen: own }) => ({
          ...{ shortNumber: orderKey === null ? '' : shortNumberOf(orderKey), kindName: ledgerKind[kind] },
          amountFen: own,
        })),
        methodName: each.method ? paymentMethod[each.method] : '',
      };
    }),
    ...{ firstMonth: months[0] ?? '', lastMonth: months[months.length - 1] ?? '', more, isCut, mayReverse },
  };
}

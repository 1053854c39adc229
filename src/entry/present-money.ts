import type { CustomerAccount, MoneyOpened } from '../application/money/open-money';
import type { Customer } from '../domain/customer/customer';
import { nextDueOn } from '../domain/ledger/ageing';
import { toPayFen } from '../domain/ledger/receivable';
import type { MoneyCustomer, MoneyData, ShownAccount } from './contract-money';

export function showMoney({ customers, account, today, may }: MoneyOpened): MoneyData {
  return { customers: customers.map(moneyCustomer), account: account && showAccount(account), today, may };
}

function showAccount({ customer, orders, creditFen, proposal }: CustomerAccount): ShownAccount {
  return {
    customer: moneyCustomer(customer),
    orders: orders.map((order) => ({
      ...{ key: order.key, shortNumber: order.shortNumber, promisedOn: order.promisedOn },
      ...{ amountFen: order.amountFen, paidFen: order.paidFen, openFen: toPayFen(order), dueOn: nextDueOn(order) },
    })),
    creditFen,
    proposal,
  };
}

function moneyCustomer({ id, name, phone }: Customer): MoneyCustomer {
  return { id, name, phone };
}

import type { Customer } from '../../domain/customer/customer';
import { type Allocation, payable, proposeAllocation } from '../../domain/ledger/allocation';
import { creditOf, type Receivable } from '../../domain/ledger/receivable';
import { seesCustomer } from '../../domain/role/customer-sight';
import { may } from '../../domain/role/permission';
import type { LocalDate } from '../../domain/time/local-time';
import { type Desk, lookUp } from '../carry-out';
import { customerInHand } from '../customers/customer-in-hand';
import { accountsOf } from './account-holder';

/** Whose account is looked at, if one was chosen, and an amount to spread over it. */
export interface OpenMoneyRequest {
  customerId: string | null;
  amountFen: number | null;
}

/** The open account of a customer. */
export interface CustomerAccount {
  customer: Customer;
  /** Orders with something to pay, in the order in which money should pay them. */
  orders: Receivable[];
  /** Orders that something was paid on. */
  paid: Receivable[];
  creditFen: number;
  /** How the amount would be spread, oldest due first (H1); null where none was told. */
  proposal: Allocation | null;
}

/** Customers to choose from while none is chosen; then their account. */
export interface MoneyOpened {
  customers: Customer[];
  account: CustomerAccount | null;
  today: LocalDate;
  may: { receive: boolean; reverse: boolean; payBack: boolean; writeOff: boolean };
}

/** One read: what is open stands on its own tab, whatever the history. @throws Refusal `invalid` or `forbidden` for the customer */
export function makeOpenMoney(desk: Omit<Desk, 'lock'>) {
  return ({ customerId, amountFen }: OpenMoneyRequest): MoneyOpened => {
    const need = { customers: true, records: { receivables: 'all' as const } };
    return lookUp(desk, { action: 'see-money', need }, (hearing) => {
      const { snapshot, person, now } = hearing;
      const seen = customerId === null ? snapshot.customers.filter((each) => seesCustomer(person, each)) : [];
      return {
        customers: seen,
        account: customerId === null ? null : accountOf(customerInHand(hearing, customerId)),
        today: now.date,
        may: {
          receive: may(person, 'take-receipt'),
          reverse: may(person, 'reverse-booking'),
          payBack: may(person, 'pay-back'),
          writeOff: may(person, 'write-off'),
        },
      };

      function accountOf(customer: Customer): CustomerAccount {
        const { receivables } = snapshot.records;
        const orders = payable(receivables, customer.id);
        const proposal = amountFen === null ? null : proposeAllocation(amountFen, orders);
        const paid = accountsOf(snapshot, customer.id).filter(({ orderKey, paidFen }) => orderKey && paidFen > 0);
        return { customer, orders, paid, creditFen: creditOf(receivables, customer.id), proposal };
      }
    });
  };
}

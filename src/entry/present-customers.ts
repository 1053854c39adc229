import type { CustomersOpened } from '../application/customers/open-customers';
import type { CustomerPanel } from '../application/customers/read-customer';
import type { Customer } from '../domain/customer/customer';
import { type CustomerCheck, FIRST_ORDER_CHECKS, FIRST_SHIPMENT_CHECKS } from '../domain/customer/customer-file';
import { parseOrderKey, shortNumberOf } from '../domain/order/number';
import { categoryName, personName } from '../domain/settings/names';
import type { Texts } from '../domain/texts';
import type { FormCustomer } from './contract';
import type { CustomerSheet, CustomersData } from './contract-customers';

export function showCustomers({ customers, salespeople, ...opened }: CustomersOpened): CustomersData {
  return {
    ...opened,
    customers: customers.map(formCustomer),
    salespeople: salespeople.map(({ email, name, roles }) => ({ email, name, roles })),
  };
}

/** A customer's sheet, with the names of people and choices. */
export function showCustomer(panel: CustomerPanel, texts: Texts): CustomerSheet {
  const { customer, file, settings } = panel;
  const nameOf = (email: string) => personName(settings.people, email);
  const checks = (list: readonly CustomerCheck[]) =>
    list.map((check) => {
      const tick = file.checks[check];
      return {
        check,
        name: texts.choices.customerCheck[check],
        byName: tick ? nameOf(tick.by) : '',
        on: tick?.on ?? '',
      };
    });
  return {
    ...formCustomer(customer),
    salespersonName: nameOf(customer.salesperson),
    registeredOn: customer.registeredOn,
    firstOrder: checks(FIRST_ORDER_CHECKS),
    firstShipment: checks(FIRST_SHIPMENT_CHECKS),
    credit: file.credit,
    orders: panel.orders.map((order) => ({
      ...{ key: order.key, shortNumber: order.shortNumber, takenOn: order.taken.date },
      categoryName: categoryName(settings.categories, order.categoryId),
      ...{ quantity: order.quantity, amountFen: order.amountFen },
      ...{ status: order.status, statusName: texts.choices.status[order.status] },
    })),
    olderThan: panel.olderThan,
    contacts: panel.contacts.map(({ id, kind, on, text, orderKey, score, by }) => ({
      ...{ id, kind, kindName: texts.choices.contactKind[kind], on, text, score, byName: nameOf(by) },
      order: parseOrderKey(orderKey) ? shortNumberOf(orderKey) : '',
    })),
    satisfaction: panel.satisfaction,
    may: panel.may,
  };
}

function formCustomer({ id, name, phone, address, region, salesperson }: Customer): FormCustomer {
  return { id, name, phone, address, region, salesperson };
}

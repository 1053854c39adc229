import type { Customer } from '../../domain/customer/customer';
import { seesCustomer } from '../../domain/role/customer-sight';
import { may } from '../../domain/role/permission';
import { isSalesperson } from '../../domain/role/salesperson';
import type { Person, Region } from '../../domain/settings/settings';
import type { LocalDate } from '../../domain/time/local-time';
import { type Desk, lookUp } from '../carry-out';

/** Everything that the customers' page needs to search, and to check a form while it is typed. */
export interface CustomersOpened {
  customers: Customer[];
  regions: Region[];
  salespeople: Pick<Person, 'email' | 'name' | 'roles'>[];
  today: LocalDate;
  mayEdit: boolean;
}

/** The customers that this person sees (M1): one read, then the page searches by itself. */
export function makeOpenCustomers(desk: Omit<Desk, 'lock'>) {
  return (): CustomersOpened =>
    lookUp(desk, { action: 'read-customer', need: { customers: true } }, ({ snapshot, person, now }) => ({
      customers: snapshot.customers.filter((customer) => seesCustomer(person, customer)),
      regions: snapshot.settings.regions,
      salespeople: snapshot.settings.people.filter(isSalesperson),
      today: now.date,
      mayEdit: may(person, 'edit-customer'),
    }));
}

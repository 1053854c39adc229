import { type AgedReceivables, agedReceivables } from '../../domain/ledger/receivables-by';
import { seesCustomer } from '../../domain/role/customer-sight';
import { personName } from '../../domain/settings/names';
import { type Desk, lookUp } from '../carry-out';

/** What is owed today by age (H2): in total, by salesperson, by customer. A salesperson sees their own customers'. One read. */
export function makeReadReceivables(desk: Omit<Desk, 'lock'>) {
  return (): AgedReceivables =>
    lookUp(desk, { action: 'see-money', need: { records: { receivables: 'all' } } }, ({ snapshot, person, now }) => {
      const { people } = snapshot.settings;
      const nameOf = (email: string): string => personName(people, email);
      const seen = snapshot.records.receivables.filter((account) => seesCustomer(person, account));
      return agedReceivables(seen, now.date, nameOf);
    });
}

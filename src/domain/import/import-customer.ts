import type { Customer } from '../customer/customer';
import { checkNewCustomer, newCustomer } from '../customer/new-customer';
import { isSamePhone } from '../customer/phone';
import type { Problem } from '../problem';
import { isSalesperson } from '../role/salesperson';
import type { Person, Settings } from '../settings/settings';
import type { LocalDate } from '../time/local-time';
import { IMPORT_FIELDS } from './import-fields';

/** What became of a row of customers. */
export type ImportedCustomer =
  | { kind: 'new'; customer: Customer }
  | { kind: 'known'; customer: Customer }
  | { kind: 'bad'; problems: Problem[] };

/**
 * Reads a row of customers (G1). A customer of the same name and phone is known already. Like names are no hindrance here:
 * the table is somebody's list, and its rows are theirs.
 */
export function importCustomer(
  values: Readonly<Record<string, string>>,
  customers: readonly Customer[],
  settings: Pick<Settings, 'regions' | 'people'>,
  registered: { on: LocalDate; by: string },
): ImportedCustomer {
  const problems: Problem[] = IMPORT_FIELDS.customers
    .filter(({ id }) => !values[id])
    .map(({ term }) => ({ code: 'missing', field: term, rule: 'G1' }));
  const { name = '', phone = '' } = values;
  const known = customers.find((each) => each.name === name && isSamePhone(each.phone, phone));
  if (known && name !== '' && phone !== '') return { kind: 'known', customer: known };
  const salesperson = salespersonOf(values.salesperson ?? '', settings.people);
  const entry = { ...values, likeNamesSeen: true, ...(salesperson ? { salesperson } : {}) };
  if (problems.length === 0) {
    const check = checkNewCustomer(entry, [], settings.regions, settings.people);
    problems.push(
      ...check.problems
        .filter(({ code }) => code !== 'exclusive-region') // whoever had the customer so far keeps it
        .map((problem) => ({ ...problem, field: (problem.field ?? '').replace('newCustomer.', '') })),
    );
  }
  if (problems.length > 0) return { kind: 'bad', problems };
  return { kind: 'new', customer: newCustomer(entry, customers, registered) };
}

/** The address of a salesperson who is named by name or by address; null where nobody sells under it. */
export function salespersonOf(written: string, people: readonly Person[]): string | null {
  const typed = written.trim();
  const found = people.find(
    (person) => isSalesperson(person) && (person.name === typed || person.email === typed.toLowerCase()),
  );
  return found?.email ?? null;
}

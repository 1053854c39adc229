import { type OwedPart, owedParts } from '../../domain/ledger/owed-parts';
import type { Receivable } from '../../domain/ledger/receivable';
import { type AgedReceivables, agedReceivables, type OwedBy } from '../../domain/ledger/receivables-by';
import { seesCustomer } from '../../domain/role/customer-sight';
import { personName } from '../../domain/settings/names';
import type { Settings } from '../../domain/settings/settings';
import type { LocalDate } from '../../domain/time/local-time';
import { type Desk, type Hearing, lookUp } from '../carry-out';

const OPEN_ACCOUNTS = { action: 'see-money', need: { records: { receivables: 'all' } } } as const;

/** What is owed today by age (H2): in total, by salesperson, by customer. A salesperson sees their own customers'. One read. */
export function makeReadReceivables(desk: Omit<Desk, 'lock'>) {
  return (): AgedReceivables =>
    lookUp(desk, OPEN_ACCOUNTS, (hearing) => {
      const { people } = hearing.snapshot.settings;
      return agedReceivables(seenBy(hearing), hearing.now.date, (email) => personName(people, email));
    });
}

/** Whose accounts are opened: `key` is a salesperson's address or a customer's id, and empty for all. */
export interface OwedPartsRequest {
  by: OwedBy;
  key: string;
}

/** What is owed by somebody, as of today, order by order. */
export interface OwedParts extends OwedPartsRequest {
  asOf: LocalDate;
  settings: Settings;
  parts: OwedPart[];
}

/** What an amount of the receivables by age is made of (H2, J3). A salesperson sees their own customers'. One read. */
export function makeReadOwedParts(desk: Omit<Desk, 'lock'>) {
  return (wanted: OwedPartsRequest): OwedParts =>
    lookUp(desk, OPEN_ACCOUNTS, (hearing) => {
      const asOf = hearing.now.date;
      const parts = owedParts(seenBy(hearing), asOf, wanted);
      return { ...wanted, asOf, settings: hearing.snapshot.settings, parts };
    });
}

function seenBy({ snapshot, person }: Pick<Hearing, 'snapshot' | 'person'>): Receivable[] {
  return snapshot.records.receivables.filter((account) => seesCustomer(person, account));
}

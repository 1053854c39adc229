import type { Fen } from '../money/fen';
import type { LocalDate } from '../time/local-time';
import { type Ageing, addAgeing, ageingOf, noAgeing, sumAgeing } from './ageing';
import type { Receivable } from './receivable';

/** Whose accounts are summed: everybody's, those of a salesperson's customers, or a customer's. */
export const OWED_BY = ['total', 'salesperson', 'customer'] as const;
export type OwedBy = (typeof OWED_BY)[number];

/** What somebody's customers, or one customer, owe by age (账龄), H2. Whole fen. */
export interface AgedAccounts extends Ageing {
  /** The customer's id, or the salesperson's address; empty for all. */
  key: string;
  name: string;
  creditFen: Fen;
  /** Overdue + not yet due − paid ahead − credit: what they owe in all, below 0 where they paid ahead. */
  owedFen: Fen;
}

/** All open accounts by age: in total, by salesperson and by customer, most overdue first. */
export interface AgedReceivables {
  /** The day whose ages they are. */
  asOf: LocalDate;
  total: AgedAccounts;
  salespeople: AgedAccounts[];
  customers: AgedAccounts[];
}

/** @param nameOf a salesperson's name */
export function agedReceivables(
  accounts: readonly Receivable[],
  asOf: LocalDate,
  nameOf: (email: string) => string,
): AgedReceivables {
  return {
    asOf,
    total: aged({ key: '', name: '' }, accounts, asOf),
    salespeople: grouped(accounts, asOf, ({ salesperson }) => ({ key: salesperson, name: nameOf(salesperson) })),
    customers: grouped(accounts, asOf, ({ customerId, customerName }) => ({ key: customerId, name: customerName })),
  };
}

/** What left and is not paid, due or not (未收): the sum over all ages and of what is not yet due. */
export function outstandingFen({ overdueFen, notYetDueFen }: Ageing): Fen {
  return overdueFen + notYetDueFen;
}

/** Outstanding − paid ahead − credit (净应收): below 0 where customers have money here. */
export function netOwedFen(ageing: Ageing, creditFen: Fen): Fen {
  return outstandingFen(ageing) - ageing.advanceFen - creditFen;
}

/** So many of the accounts that owe something, the most overdue first. */
export function mostOwing(groups: readonly AgedAccounts[], room: number): AgedAccounts[] {
  return groups.filter((each) => outstandingFen(each) !== 0).slice(0, room);
}

/** So many of the accounts that owe something; where there are more, the last one sums what is left, so that none is lost. */
export function foldedTo(room: number, groups: readonly AgedAccounts[], nameOfRest: string): AgedAccounts[] {
  const owing = groups.filter((each) => outstandingFen(each) !== 0);
  if (owing.length <= room) return owing;
  const rest = owing
    .slice(room - 1)
    .reduce(joined, { key: '', name: nameOfRest, ...noAgeing(), creditFen: 0, owedFen: 0 });
  return [...owing.slice(0, room - 1), rest];
}

function joined(sum: AgedAccounts, each: AgedAccounts): AgedAccounts {
  const { key, name, creditFen, owedFen } = sum;
  return { key, name, ...sumAgeing(sum, each), creditFen: creditFen + each.creditFen, owedFen: owedFen + each.owedFen };
}

type Group = Pick<AgedAccounts, 'key' | 'name'>;

function grouped(accounts: readonly Receivable[], asOf: LocalDate, of: (account: Receivable) => Group): AgedAccounts[] {
  const groups = new Map<string, { group: Group; own: Receivable[] }>();
  for (const account of accounts) {
    const group = of(account);
    const known = groups.get(group.key) ?? { group, own: [] };
    known.own.push(account);
    groups.set(group.key, known);
  }
  const all = [...groups.values()].map(({ group, own }) => aged(group, own, asOf));
  return all.sort((a, b) => b.overdueFen - a.overdueFen || b.owedFen - a.owedFen || (a.key < b.key ? -1 : 1));
}

function aged(group: Group, accounts: readonly Receivable[], asOf: LocalDate): AgedAccounts {
  const sum = noAgeing();
  let creditFen = 0;
  for (const account of accounts) {
    addAgeing(sum, ageingOf(account, asOf));
    creditFen += account.creditFen;
  }
  return { ...group, ...sum, creditFen, owedFen: netOwedFen(sum, creditFen) };
}

import { type AgedAccounts, type OwedBy, outstandingFen } from '../../domain/ledger/receivables-by';
import type { OwedAtClosing } from '../../domain/statistics/owed-at-closing';
import type { LocalMonth } from '../../domain/time/local-time';
import { owedAtClosingTab } from '../schema/owed-at-closing';
import type { RowOf } from '../schema/tab';
import { recordTab } from './record-tab';

type Row = RowOf<(typeof owedAtClosingTab)['columns']>;

/** Stands on the tab of the month that was closed: `2026-11/customer/C0001`. */
export const owedAtClosingRecords = recordTab<
  OwedAtClosing,
  (typeof owedAtClosingTab)['columns'],
  Exclude<keyof Row, 'outstanding'>
>({
  tab: owedAtClosingTab,
  keyOf: ({ month, by, accounts }) => keyOf(month, by, accounts.key),
  monthOf: ({ month }) => month,
  readFrom: [
    ...([
      'by',
      'name',
      'notYetDue',
      'overdueOneMonth',
      'overdueTwoMonths',
      'overdueThreeMonths',
      'overdueLonger',
    ] as const),
    ...(['advance', 'credit', 'owed', 'asOf', 'key'] as const),
  ],
  fromRow: (row) => ({
    month: row.key.slice(0, row.key.indexOf('/')),
    asOf: row.asOf,
    by: row.by,
    accounts: accountsFrom(row),
  }),
  toRow: ({ month, asOf, by, accounts }) => ({
    ...{ by, name: accounts.name, asOf, key: keyOf(month, by, accounts.key) },
    ...{ notYetDue: accounts.notYetDueFen, overdueOneMonth: accounts.byAge['to-30'] },
    ...{ overdueTwoMonths: accounts.byAge['to-60'], overdueThreeMonths: accounts.byAge['to-90'] },
    ...{ overdueLonger: accounts.byAge['over-90'], outstanding: outstandingFen(accounts) },
    ...{ advance: accounts.advanceFen, credit: accounts.creditFen, owed: accounts.owedFen },
  }),
});

function keyOf(month: LocalMonth, by: OwedBy, own: string): string {
  return `${month}/${by}/${own}`;
}

function accountsFrom(row: Omit<Row, 'outstanding'>): AgedAccounts {
  const { overdueOneMonth, overdueTwoMonths, overdueThreeMonths, overdueLonger } = row;
  const byAge = {
    'to-30': overdueOneMonth,
    'to-60': overdueTwoMonths,
    'to-90': overdueThreeMonths,
    'over-90': overdueLonger,
  };
  return {
    key: row.key.split('/').slice(2).join('/'),
    name: row.name,
    overdueFen: overdueOneMonth + overdueTwoMonths + overdueThreeMonths + overdueLonger,
    byAge,
    notYetDueFen: row.notYetDue,
    advanceFen: row.advance,
    creditFen: row.credit,
    owedFen: row.owed,
  };
}

import { ageingOf, overdueSince } from '../../domain/ledger/ageing';
import type { OverdueMoney } from '../../domain/reminder/other-work';
import type { WorkSource } from './work-source';

/** Orders of which money is overdue (H2), from the open accounts: no month is read for it. */
export const OVERDUE_MONEY: WorkSource = {
  records: { receivables: 'all' },
  workOf: ({ records }, { date }) => ({
    money: records.receivables.flatMap((account): OverdueMoney[] => {
      const { orderKey, shortNumber, customerName, salesperson } = account;
      const dueOn = overdueSince(account, date);
      if (orderKey === null || dueOn === null) return [];
      const order = { key: orderKey, shortNumber };
      return [{ order, customerName, salesperson, dueOn, openFen: ageingOf(account, date).overdueFen }];
    }),
  }),
};

import initSqlJs, { type Database } from 'sql.js';
import type { LedgerEntry } from '../../../src/domain/ledger/entry';

/**
 * The money by another route than the domain's: the bookings as one plain table, everything else as SQL over it. Nothing of
 * `src/domain/ledger` is used but the names of the kinds.
 */
export interface LedgerOracle {
  /** Of one month; in whole fen. */
  month(month: string, where?: Where): MonthOfMoney;
  /** What is owed on a day by age, out of all bookings. */
  ages(today: string, where?: Where): Ages;
}

export interface Where {
  column: 'category' | 'salesperson' | 'customer';
  value: string;
}

export interface MonthOfMoney {
  received: number;
  refunds: number;
  delivered: number;
  deliveredFen: number;
  opening: number;
  due: number;
  writtenOff: number;
  closing: number;
  dueLater: number;
}

export interface Ages {
  to30: number;
  to60: number;
  to90: number;
  over90: number;
  notYetDue: number;
  advance: number;
  credit: number;
  owed: number;
}

const TABLES = `
  create table bookings (
    month text, kind text, order_id text, customer text, salesperson text, category text, amount int, pieces int, due_on text
  );
  create view effects as
  select *,
    max(month, coalesce(substr(due_on, 1, 7), month)) as due_month,
    case when kind in ('deposit', 'balance', 'credit-received') then amount
         when kind in ('refund', 'credit-refunded') then -amount else 0 end as received,
    case when kind in ('deposit', 'balance', 'credit-used') then amount
         when kind in ('refund', 'credit-kept') then -amount else 0 end as paid,
    case when kind in ('credit-received', 'credit-kept') then amount
         when kind in ('credit-refunded', 'credit-used') then -amount else 0 end as credit,
    case when kind in ('shipment', 'charge', 'forfeit') then amount
         when kind in ('return', 'exchange', 'allowance') then -amount else 0 end as owed,
    case when kind = 'write-off' then amount else 0 end as written_off,
    case when kind = 'shipment' then 1 when kind in ('return', 'exchange') then -1 else 0 end as goods
  from bookings;
`;

/** What each order owes: claims by the day on which they fall due; what was paid settles the oldest, so the newest are open. */
const OPEN_CLAIMS = `
  with accounts as (
    select order_id, sum(owed) - sum(paid) - sum(written_off) as balance, sum(paid) + sum(written_off) as settled,
      sum(case when due_on <= $today then owed else 0 end) as fallen
    from effects where order_id is not null and $slice group by order_id),
  claims as (
    select order_id, due_on, sum(owed) as amount from effects
    where order_id is not null and due_on <= $today and $slice group by order_id, due_on having sum(owed) > 0),
  newest_first as (
    select claims.*, coalesce(sum(amount) over (
      partition by order_id order by due_on desc rows between unbounded preceding and 1 preceding), 0) as newer
    from claims),
  overdue as (select order_id, balance, max(0, min(fallen - settled, balance)) as overdue from accounts),
  open as (
    select julianday($today) - julianday(due_on) as days, max(0, min(amount, overdue - newer)) as amount
    from newest_first join overdue using (order_id))
`;

export async function ledgerOracle(entries: readonly LedgerEntry[]): Promise<LedgerOracle> {
  const sql = await initSqlJs();
  const database = new sql.Database();
  database.run(TABLES);
  for (const entry of entries) {
    const { month, kind, orderKey, customerId, salesperson, categoryId, amountFen, pieces, dueOn } = entry;
    const row = [month, kind, orderKey, customerId, salesperson, categoryId, amountFen, pieces, dueOn];
    database.run('insert into bookings values (?,?,?,?,?,?,?,?,?)', row);
  }
  return {
    month: (month, where) => monthOf(database, month, where),
    ages: (today, where) => agesOf(database, today, where),
  };
}

function monthOf(database: Database, month: string, where?: Where): MonthOfMoney {
  const sum = (what: string, condition: string): number =>
    ask(
      database,
      `select coalesce(sum(${what}), 0) from effects where $slice and ${condition}`,
      { $month: month },
      where,
    );
  const own = 'month = $month';
  const opening =
    sum('owed', 'due_month < $month') - sum('received', 'month < $month') - sum('written_off', 'month < $month');
  const [due, received, writtenOff] = [
    sum('owed', 'due_month = $month'),
    sum('received', own),
    sum('written_off', own),
  ];
  return {
    received,
    refunds: sum('amount', `${own} and kind in ('refund', 'credit-refunded')`),
    delivered: sum('goods * pieces', own),
    deliveredFen: sum('goods * amount', own),
    ...{ opening, due, writtenOff, closing: opening + due - received - writtenOff },
    dueLater: sum('owed', 'due_month > $month'),
  };
}

function agesOf(database: Database, today: string, where?: Where): Ages {
  const value = (query: string): number => ask(database, OPEN_CLAIMS + query, { $today: today }, where);
  const aged = (condition: string): number => value(`select coalesce(sum(amount), 0) from open where ${condition}`);
  const credit = value('select coalesce(sum(credit), 0) from effects where $slice');
  const balance = value('select coalesce(sum(balance), 0) from overdue');
  return {
    to30: aged('days <= 30'),
    to60: aged('days > 30 and days <= 60'),
    to90: aged('days > 60 and days <= 90'),
    over90: aged('days > 90'),
    notYetDue: value('select coalesce(sum(max(0, balance) - overdue), 0) from overdue'),
    advance: value('select coalesce(sum(max(0, -balance)), 0) from overdue'),
    ...{ credit, owed: balance - credit },
  };
}

function ask(database: Database, query: string, named: Record<string, string>, where?: Where): number {
  const narrowed = query.replace(/\$slice/g, where ? `${where.column} = $value` : '1');
  const all = { ...named, ...(where ? { $value: where.value } : {}) };
  const parameters = Object.fromEntries(Object.entries(all).filter(([name]) => narrowed.includes(name)));
  const [answer] = database.exec(narrowed, parameters);
  return Number(answer?.values[0]?.[0] ?? 0);
}

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
  /** A customer's account over a period, each kind of movement by itself. */
  statement(customer: string, from: string, to: string): StatementSums;
  /** What one order owes, was paid of it, and was written off. */
  order(id: string): { owed: number; paid: number; writtenOff: number };
}

/** The salesperson whose order it is now; a booking keeps the one whose it was. */
export interface HeldOrder {
  key: string;
  salesperson: string;
}

export interface StatementSums {
  opening: number;
  shipped: number;
  charged: number;
  broughtBack: number;
  allowed: number;
  received: number;
  refunded: number;
  writtenOff: number;
  closing: number;
}

export interface Where {
  column: 'category' | 'salesperson' | 'customer' | 'holder';
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
    nth int, month text, kind text, order_id text, customer text, salesperson text, category text, amount int, pieces int,
    due_on text, counted_on text
  );
  create table holders (id text, salesperson text);
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
    case when kind = 'shipment' then 1 when kind in ('return', 'exchange') then -1 else 0 end as goods,
    coalesce((select holders.salesperson from holders where holders.id = order_id), salesperson) as holder
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
  credits as (
    select customer, sum(credit) as credit, (
      select last.salesperson from effects as last where last.customer = effects.customer and last.credit <> 0
      order by last.nth desc limit 1) as holder
    from effects group by customer),
  newest_first as (
    select claims.*, coalesce(sum(amount) over (
      partition by order_id order by due_on desc rows between unbounded preceding and 1 preceding), 0) as newer
    from claims),
  overdue as (select order_id, balance, max(0, min(fallen - settled, balance)) as overdue from accounts),
  open as (
    select julianday($today) - julianday(due_on) as days, max(0, min(amount, overdue - newer)) as amount
    from newest_first join overdue using (order_id))
`;

export async function ledgerOracle(
  entries: readonly LedgerEntry[],
  orders: readonly HeldOrder[] = [],
): Promise<LedgerOracle> {
  const sql = await initSqlJs();
  const database = new sql.Database();
  database.run(TABLES);
  for (const { key, salesperson } of orders) database.run('insert into holders values (?,?)', [key, salesperson]);
  for (const [nth, entry] of entries.entries()) {
    const { month, kind, orderKey, customerId, salesperson, categoryId, amountFen, pieces, dueOn } = entry;
    const countedOn = entry.concerns === null ? entry.happenedOn : entry.entered.date;
    const row = [nth, month, kind, orderKey, customerId, salesperson, categoryId, amountFen, pieces, dueOn, countedOn];
    database.run('insert into bookings values (?,?,?,?,?,?,?,?,?,?,?)', row);
  }
  return {
    month: (month, where) => monthOf(database, month, where),
    ages: (today, where) => agesOf(database, today, where?.column === 'salesperson' ? heldBy(where) : where),
    statement: (customer, from, to) => statementOf(database, customer, { $from: from, $to: to }),
    order: (id) => {
      const sum = (what: string): number =>
        ask(database, `select coalesce(sum(${what}), 0) from effects where order_id = $id`, { $id: id });
      return { owed: sum('owed'), paid: sum('paid'), writtenOff: sum('written_off') };
    },
  };
}

const heldBy = ({ value }: Where): Where => ({ column: 'holder', value });

function statementOf(database: Database, customer: string, period: { $from: string; $to: string }): StatementSums {
  const where: Where = { column: 'customer', value: customer };
  const sum = (what: string, condition: string): number =>
    ask(database, `select coalesce(sum(${what}), 0) from effects where $slice and ${condition}`, period, where);
  const own = 'counted_on >= $from and counted_on <= $to';
  const of = (...kinds: string[]): number => sum('amount', `${own} and kind in (${kinds.map((kind) => `'${kind}'`)})`);
  const balance = 'owed - received - written_off';
  return {
    opening: sum(balance, 'counted_on < $from'),
    shipped: of('shipment'),
    charged: of('charge', 'forfeit'),
    broughtBack: of('return', 'exchange'),
    allowed: of('allowance'),
    received: of('deposit', 'balance', 'credit-received'),
    refunded: of('refund', 'credit-refunded'),
    writtenOff: of('write-off'),
    closing: sum(balance, 'counted_on <= $to'),
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
  const credit = value('select coalesce(sum(credit), 0) from credits where $slice');
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

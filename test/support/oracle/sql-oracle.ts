import initSqlJs, { type Database } from 'sql.js';
import type { Order } from '../../../src/domain/order/order';
import type { MeasureId } from '../../../src/domain/statistics/measures';

/**
 * The statistics by another route than the domain's: the orders as plain tables, the figures as SQL over them. Nothing of
 * `src/domain/statistics` is used but the names of the figures.
 */
export interface SqlOracle {
  /** The figures of a month, in total or of one slice, judged as of a day; null where there is nothing to divide by. */
  figures(question: Question): Partial<Record<MeasureId, number | null>>;
  /** Orders, pieces and amount of a month by step of the work (J2). */
  steps(month: string): Record<string, { orders: number; pieces: number; amount: number }>;
}

export interface Question {
  month: string;
  today: string;
  /** A column of the orders and its value; all orders where left out. */
  where?: { column: 'category' | 'salesperson' | 'customer'; value: string };
}

const TABLES = `
  create table orders (
    id text, month text, category text, salesperson text, customer text, rush int, quantity int, amount int,
    withdrawn_on text, first_promised text, promised text, is_promised int, release_on text, release_by text, released text
  );
  create table shipments (id text, shipped_on text, pieces int);
  create table steps (id text, step text, done_on text);
  create table notices (id text, kind text, cause text, took_effect text);
  create table complaints (id text, recorded_on text, error_of text);
  create table scores (id text, given_on text, score int);
`;

/** What every figure needs of an order: the day its last piece left for the first time, and whether it is withdrawn. */
const STANDING = `
  create view standing as
  select orders.*, withdrawn_on is not null as is_withdrawn,
    (select min(day.shipped_on) from shipments as day where day.id = orders.id and quantity > 0 and quantity <=
      (select sum(pieces) from shipments where shipments.id = orders.id and shipments.shipped_on <= day.shipped_on)) as complete_on
  from orders;
`;

export async function sqlOracle(orders: readonly Order[]): Promise<SqlOracle> {
  const sql = await initSqlJs();
  const database = new sql.Database();
  database.run(TABLES + STANDING);
  for (const order of orders) insert(database, order);
  return { figures: (question) => figuresOf(database, question), steps: (month) => stepsOf(database, month) };
}

function insert(database: Database, order: Order): void {
  const { key, life, promise, release } = order;
  const waitsForConsent =
    life.consultation?.cause === 'rush' && !life.consultation.answer?.possible && !life.confirmation;
  const released = life.released ? `${life.released.at.date} ${life.released.at.time}` : null;
  database.run('insert into orders values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)', [
    ...[key, key.slice(0, 7), order.categoryId, order.salesperson, order.customerId, Number(order.rush)],
    ...[order.quantity, order.amountFen, life.withdrawal?.at.date ?? null, promise.firstPromisedOn, promise.promisedOn],
    ...[Number(!waitsForConsent), release.releaseOn, release.byTime, released],
  ]);
  for (const { shippedOn, items } of life.shipments) {
    const pieces = items.reduce((sum, { quantity }) => sum + quantity, 0);
    database.run('insert into shipments values (?,?,?)', [key, shippedOn, pieces]);
  }
  const acts = {
    ...{ confirmed: life.confirmation, released: life.released, started: life.productionStarted },
    ...{ finished: life.finished, received: life.received },
  };
  for (const [step, act] of Object.entries(acts)) {
    if (act) database.run('insert into steps values (?,?,?)', [key, step, act.at.date]);
  }
  for (const { kind, cause, on } of life.notices.inEffect) {
    database.run('insert into notices values (?,?,?,?)', [key, kind, cause, on]);
  }
  for (const { recordedOn, attributedTo } of life.complaints) {
    database.run('insert into complaints values (?,?,?)', [key, recordedOn, attributedTo]);
  }
  if (life.satisfaction) {
    database.run('insert into scores values (?,?,?)', [key, life.satisfaction.on, life.satisfaction.score]);
  }
}

function figuresOf(database: Database, { month, today, where }: Question): Partial<Record<MeasureId, number | null>> {
  const slice = where ? `${where.column} = $value` : '1';
  const value = (query: string): number | null => {
    const named = { $month: month, $today: today, $value: where?.value ?? '' };
    const parameters = Object.fromEntries(Object.entries(named).filter(([name]) => query.includes(name)));
    const [answer] = database.exec(query, parameters);
    return (answer?.values[0]?.[0] ?? null) as number | null;
  };
  const count = (what: string, condition: string): number =>
    value(`select coalesce(${what}, 0) from standing where ${slice} and ${condition}`) ?? 0;
  const share = (part: string, condition: string): number | null =>
    value(`select 1.0 * sum(${part}) / count(*) from standing where ${slice} and ${condition}`);
  const notices = (kind: string): number =>
    value(
      `select count(*) from notices join standing using (id)
       where ${slice} and kind = '${kind}' and substr(took_effect, 1, 7) = $month`,
    ) ?? 0;
  const promised = (day: string): string =>
    `not is_withdrawn and is_promised and substr(${day}, 1, 7) = $month and ${day} < $today`;
  const isOnTime = (day: string): string => `(complete_on is not null and complete_on <= ${day})`;
  const open = `month <= $month and (withdrawn_on is null or substr(withdrawn_on, 1, 7) > $month)
    and (is_withdrawn or complete_on is null or substr(complete_on, 1, 7) > $month)`;
  return {
    taken: count('count(*)', 'month = $month'),
    withdrawn: count('count(*)', 'month = $month and is_withdrawn'),
    amount: count('sum(amount)', 'month = $month and not is_withdrawn'),
    onTime: share(isOnTime('first_promised'), promised('first_promised')),
    onTimeOther: share(isOnTime('promised'), promised('promised')),
    onTimePieces: value(
      `select 1.0 * sum(min(quantity, (select coalesce(sum(pieces), 0) from shipments
         where shipments.id = standing.id and shipped_on <= first_promised))) / sum(quantity)
       from standing where ${slice} and ${promised('first_promised')}`,
    ),
    changes: notices('change'),
    withdrawals: notices('withdrawal'),
    rushShare: share('rush', 'month = $month'),
    releaseInTime: share(
      "(released is not null and released <= release_on || ' ' || release_by)",
      'not is_withdrawn and substr(release_on, 1, 7) = $month and release_on < $today',
    ),
    errorRate: share(
      `(exists (select 1 from notices where notices.id = standing.id and cause = 'desk')
        or exists (select 1 from complaints where complaints.id = standing.id and error_of = 'desk'))`,
      'month = $month',
    ),
    complaintRate: value(
      `select 1.0 * (select count(*) from complaints join standing using (id)
          where ${slice} and substr(recorded_on, 1, 7) = $month) / nullif(count(*), 0)
       from standing where ${slice} and month = $month`,
    ),
    satisfaction: value(
      `select 1.0 * sum(score >= 4) / count(*) from scores join standing using (id)
       where ${slice} and substr(given_on, 1, 7) = $month`,
    ),
    leadTime: value(
      `with days as (select julianday(complete_on) - julianday(release_on) as n from standing
         where ${slice} and not is_withdrawn and substr(complete_on, 1, 7) = $month),
       ranked as (select n, row_number() over (order by n) as place, count(*) over () as size from days)
       select avg(n) from ranked where place in ((size + 1) / 2, (size + 2) / 2)`,
    ),
    backlogOrders: count('count(*)', open),
    backlogPieces: count('sum(quantity)', open),
    backlogAmount: count('sum(amount)', open),
  };
}

/** The last piece leaves once; the other steps are done by somebody. */
function stepsOf(database: Database, month: string): ReturnType<SqlOracle['steps']> {
  const [answer] = database.exec(
    `with done as (
       select id, step, done_on from steps union all select id, 'shipped', complete_on from standing)
     select step, count(*), sum(quantity), sum(amount) from done join standing using (id)
     where not is_withdrawn and substr(done_on, 1, 7) = $month group by step`,
    { $month: month },
  );
  return Object.fromEntries(
    (answer?.values ?? []).map(([step, orders, pieces, amount]) => [
      String(step),
      { orders: Number(orders), pieces: Number(pieces), amount: Number(amount) },
    ]),
  );
}

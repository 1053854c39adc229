import type { Customer } from '../../domain/customer/customer';
import { importCustomer } from '../../domain/import/import-customer';
import { type ImportKind, type Mapping, valuesOf } from '../../domain/import/import-fields';
import { IMPORTED_AT_TIME, importOrder } from '../../domain/import/import-order';
import { type ImportRecord, nextImportReference, withImported } from '../../domain/import/import-record';
import { readImportDate, rowFingerprint } from '../../domain/import/import-values';
import { isTakenBack } from '../../domain/import/take-back';
import type { Order } from '../../domain/order/order';
import { registerEntry } from '../../domain/order/register';
import { type Problem, Refusal } from '../../domain/problem';
import { monthOf } from '../../domain/time/local-date';
import type { LocalMonth } from '../../domain/time/local-time';
import { carryOut, type Desk, type Hearing, lookUp } from '../carry-out';
import { reviewEntry } from '../orders/entry-review';
import type { ChangeSet, Need } from '../ports/order-book';
import { workingCalendarAround } from '../working-calendar-of';

/** A row of the pasted table. Rows with the same group are items of one order. */
export interface ImportRow {
  /** Its place in the table, from 1: what a person is told. */
  number: number;
  cells: string[];
  /** How many rows with the very same cells stand above it: twice the same row is two rows. */
  occurrence: number;
}

/** So many rows are one commit; a run of Apps Script takes a multiple of it in its six minutes. */
export const ROWS_A_COMMIT = 500;

export interface ImportRequest {
  requestKey: string;
  kind: ImportKind;
  mapping: Mapping;
  rows: ImportRow[];
  /** The import that these rows belong to, as its first commit answered; null for the first. */
  reference: string | null;
  /** Look only: nothing is written. */
  preview: boolean;
}

/** What became of rows, by their numbers in the table. */
export interface ImportOutcome {
  added: { row: number; subject: string }[];
  /** Brought in before. */
  known: number[];
  bad: { row: number; problems: Problem[] }[];
  /** Under which the import can be taken back; null as long as nothing came in. */
  reference: string | null;
}

/**
 * Brings in rows of a table that people already have, up to 500 in one commit (A1, G1). A row that was brought in before is
 * known by its cells, so that an import can be interrupted and repeated without doubles.
 */
export function makeImportRows(desk: Desk) {
  return (request: ImportRequest): ImportOutcome => {
    const need: Need = { customers: true, ...(request.kind === 'orders' ? orderNeed(request) : {}) };
    const action = 'import-table';
    if (request.preview) return lookUp(desk, { action, need }, (hearing) => decide(desk, hearing, request).outcome);
    const { requestKey } = request;
    return carryOut(desk, { action, requestKey, need: { ...need, records: { imports: 'all' } } }, (hearing) => {
      const { outcome, changes } = decide(desk, hearing, request);
      if (outcome.added.length === 0) return { outcome, changes: null };
      const { record, records } = recorded(hearing, request, outcome);
      return { outcome: { ...outcome, reference: record.reference }, changes: { ...changes, ...records } };
    });
  };
}

function orderNeed({ mapping, rows }: ImportRequest): Need {
  const days = rows.map(({ cells }) => readImportDate(valuesOf(mapping, cells).takenOn ?? ''));
  const months = [...new Set(days.flatMap((day) => (day ? [monthOf(day)] : [])))].sort();
  return { prices: true, numbering: months, orders: months };
}

type Changes = Omit<ChangeSet, 'request'>;

function decide(desk: Desk, hearing: Hearing, request: ImportRequest): { outcome: ImportOutcome; changes: Changes } {
  return request.kind === 'customers' ? decideCustomers(hearing, request) : decideOrders(desk, hearing, request);
}

function decideCustomers(hearing: Hearing, { mapping, rows, reference }: ImportRequest) {
  const { snapshot, person, now } = hearing;
  const outcome: ImportOutcome = { added: [], known: [], bad: [], reference };
  const added: Customer[] = [];
  for (const { number, cells } of rows) {
    const values = valuesOf(mapping, cells);
    const known = [...snapshot.customers, ...added];
    const read = importCustomer(values, known, snapshot.settings, { on: now.date, by: person.email });
    if (read.kind === 'bad') outcome.bad.push({ row: number, problems: read.problems });
    else if (read.kind === 'known') outcome.known.push(number);
    else {
      added.push(read.customer);
      outcome.added.push({ row: number, subject: read.customer.id });
    }
  }
  return { outcome, changes: { addCustomers: added, audit: auditOf(hearing, outcome, 'import-customers') } };
}

function decideOrders(desk: Desk, hearing: Hearing, { mapping, rows, reference }: ImportRequest) {
  const { snapshot, person, now } = hearing;
  const outcome: ImportOutcome = { added: [], known: [], bad: [], reference };
  const orders: Order[] = [];
  const changed = new Map<string, Customer>();
  const filed = Object.values(snapshot.orders).flat();
  // A row whose import was taken back may come in again.
  const there = new Set(filed.flatMap(({ order }) => (isTakenBack(order) ? [] : [order.intakeId])));
  const last = new Map<LocalMonth, number>();
  for (const group of groupsOf(mapping, rows)) {
    const [first] = group;
    if (!first) continue;
    const intakeId = `import-${rowFingerprint(first.cells, first.occurrence)}`;
    if (there.has(intakeId)) {
      outcome.known.push(...group.map(({ number }) => number));
      continue;
    }
    const customers = snapshot.customers.map((customer) => changed.get(customer.id) ?? customer);
    const read = importOrder(
      group.map(({ cells }) => valuesOf(mapping, cells)),
      { customers, settings: snapshot.settings, now },
      IMPORT_REASON,
    );
    const bad = (problems: readonly Problem[]): unknown =>
      outcome.bad.push(...group.map(({ number }) => ({ row: number, problems: [...problems] })));
    if (read.kind === 'bad') {
      bad(read.problems);
      continue;
    }
    try {
      const month = monthOf(read.entry.takenOn);
      const taken = desk.clock.at(read.entry.takenOn, IMPORTED_AT_TIME);
      const review = reviewEntry(read.entry, { ...snapshot, customers }, { person, approvals: [], at: now.instant });
      if (review.missing.length > 0) throw new Refusal('invalid', review.missing);
      const registration = registerEntry({
        ...{
          entry: review.entry,
          customer: read.customer,
          taken,
          registered: now,
          registeredBy: person.email,
          intakeId,
        },
        settings: snapshot.settings,
        prices: snapshot.prices,
        priceChanges: review.prices.changes,
        calendar: workingCalendarAround(taken.date, snapshot.settings),
        lastSequence: last.get(month) ?? snapshot.numbering[month]?.lastSequence ?? 0,
      });
      last.set(month, (last.get(month) ?? snapshot.numbering[month]?.lastSequence ?? 0) + registration.orders.length);
      orders.push(...registration.orders);
      changed.set(registration.customer.id, registration.customer);
      there.add(intakeId);
      const keys = registration.orders.map(({ key }) => key);
      outcome.added.push(...group.map(({ number }, nth) => ({ row: number, subject: keys[nth] ?? keys[0] ?? '' })));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      bad(error.problems);
    }
  }
  const audit = auditOf(hearing, outcome, 'import-orders');
  return { outcome, changes: { addOrders: orders, updateCustomers: [...changed.values()], audit } };
}

/** Stands beside each price that a table brought (G5). */
const IMPORT_REASON = '导入 / imported';

/** Rows that follow each other under the same number are one order; a row without a number is an order of its own. */
export function groupsOf(mapping: Mapping, rows: readonly ImportRow[]): ImportRow[][] {
  const groups: { number: string; rows: ImportRow[] }[] = [];
  for (const row of rows) {
    const number = valuesOf(mapping, row.cells).sourceLink ?? '';
    const latest = groups[groups.length - 1];
    if (latest && number !== '' && latest.number === number) latest.rows.push(row);
    else groups.push({ number, rows: [row] });
  }
  return groups.map((group) => group.rows);
}

/** The import's own row: begun by its first commit, carried on by the others. */
function recorded({ snapshot, person, now }: Hearing, { kind, reference }: ImportRequest, { added }: ImportOutcome) {
  const { imports } = snapshot.records;
  const known = imports.find((record) => record.reference === reference && record.kind === kind);
  const begun = { by: person.email, at: now };
  const fresh = { reference: nextImportReference(imports), kind, begun, rows: 0, numbers: '', takenBack: null };
  const record: ImportRecord = withImported(known ?? fresh, added);
  const records: Pick<ChangeSet, 'addRecords' | 'updateRecords'> = known
    ? { updateRecords: { imports: [record] } }
    : { addRecords: { imports: [record] } };
  return { record, records };
}

/** One line of the log a commit: what was brought in, so that it can be found again (M2). */
function auditOf({ person, now }: Hearing, { added }: ImportOutcome, action: string): ChangeSet['audit'] {
  const [first, last] = [added[0]?.subject ?? '', added[added.length - 1]?.subject ?? ''];
  const after = `${added.length}: ${added.map(({ subject }) => subject).join(' ')}`.slice(0, 20_000);
  return [
    {
      at: now.instant,
      by: person.email,
      action,
      subject: first === last ? first : `${first} … ${last}`,
      before: '',
      after,
    },
  ];
}

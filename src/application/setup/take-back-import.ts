import { type ImportRecord, withTakenBack } from '../../domain/import/import-record';
import type { LeftBehind } from '../../domain/import/left-behind';
import { numbersIn } from '../../domain/import/number-ranges';
import { Refusal } from '../../domain/problem';
import { personName } from '../../domain/settings/names';
import { carryOut, type Desk, type Hearing, lookUp } from '../carry-out';
import { monthOfKey } from '../orders/order-in-hand';
import type { Need, Snapshot } from '../ports/order-book';
import { ROWS_A_COMMIT } from './import-rows';
import { type TakeBackDecision, takeBackCustomers, takeBackOrders } from './take-back-decision';

export interface TakeBackRequest {
  requestKey: string;
  reference: string;
  /** How many of the import's orders or customers were dealt with before, from its first. */
  from: number;
  /** Look only: nothing is written. */
  preview: boolean;
}

/** What becomes of up to 500 orders or customers of an import. */
export interface TakenBack {
  count: number;
  before: number;
  left: LeftBehind[];
  /** Where the next piece begins; null after the last. */
  next: number | null;
}

const IMPORTS: Need = { records: { imports: 'all' } };

/** The tables that were brought in, the latest first. */
export function makeListImports(desk: Omit<Desk, 'lock'>) {
  return (): (ImportRecord & { byName: string })[] =>
    lookUp(desk, { action: 'import-table', need: IMPORTS }, ({ snapshot: { records, settings } }) =>
      records.imports
        .map((record) => ({ ...record, byName: personName(settings.people, record.begun.by) }))
        .sort((a, b) => (a.reference < b.reference ? 1 : -1)),
    );
}

/**
 * Takes an import back: of its orders those that nothing happened to since are withdrawn, which keeps their numbers (B4); of its customers
 * those that nothing uses are removed. Up to 500 in one commit; whoever begins again from the first goes on where it stopped.
 * @throws Refusal `invalid` for an unknown import
 */
export function makeTakeBackImport(desk: Desk) {
  return ({ requestKey, reference, from, preview }: TakeBackRequest): TakenBack => {
    const action = 'take-back-import';
    const piece = lookUp(desk, { action, need: IMPORTS }, ({ snapshot }) =>
      pieceOf(importOf(snapshot, reference), from),
    );
    const need = needOf(piece);
    const outcomeOf = ({ count, before, left }: TakeBackDecision) => ({ count, before, left, next: piece.next });
    if (preview) return lookUp(desk, { action, need }, (hearing) => outcomeOf(decide(hearing, piece)));
    return carryOut(desk, { action, requestKey, need }, (hearing) => {
      const decision = decide(hearing, piece);
      if (decision.count === 0) return { outcome: outcomeOf(decision), changes: null };
      const { person, now, snapshot } = hearing;
      const record = withTakenBack(importOf(snapshot, reference), decision.count, { by: person.email, at: now });
      return {
        outcome: outcomeOf(decision),
        changes: { ...decision.changes, updateRecords: { imports: [record] } },
      };
    });
  };
}

interface Piece extends Pick<ImportRecord, 'reference' | 'kind'> {
  numbers: string[];
  next: number | null;
}

function pieceOf({ reference, kind, numbers }: ImportRecord, from: number): Piece {
  const all = numbersIn(numbers);
  const to = from + ROWS_A_COMMIT;
  return { reference, kind, numbers: all.slice(from, to), next: to < all.length ? to : null };
}

function importOf({ records }: Snapshot, reference: string): ImportRecord {
  const found = records.imports.find((record) => record.reference === reference);
  if (!found) throw new Refusal('invalid', [{ code: 'no-such-import', field: 'reference', params: { reference } }]);
  return found;
}

function needOf({ kind, numbers }: Piece): Need {
  if (kind === 'orders') {
    const orders = [...new Set(numbers.map(monthOfKey))];
    return { customers: true, orders, only: numbers, records: { imports: 'all' } };
  }
  const ofCustomers = { customerFiles: 'all', contacts: 'all', receivables: 'all', sentPapers: 'all' } as const;
  return { customers: true, drafts: true, records: { imports: 'all', ...ofCustomers } };
}

function decide(hearing: Hearing, { kind, reference, numbers }: Piece): TakeBackDecision {
  return kind === 'orders'
    ? takeBackOrders(hearing, reference, numbers)
    : takeBackCustomers(hearing, reference, numbers);
}

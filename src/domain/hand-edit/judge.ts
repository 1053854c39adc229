import type { Order } from '../order/order';
import type { Problem } from '../problem';
import { may, notAllowed } from '../role/permission';
import type { Person } from '../settings/settings';
import { type CellChecks, checkCell } from './check-cell';
import type { EditedCell } from './edited-cell';
import { policyOf } from './policies';
import type { ColumnPolicy } from './policy';

/** Who typed it, as far as the platform tells, and what it is checked against. */
export interface HandEditHearing extends CellChecks {
  /** Empty where the platform doesn't tell. */
  email: string;
  /** The person of that address as they were before the edit: nobody gives themselves a right by typing it (M1). */
  person: Person | null;
  /** The keys of all rows that this edit touches, as they were before it. */
  touchedKeys: readonly string[];
}

/**
 * What becomes of an edited cell. `accept`: it stands. `restore`: what was kept is put back. `clear`: it is emptied, for
 * nothing stood there. `mark`: it stays, with a note, for what stood there is not known.
 */
export type Verdict =
  | { readonly do: 'accept' }
  | { readonly do: 'restore' | 'clear' | 'mark'; readonly problem: Problem };

/** Decides about one edited cell. */
export function judgeCell(cell: EditedCell, hearing: HandEditHearing): Verdict {
  const policy = policyOf(cell.tab);
  const column = policy.columns[cell.column] ?? policy.others;
  const problem = cell.row === 'intruder' ? intruderProblem(cell) : objection(cell, column, hearing);
  return problem ? against(cell, { ...problem, params: { ...problem.params, field: cell.title } }) : { do: 'accept' };
}

/** May what an order says still be put right by hand: nobody has confirmed it (A4), and no notice speaks of it (E2)? */
export function isOpenToHand({ status, life }: Pick<Order, 'status' | 'life'>): boolean {
  const { changes, withdrawals } = life.notices;
  return status === 'registered' && life.confirmation === null && changes + withdrawals === 0;
}

function objection(cell: EditedCell, column: ColumnPolicy, hearing: HandEditHearing): Problem | null {
  const { action, rowsByHand } = policyOf(cell.tab);
  if (cell.isLost) return { code: 'hand-number', rule: 'B4' };
  const isRowsOwn = rowsByHand && (cell.row === 'new' || cell.rowCleared);
  if (column.treatment === 'restored' && !isRowsOwn) {
    return { code: `hand-${column.because}`, rule: column.rule };
  }
  if (hearing.email === '') return { code: 'hand-unknown', rule: 'M1' };
  if (!action || !hearing.person || !may(hearing.person, action)) return notAllowed(action);
  if (rowsByHand && cell.rowCleared) return lastAdministrator(cell, hearing);
  if (column.treatment === 'free' || column.treatment === 'restored') return null;
  if (column.treatment === 'unconfirmed') {
    if (!cell.order) return { code: 'hand-order-unreadable', rule: 'M2' };
    if (!isOpenToHand(cell.order)) return { code: 'hand-notice', rule: 'E2' };
  }
  if (!cell.readable) return { code: 'malformed', field: cell.column, rule: column.rule };
  return checkCell(cell, column.rule, hearing)[0] ?? lastAdministrator(cell, hearing);
}

/** Somebody must be left who can give roles (M1). */
function lastAdministrator(cell: EditedCell, { settings, touchedKeys }: HandEditHearing): Problem | null {
  if (cell.tab !== 'people' || cell.row !== 'kept') return null;
  const touched = touchedKeys.map((key) => key.trim().toLowerCase());
  const administrators = settings.people.filter(({ roles }) => roles.includes('administrator'));
  const rest = administrators.filter(({ email }) => !touched.includes(email));
  const roles = cell.values.roles;
  const stays = !cell.rowCleared && Array.isArray(roles) && roles.includes('administrator');
  return stays || rest.length > 0 ? null : { code: 'last-administrator', rule: 'M1' };
}

function intruderProblem(cell: EditedCell): Problem {
  return { code: 'row-not-by-hand', rule: cell.tab === 'customers' ? 'G1' : 'B4' };
}

function against(cell: EditedCell, problem: Problem): Verdict {
  if (cell.row === 'intruder') return { do: 'clear', problem };
  const isDenied = problem.code === 'not-allowed' || problem.code === 'hand-unknown';
  // What somebody who may is still typing into a new row stays, to be corrected.
  const isUnderWay = cell.row === 'new' && policyOf(cell.tab).rowsByHand === true && !isDenied;
  if (cell.restorable && !isUnderWay) return { do: 'restore', problem };
  return { do: 'mark', problem };
}

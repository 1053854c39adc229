import { checkNewCustomer } from '../customer/new-customer';
import { checkEntry } from '../order/check-entry';
import { checkItem } from '../order/check-item';
import { priceProblem, textProblem, wholeNumberProblem } from '../order/check-value';
import { LIMITS } from '../order/limits';
import type { Problem, RuleId } from '../problem';
import type { Settings } from '../settings/settings';
import type { LocalMoment } from '../time/local-time';
import type { EditedCell } from './edited-cell';

/** What a typed value is checked against. */
export interface CellChecks {
  settings: Settings;
  now: LocalMoment;
}

/** Cells that may be empty; every other checked one must say something. */
const MAY_BE_EMPTY: Readonly<Record<string, readonly string[]>> = {
  orders: ['note', 'sourceLink'],
  items: ['technicalConditions', 'wallThicknessSaid', 'openingDirectionSaid'],
  settings: ['label', 'value', 'explanation'],
  categories: ['follower', 'styles'],
  people: ['categories', 'roles'],
  regions: ['exclusiveDealer', 'exclusiveSalesperson'],
  calendar: ['note'],
};

/** So many days is the longest lead time that a category can have. */
const MOST_DAYS = 365;

/** What is wrong with a value that was typed by hand, by the rules that the forms go by. */
export function checkCell(cell: EditedCell, rule: RuleId, checks: CellChecks): Problem[] {
  if (cell.blank) {
    const open = MAY_BE_EMPTY[cell.tab]?.includes(cell.column);
    return open ? [] : [{ code: 'missing', field: cell.column, rule }];
  }
  return (CHECKS[cell.tab]?.(cell, checks) ?? []).filter(({ field }) => lastPart(field) === cell.column);
}

const CHECKS: Readonly<Record<string, (cell: EditedCell, checks: CellChecks) => Problem[]>> = {
  orders: ({ column, value, order }, { settings, now }) =>
    checkEntry({ items: [], [column]: value, takenOn: order?.taken.date ?? now.date }, { now, ...settings }),
  items: ({ column, value }, { settings }) => checkItem({ [column]: value }, '', settings.categories),
  customers: ({ values }, { settings }) => checkNewCustomer(values, [], settings.regions, settings.people).problems,
  prices: checkPrice,
  categories: ({ column, value }) =>
    typeof value === 'number' ? wholeNumberProblem(value, { min: 0, max: MOST_DAYS }, column, 'D1') : [],
  people: ({ column, value }) =>
    column === 'email' && !/^[^\s@]+@[^\s@]+$/.test(String(value).trim())
      ? [{ code: 'malformed', field: column, rule: 'M1' }]
      : [],
  settings: ({ column, value }) =>
    typeof value === 'number' ? wholeNumberProblem(value, { min: 0, max: 10_000 }, column, 'M1') : [],
};

function checkPrice({ column, value }: EditedCell, { settings }: CellChecks): Problem[] {
  if (column === 'unitPrice') return priceProblem(value as number, column);
  if (column === 'category') {
    const typed = String(value).trim();
    const known = settings.categories.some(({ id, name }) => id === typed || name === typed);
    return known ? [] : [{ code: 'unknown-category', field: column, rule: 'G5' }];
  }
  if (column === 'style') return textProblem(String(value), column, 'G5');
  return wholeNumberProblem(value as number, LIMITS.sizeMm, column, 'G5');
}

function lastPart(path = ''): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

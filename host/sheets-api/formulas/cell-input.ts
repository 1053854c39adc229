import { CellError, type CellScalar } from '../model/cell-content';
import { shownError } from '../values/error-value';

/** What to type into the formula library so that a cell holds this very value. */
export function cellInput(value: CellScalar | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof CellError) return shownError(value.type);
  return Object.is(value, -0) ? '0' : String(value);
}

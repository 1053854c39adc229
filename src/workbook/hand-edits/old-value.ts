import type { CellContent, CellKind } from '../schema/cell-kind';

/** A former value as an edit event tells it: text, also where the cell held a number. */
export function contentOfEvent(oldValue: string | number | boolean, kind: CellKind<unknown>): CellContent {
  const asNumber = typeof oldValue === 'string' && /^-?\d+(\.\d+)?$/.test(oldValue) ? Number(oldValue) : null;
  const isNumeric = kind.format.type !== 'TEXT';
  return isNumeric && asNumber !== null ? asNumber : oldValue;
}

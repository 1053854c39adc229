import type { ExtendedValue } from '../google/cells';
import type { CellScalar } from '../model/cell-content';

/** A value in Google's form. */
export function extendedValue(scalar: CellScalar): ExtendedValue {
  if (typeof scalar === 'string') return { stringValue: scalar };
  if (typeof scalar === 'number') return { numberValue: scalar };
  if (typeof scalar === 'boolean') return { boolValue: scalar };
  const { type, message } = scalar;
  return { errorValue: { type, ...(message !== '' && { message }) } };
}

import type { LocalMonth } from '../../domain/time/local-time';
import type { Snapshot } from '../ports/order-book';

/** Which months are closed (J5): none, while the desk closes no months. */
export function closedMonths(_snapshot: Snapshot): (month: LocalMonth) => boolean {
  return () => false;
}

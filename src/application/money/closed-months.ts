import { isClosedBy } from '../../domain/statistics/kept-figure';
import type { LocalMonth } from '../../domain/time/local-time';
import type { Snapshot } from '../ports/order-book';

/** Which months are closed (J5). */
export function closedMonths({ records }: Snapshot): (month: LocalMonth) => boolean {
  return isClosedBy(records.closings);
}

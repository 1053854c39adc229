import { parseOrderKey } from '../../domain/order/number';
import { orderKeyOf } from '../../domain/reminder/open-entry';
import { addDays, monthOf } from '../../domain/time/local-date';
import type { LocalMonth } from '../../domain/time/local-time';
import type { Snapshot } from '../ports/order-book';

/** The months in which something is open, with this month and the one before it: never all of history. */
export function monthsToCheck({ records }: Pick<Snapshot, 'records'>, thisMonth: LocalMonth): LocalMonth[] {
  const open = records.openWork.flatMap((entry) => parseOrderKey(orderKeyOf(entry))?.month ?? []);
  return [...new Set([...open, monthBefore(thisMonth), thisMonth])].sort();
}

export function monthBefore(month: LocalMonth): LocalMonth {
  return monthOf(addDays(`${month}-01`, -1));
}

export function monthAfter(month: LocalMonth): LocalMonth {
  return monthOf(addDays(`${month}-28`, 4));
}

import type { OrderEntry } from '../../domain/order/entry';
import { isLocalDate, isLocalTime } from '../../domain/time/local-date';
import type { LocalMoment } from '../../domain/time/local-time';
import type { Clock } from '../ports/office';

/**
 * When the order was taken (A1). Left open it is now; a time alone is today's. A date alone is taken at the
 * first minute of the day, unless it is today. Text that is no date or time is refused later, with its field.
 */
export function momentTaken(entry: Pick<OrderEntry, 'takenOn' | 'takenAtTime'>, clock: Clock): LocalMoment {
  const now = clock.now();
  const date = entry.takenOn ?? now.date;
  const time = entry.takenAtTime ?? (date === now.date ? now.time : '00:00');
  if (!isLocalDate(date) || !isLocalTime(time)) return now;
  return date === now.date && time === now.time ? now : clock.at(date, time);
}

import { addDays, monthOf } from '../time/local-date';
import type { LocalMonth } from '../time/local-time';

/** The month so many months earlier. */
export function monthsBefore(month: LocalMonth, count: number): LocalMonth {
  let day = `${month}-01`;
  for (let n = 0; n < count; n += 1) day = `${monthOf(addDays(day, -1))}-01`;
  return monthOf(day);
}

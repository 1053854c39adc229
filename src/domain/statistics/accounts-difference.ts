import type { Fen } from '../money/fen';
import { monthOf } from '../time/local-date';
import type { MonthReport } from './month-report';

/**
 * How far what the open accounts come to is from what the bookings do: 0 where all is well. Null where there is nothing to compare:
 * open accounts stand as of today, so only the report of the month under way can be held against them.
 */
export function accountsDifference({
  month,
  today,
  money,
  receivables,
}: Pick<MonthReport, 'month' | 'today' | 'money' | 'receivables'>): Fen | null {
  if (!receivables || month !== monthOf(today)) return null;
  return receivables.total.owedFen - money.closing - money.dueLater;
}

import { textProblem } from '../order/check-value';
import type { Problem, RuleId } from '../problem';
import { isLocalDate } from '../time/local-date';
import type { LocalDate } from '../time/local-time';

/** A text that must be given. */
export function requiredText(text: string, field: string, rule: RuleId): Problem[] {
  return text.trim() === '' ? [{ code: 'missing', field, rule }] : textProblem(text, field, rule);
}

/** A day on which something happened: not after today, not before the order was taken. */
export function pastDay(
  day: LocalDate,
  field: string,
  rule: RuleId,
  { takenOn, today }: { takenOn: LocalDate; today: LocalDate },
): Problem[] {
  if (!isLocalDate(day)) return [{ code: 'not-a-date', field, rule }];
  if (day > today) return [{ code: 'date-to-come', field, rule, params: { today } }];
  return day < takenOn ? [{ code: 'date-in-past', field, rule, params: { takenOn } }] : [];
}

/** A day that can still be kept: today or later. */
export function dayToCome(day: LocalDate | null, field: string, rule: RuleId, today: LocalDate): Problem[] {
  if (day === null || day === '') return [{ code: 'missing', field, rule }];
  if (!isLocalDate(day)) return [{ code: 'not-a-date', field, rule }];
  return day < today ? [{ code: 'date-over', field, rule, params: { today } }] : [];
}

import { formatYuan } from '../money/fen';
import type { Problem } from '../problem';
import { LIMITS } from './limits';

/** One of a fixed list; open is fine. */
export function choiceProblem(
  value: string | undefined,
  choices: readonly string[],
  field: string,
  rule: string,
): Problem[] {
  return value === undefined || choices.includes(value) ? [] : [{ code: 'unknown-choice', field, rule }];
}

/** At most so many characters; open is fine. */
export function textProblem(value: string | undefined, field: string, rule = 'A2'): Problem[] {
  const max = LIMITS.textCharacters;
  return value === undefined || value.length <= max ? [] : [{ code: 'too-long', field, rule, params: { max } }];
}

/** A whole number between two bounds, both included; open is fine. */
export function wholeNumberProblem(
  value: number | undefined,
  { min, max }: { min: number; max: number },
  field: string,
  rule: string,
): Problem[] {
  if (value === undefined) return [];
  if (!Number.isInteger(value)) return [{ code: 'not-whole', field, rule }];
  if (value <= 0 && min > 0) return [{ code: 'not-positive', field, rule }];
  if (value < min) return [{ code: 'too-small', field, rule, params: { min } }];
  return value > max ? [{ code: 'too-large', field, rule, params: { max } }] : [];
}

/** A unit price in whole fen; its bounds are named in yuan. */
export function priceProblem(value: number | undefined, field: string): Problem[] {
  const { min, max } = LIMITS.unitPriceFen;
  return wholeNumberProblem(value, LIMITS.unitPriceFen, field, 'G5').map((problem) =>
    problem.params ? { ...problem, params: { min: formatYuan(min), max: formatYuan(max) } } : problem,
  );
}

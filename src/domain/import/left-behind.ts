import type { Problem } from '../problem';
import { addNumbers, type NumberRanges } from './number-ranges';

/** Orders or customers that stay although their import is taken back, and what keeps them. */
export interface LeftBehind {
  problem: Problem;
  numbers: NumberRanges;
}

/** Gathered by reason: thousands of numbers are told, and kept with the request, in a few lines. */
export function byReason(left: readonly { problem: Problem; number: string }[]): LeftBehind[] {
  const lines = new Map<string, { problem: Problem; numbers: string[] }>();
  for (const { problem, number } of left) {
    const reason = JSON.stringify(problem);
    const line = lines.get(reason) ?? { problem, numbers: [] };
    lines.set(reason, line);
    line.numbers.push(number);
  }
  return [...lines.values()].map(({ problem, numbers }) => ({ problem, numbers: addNumbers('', numbers) }));
}

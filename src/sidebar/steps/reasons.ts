import type { ShownProblem } from '../../entry/contract';

/** Why something is not possible, each sentence with its rule. */
export function reasons(why: readonly ShownProblem[]): string {
  return why.map(({ message, rule }) => (rule ? `${message}（${rule}）` : message)).join(' ');
}

import type { ProblemCode } from './texts/problem-codes';

/** The rule of the desk that a problem cites, such as `A2` or `E1`. */
export type RuleId = string;

/** Values that a problem's sentence names: numbers, dates, names. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/**
 * One thing that is wrong or missing, as data: the sentence is made from the catalogue by `code` and `params`.
 * `field` is the path of the input it stands beside (`customer.phone`, `items.0.widthMm`).
 */
export interface Problem {
  code: ProblemCode;
  field?: string;
  rule?: RuleId;
  params?: ProblemParams;
}

/** Why a use case refused: nothing was written. `kind` tells the caller what can be done about it. */
export type RefusalKind = 'invalid' | 'forbidden' | 'conflict' | 'busy' | 'unavailable' | 'setup';

/** Thrown by use cases for every refusal that a person can understand; everything else is a crash. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly problems: readonly Problem[];

  constructor(kind: RefusalKind, problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(', '));
    this.name = 'Refusal';
    this.kind = kind;
    this.problems = problems;
  }
}

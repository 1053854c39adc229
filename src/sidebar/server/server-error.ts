import type { RefusalKind } from '../../domain/problem';
import type { ShownProblem } from '../../entry/contract';

/** Why a call brought no value: a refusal's kind, a crash on the server, or no readable answer at all. */
export type FailureCode = RefusalKind | 'crash' | 'no-answer';

/**
 * Refusals that were decided after looking whether the request had been carried out before, or that the same request always
 * meets: an earlier attempt was not carried out either. `busy`, `unavailable` and `setup` know nothing about it.
 */
const SETTLING: readonly FailureCode[] = ['invalid', 'forbidden', 'conflict'];

/** Does this answer tell that no attempt with the same key was carried out? */
export function settlesDoubt(code: FailureCode): boolean {
  return SETTLING.includes(code);
}

/**
 * A call that brought no value. `message` is the server's sentence, empty for `no-answer`: what to say then is the
 * page's business. `reference` stands in the server's log for a crash.
 */
export class ServerError extends Error {
  readonly code: FailureCode;
  readonly problems: readonly ShownProblem[];
  readonly reference: string;
  /**
   * True where an attempt may have been carried out all the same: it crashed, or its answer never came. Only the
   * same request with the same key can tell.
   */
  readonly mayBeDone: boolean;

  constructor(failure: {
    code: FailureCode;
    message: string;
    problems?: readonly ShownProblem[];
    reference?: string;
    mayBeDone: boolean;
  }) {
    super(failure.message);
    this.name = 'ServerError';
    this.code = failure.code;
    this.problems = failure.problems ?? [];
    this.reference = failure.reference ?? '';
    this.mayBeDone = failure.mayBeDone;
  }
}

/** What to show for a failed call: the server's sentence, with `unanswered` where none came. @throws what is no failed call */
export function failureText(error: unknown, unanswered: string): string {
  if (!(error instanceof ServerError)) throw error;
  return error.message || unanswered;
}

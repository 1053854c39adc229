import { Refusal } from '../domain/problem';
import { problemText, type Texts } from '../domain/texts';
import type { Answer, ShownProblem } from './contract';

/** What an answer is made with: the words, and a log that keeps what a person is only given a reference to. */
export interface Answering {
  texts(): Texts;
  log(line: string): void;
  newReference(): string;
}

/** Answers a callable for a person: who is not known is told so before anything is parsed or read (M1). */
export type AnswerPerson = <T>(name: string, work: () => T) => Answer<T>;

/**
 * Runs a callable and answers plain JSON: the value, a refusal in words beside its fields, or a crash with a
 * reference that also stands in the log.
 */
export function answer<T>(answering: Answering, name: string, work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Refusal) return refused(answering.texts(), error);
    return crashed(answering, name, error);
  }
}

function refused(texts: Texts, refusal: Refusal): Answer<never> {
  const problems: ShownProblem[] = refusal.problems.map((problem) => ({
    field: problem.field ?? '',
    rule: problem.rule ?? '',
    message: problemText(problem, texts),
  }));
  const message = problems.map((problem) => problem.message).join(' ');
  return { ok: false, code: refusal.kind, message, details: { problems, reference: '' } };
}

function crashed(answering: Answering, name: string, error: unknown): Answer<never> {
  const reference = answering.newReference();
  answering.log(
    `crash ${reference} in ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  const message = problemText({ code: 'crash', params: { reference } }, answering.texts());
  return { ok: false, code: 'crash', message, details: { problems: [], reference } };
}

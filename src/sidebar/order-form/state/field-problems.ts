import type { Problem } from '../../../domain/problem';
import { fieldName, problemText } from '../../../domain/texts';
import { fill } from '../../../domain/texts/fill';
import type { FormTexts } from '../../texts';
import { unreadPaths } from './entry-of';
import type { OrderFormState } from './form-state';
import type { Preview } from './preview';

/** What stands beside a field. */
export interface FieldProblem {
  severity: 'error' | 'warning';
  message: string;
}

/**
 * The one thing to say beside each field, by path: text that can't be read before what is wrong, that before what the
 * server said, that before a warning. What is merely missing is said once a save was tried: an empty form is no error.
 */
export function fieldProblems(
  state: OrderFormState,
  preview: Preview | null,
  texts: FormTexts,
): Map<string, FieldProblem> {
  const found = new Map<string, FieldProblem>();
  const add = (path: string | undefined, severity: FieldProblem['severity'], message: string) => {
    if (path && !found.has(path)) found.set(path, { severity, message });
  };
  const addAll = (problems: readonly Problem[], severity: FieldProblem['severity']) => {
    for (const problem of problems) add(problem.field, severity, problemText(problem, texts));
  };

  for (const path of unreadPaths(state)) add(path, 'error', unreadText(path, texts));
  if (!preview) return found;
  addAll(preview.wrong, 'error');
  addAll(
    preview.open.filter(({ code }) => code !== 'missing'),
    state.attempted ? 'error' : 'warning',
  );
  const stillOpen = new Set(preview.open.map(({ field }) => field));
  for (const { field, message } of state.serverProblems) {
    if (!isAboutOpenField(field, stillOpen)) add(field, 'error', message);
  }
  addAll(preview.warnings, 'warning');
  if (state.attempted) addAll(preview.open, 'error');
  return found;
}

/** The sentence for text that could not be read. */
export function unreadText(path: string, texts: FormTexts): string {
  return fill(texts.problems.malformed, { field: fieldName(path, texts) });
}

/** What the server missed is said by the form itself as long as it is missing. */
function isAboutOpenField(path: string, stillOpen: ReadonlySet<string | undefined>): boolean {
  return stillOpen.has(path);
}

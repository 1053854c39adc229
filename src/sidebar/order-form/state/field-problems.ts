import type { Problem } from '../../../domain/problem';
import { problemText } from '../../../domain/texts';
import type { ControlProblem } from '../../parts/control';
import type { FormTexts } from '../../texts';
import { unreadPaths } from './entry-of';
import type { OrderFormState } from './form-state';
import type { Preview } from './preview';

/**
 * The one thing to say beside each field, by path: text that can't be read before what is wrong, that before what the
 * server said, that before a warning. What is merely missing is said once a save was tried: an empty form is no error.
 */
export function fieldProblems(
  state: OrderFormState,
  preview: Preview | null,
  texts: FormTexts,
): Map<string, ControlProblem> {
  const found = new Map<string, ControlProblem>();
  const add = (path: string | undefined, problem: ControlProblem) => {
    if (path && !found.has(path)) found.set(path, problem);
  };
  const addAll = (problems: readonly Problem[], severity: ControlProblem['severity']) => {
    for (const problem of problems) add(problem.field, { severity, message: besideField(problem, texts) });
  };

  for (const path of unreadPaths(state)) addAll([{ code: 'malformed', field: path }], 'error');
  if (!preview) return found;
  const missing = preview.open.filter(({ code }) => code === 'missing');
  // Like customers are shown in a list of their own.
  const unsettled = preview.open.filter(({ code }) => code !== 'missing' && code !== 'like-customer');
  addAll(preview.wrong, 'error');
  // A price that waits for approval is no mistake of the clerk's.
  addAll(unsettled.filter(isWaiting), 'warning');
  addAll(unsettled, state.attempted ? 'error' : 'warning');
  const stillOpen = new Set(preview.open.map(({ field }) => field));
  for (const { field, message } of state.serverProblems) {
    // What the server missed is said by the form itself as long as it is missing.
    if (!stillOpen.has(field)) add(field, { severity: 'error', message });
  }
  addAll(preview.warnings, 'warning');
  if (state.attempted) {
    for (const { field } of missing) add(field, { severity: 'error', message: texts.form.open.required, brief: true });
  }
  return found;
}

function isWaiting({ code }: Problem): boolean {
  return code === 'price-needs-approval';
}

/** The sentence beside the field itself, which needs no telling of which item it is. */
function besideField(problem: Problem, texts: FormTexts): string {
  const field = problem.field?.replace(/^items\.\d+\./, '');
  return problemText({ ...problem, ...(field === undefined ? {} : { field }) }, texts);
}

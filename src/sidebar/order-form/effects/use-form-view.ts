import { useMemo } from 'preact/hooks';
import type { Control } from '../../parts/control';
import { formTexts } from '../../texts';
import type { EntryAction, FormAction, Moment } from '../state/action';
import { fieldProblems } from '../state/field-problems';
import type { OrderFormState } from '../state/form-state';
import { type Preview, previewOf } from '../state/preview';
import { isFrozen } from '../state/reduce';
import { fieldId } from '../views/field-id';
import type { FormView } from '../views/form-context';

/** What the views read, worked out from the state once a render. */
export function useFormView(
  state: OrderFormState,
  dispatch: (action: FormAction) => void,
  clock: { now: Moment | null; read(): Moment | null },
): FormView {
  const { data } = state;
  const { now } = clock;
  const preview = useMemo(
    () => (data && now ? previewOf(state, data, now) : null),
    [data, state.header, state.items, now?.date, now?.time],
  );
  const problems = fieldProblems(state, preview, formTexts);
  const gaps = gapsOf(preview);
  const disabled = isFrozen(state);
  const edit = (action: EntryAction) => dispatch({ ...action, at: clock.read() });
  return {
    state,
    preview,
    texts: formTexts,
    words: formTexts.form,
    now,
    dispatch,
    edit,
    editHeader: (change, unread = {}) => edit({ type: 'header-edited', change, unread }),
    editItem: ({ id }, change, unread = {}) => edit({ type: 'item-edited', itemId: id, change, unread }),
    control: (path, options): Control => ({
      id: fieldId(path),
      problem: problems.get(path),
      gap: gaps.has(path),
      stop: options?.stop === true,
      disabled,
    }),
  };
}

/** Fields that Enter stops at. Like customers are settled in their own list, not in the name's box. */
function gapsOf(preview: Preview | null): ReadonlySet<string | undefined> {
  const open = preview?.open.filter(({ code }) => code !== 'like-customer') ?? [];
  return new Set([...open, ...(preview?.wrong ?? [])].map(({ field }) => field));
}

import { useLayoutEffect } from 'preact/hooks';
import { focusOn } from '../../parts/stops';
import type { OrderFormState } from '../state/form-state';
import type { Preview } from '../state/preview';
import { ANOTHER_ID } from '../views/done-panel';
import { targetOf } from '../views/open-list';
import { SAVE_NOTICE_ID } from '../views/save-notices';

/** Moves the focus to what the clerk has to do after a save: the next order, the first open field, the decision. */
export function useSaveFocus(
  state: OrderFormState,
  preview: Preview | null,
  jump: (target: string) => boolean,
  focusBefore: { readonly current: Element | null },
): void {
  const { saving } = state;
  // Before it is painted: whoever sees the outcome can go on with one key.
  useLayoutEffect(() => {
    switch (saving.kind) {
      case 'registered':
        return document.getElementById(ANOTHER_ID)?.focus();
      case 'in-doubt':
      case 'possible-duplicate':
        return focusOn(document.getElementById(SAVE_NOTICE_ID));
      case 'refused': {
        const field = state.serverProblems.find((problem) => problem.field)?.field;
        if (!field || !jump(field)) focusOn(document.getElementById(SAVE_NOTICE_ID));
        return;
      }
      case 'draft-saved': {
        const [first] = preview?.open ?? [];
        if (saving.purpose === 'register' && first && jump(targetOf(first))) return;
        if (focusBefore.current instanceof HTMLElement) focusBefore.current.focus();
        return;
      }
    }
  }, [saving.kind]);
}

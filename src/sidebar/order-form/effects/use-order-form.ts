import { useMemo, useReducer, useRef } from 'preact/hooks';
import { afterRender, focusOn } from '../../parts/stops';
import type { ServerClient } from '../../server/client';
import { newRequestKey } from '../../server/request-key';
import { unreadPaths } from '../state/entry-of';
import type { Purpose } from '../state/form-state';
import { newForm } from '../state/new-form';
import { isFrozen, reduce } from '../state/reduce';
import { fieldId } from '../views/field-id';
import type { FormView } from '../views/form-context';
import { type ItemCommands, itemCommands } from './item-commands';
import { makeSaver, type Saver } from './saver';
import { type DeskDataCommands, useDeskData } from './use-desk-data';
import { useFormView } from './use-form-view';
import { useKeptForm } from './use-kept-form';
import { useSaveFocus } from './use-save-focus';
import { useServerClock } from './use-server-clock';
import { useShortcuts } from './use-shortcuts';

export interface OrderFormCommands {
  items: ItemCommands;
  saving: Saver;
  desk: DeskDataCommands;
  /** Takes in what is being typed, then saves; where something can't be read, leads there instead. */
  save(purpose: Purpose): void;
  startOver(): void;
  /** Leads to a field by its path; false where it is not on the page. */
  jump(path: string): boolean;
}

/** The order form without its looks: state, what it shows, what can be done. */
export function useOrderForm(server: ServerClient): { view: FormView; commands: OrderFormCommands } {
  const [state, dispatch] = useReducer(reduce, undefined, () => newForm(newRequestKey()));
  const clock = useServerClock(state.data?.now ?? null);
  const view = useFormView(state, dispatch, clock);
  const latest = useRef(view);
  latest.current = view;
  const latestState = useRef(state);
  latestState.current = state;
  const focusBefore = useRef<Element | null>(null);

  const desk = useDeskData(server, state, dispatch);
  const saving = useMemo(
    () => makeSaver({ server, state: () => latestState.current, dispatch, newKey: newRequestKey }),
    [server],
  );
  useKeptForm(server, state);

  const jump = (path: string): boolean => {
    const place = /^items\.(\d+)\./.exec(path)?.[1];
    const item = place === undefined ? undefined : latestState.current.items[Number(place)];
    if (item && !item.open) dispatch({ type: 'item-shown', itemId: item.id, open: true });
    const target = () => document.getElementById(fieldId(path)) ?? document.getElementById(path);
    if (!item && !target()) return false;
    afterRender(() => focusOn(target()));
    return true;
  };

  const save = (purpose: Purpose) => {
    focusBefore.current = document.activeElement;
    // A box takes in what is typed when it is left.
    if (focusBefore.current instanceof HTMLElement) focusBefore.current.blur();
    afterRender(() => {
      const [unread] = unreadPaths(latestState.current);
      if (unread) {
        dispatch({ type: 'save-blocked' });
        jump(unread);
      } else {
        void saving.save(purpose);
      }
    });
  };

  const startOver = () => {
    dispatch({ type: 'form-emptied', nextKey: newRequestKey() });
    afterRender(() => focusOn(document.getElementById(fieldId('customerId'))));
  };

  const items = itemCommands(latest, view.edit);
  useSaveFocus(state, view.preview, jump, focusBefore);
  useShortcuts({
    register: () => {
      if (state.saving.kind === 'registered') startOver();
      else if (!isFrozen(state) && state.data) save('register');
    },
    saveDraft: () => {
      if (!isFrozen(state) && state.data) save('draft');
    },
    addItem: () => {
      if (!isFrozen(state)) items.add();
    },
    copyItem: (itemId) => {
      if (!isFrozen(state)) items.copy(itemId);
    },
    removeItem: (itemId) => {
      if (!isFrozen(state)) items.remove(itemId);
    },
  });

  return { view, commands: { items, saving, desk, save, startOver, jump } };
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ItemEntry } from '../../../domain/order/entry';
import type { Control } from '../../parts/control';
import type { FormTexts } from '../../texts';
import type { EntryAction, FormAction, Moment, Unread } from '../state/action';
import type { Change } from '../state/change';
import type { HeaderEntry, ItemInForm, OrderFormState } from '../state/form-state';
import type { Preview } from '../state/preview';

/** What every view of the form works with. */
export interface FormView {
  state: OrderFormState;
  /** Null until the desk's data have come. */
  preview: Preview | null;
  texts: FormTexts;
  words: FormTexts['form'];
  /** What the workbook's clock shows; null until the data have come. */
  now: Moment | null;
  /** Dispatches what the clerk entered, stamped with the moment. */
  edit(action: EntryAction): void;
  editHeader(change: Change<HeaderEntry>, unread?: Unread): void;
  editItem(item: ItemInForm, change: Change<ItemEntry>, unread?: Unread): void;
  dispatch(action: FormAction): void;
  /** The control of the field at a path of the entry: `wantedOn`, `items.0.style`. */
  control(path: string, options?: { stop?: boolean }): Control;
}

export const FormContext = createContext<FormView | null>(null);

export function useForm(): FormView {
  const view = useContext(FormContext);
  if (!view) throw new Error('a view of the order form stands outside of it');
  return view;
}

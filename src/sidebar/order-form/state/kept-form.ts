import type { HeaderEntry, ItemInForm, OrderFormState, SaveFailure } from './form-state';
import { inDoubt } from './saving';

/** What is kept while the sidebar is closed; `version` changes with its shape, and another version is not read. */
interface KeptForm {
  version: 1;
  header: HeaderEntry;
  unread: Readonly<Record<string, string>>;
  customerQuery: string;
  items: readonly ItemInForm[];
  draft: OrderFormState['draft'];
  intent: OrderFormState['intent'];
}

const UNANSWERED: SaveFailure = { code: 'no-answer', message: '', reference: '' };

/** What the clerk typed, as text for `keepFormState`, or null where there is nothing worth keeping. */
export function keptText(state: OrderFormState): string | null {
  if (!state.begun || state.saving.kind === 'registered') return null;
  const { header, unread, customerQuery, items, draft, saving } = state;
  // A form that closes while it is being saved comes back in doubt: the answer will not find it.
  const intent = saving.kind === 'sending' ? inDoubt(state.intent, saving.attempt) : state.intent;
  const kept: KeptForm = { version: 1, header, unread, customerQuery, items, draft, intent };
  return JSON.stringify(kept);
}

/** Puts back what was kept; the state as it is where the text can't be read. The key comes back with it. */
export function putBack(state: OrderFormState, text: string): OrderFormState {
  const kept = readKept(text);
  if (!kept) return state;
  const { version: _, ...rest } = kept;
  return {
    ...state,
    ...rest,
    nextItemId: Math.max(0, ...kept.items.map(({ id }) => id)) + 1,
    begun: true,
    removed: null,
    saving: kept.intent.doubted ? { kind: 'in-doubt', failure: UNANSWERED } : { kind: 'idle' },
    restored: { kind: 'put-back' },
  };
}

export function isKeptText(text: string): boolean {
  return readKept(text) !== null;
}

function readKept(text: string): KeptForm | null {
  try {
    const kept = JSON.parse(text) as Partial<KeptForm> | null;
    const sound =
      kept?.version === 1 && Array.isArray(kept.items) && kept.items.length > 0 && kept.header && kept.intent?.key;
    return sound ? (kept as KeptForm) : null;
  } catch {
    return null;
  }
}

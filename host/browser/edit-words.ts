import type { UiAnswer } from '../apps-script/contract';
import type { Protection } from '../server/page/protocol';
import type { CallRefused } from './connection/server-link';
import type { Store } from './connection/store';
import type { GridHooks } from './grid/grid-view';
import type { PageState, Question } from './page-state';
import { texts } from './texts';

const protectionPauseMs = 5 * 60_000;

export interface EditWordsPort {
  ask(question: Omit<Question, 'key' | 'answer'>): Promise<UiAnswer & { optionChosen: boolean }>;
  notify(message: string): void;
}

/** What the page says to a person about an edit in the grid: before one that a tab warns of, and after one refused. */
export function editWords(store: Store<PageState>, { ask, notify }: EditWordsPort): GridHooks {
  let pauseUntilMs = 0;

  const countRefusal = () => store.set({ refusals: store.get().refusals + 1 });
  const confirmProtected = async (protections: Protection[]): Promise<boolean> => {
    if (Date.now() < pauseUntilMs) return true;
    const descriptions = [...new Set(protections.map(({ description }) => description).filter(Boolean))];
    const answer = await ask({
      kind: 'alert',
      title: texts.protectedTitle,
      message: texts.protectedAsk(descriptions.join('\n')),
      buttons: 'OK_CANCEL',
      option: texts.protectedRemember,
    });
    if (answer.button !== 'OK') return false;
    if (answer.optionChosen) pauseUntilMs = Date.now() + protectionPauseMs;
    return true;
  };
  const refused = (error: CallRefused, protections: Protection[]) => {
    countRefusal();
    if (error.code === 'PERMISSION_DENIED' && protections.length === 0) notify(texts.readOnly);
    else if (error.code === 'UNREACHABLE') notify(texts.offlineEdit);
    else if (error.code === 'UNIMPLEMENTED') notify(texts.editNotSupported);
    else if (protections.some(({ warningOnly }) => !warningOnly)) notify(texts.editProtected);
    else notify(texts.editRefused(error.message));
  };
  const cannotEdit = (reason: 'offline' | 'unsupported-filter') => {
    if (reason === 'unsupported-filter') return notify(texts.unsupportedFilter);
    countRefusal();
    if (!store.get().toasts.some(({ message }) => message === texts.offlineEdit)) notify(texts.offlineEdit);
  };
  return { confirmProtected, refused, cannotEdit, validationMessage: texts.invalidValue };
}

import type { Clock } from '../application/ports/office';
import type { makeEnterWorkList, makeOpenWorkList } from '../application/reminders/open-work-list';
import type { makeRefreshWorkList } from '../application/reminders/refresh-work-list';
import type { makeSettleMail } from '../application/reminders/settle-mail';
import type { makeDispatch } from '../application/triggers/dispatch';
import type { makeInstallTriggers } from '../application/triggers/install-triggers';
import type { makeKeepTriggers } from '../application/triggers/keep-triggers';
import type { Texts } from '../domain/texts';
import type { Answer, Callables } from './contract';
import type { OrderPanelRequest } from './contract-reminders';
import { parseOrderPanel, parseRefresh, parseSettleMail } from './parse-reminders';
import { showWorkList } from './present-reminders';

/** The use cases behind the work list and the triggers. */
export interface ReminderUseCases {
  openWorkList: ReturnType<typeof makeOpenWorkList>;
  enterWorkList: ReturnType<typeof makeEnterWorkList>;
  refreshWorkList: ReturnType<typeof makeRefreshWorkList>;
  settleMail: ReturnType<typeof makeSettleMail>;
  installTriggers: ReturnType<typeof makeInstallTriggers>;
  keepTriggers: ReturnType<typeof makeKeepTriggers>;
  dispatch: ReturnType<typeof makeDispatch>;
}

export interface ReminderDependencies {
  useCases: () => ReminderUseCases;
  /** Answers for a person who is known. */
  answerPerson: <T>(name: string, work: () => T) => Answer<T>;
  texts: () => Texts;
  clock: Pick<Clock, 'of'>;
  /** Opens the order's panel in the sidebar of whoever asked, at a step. */
  openPanel: (request: OrderPanelRequest) => void;
}

type ReminderCallables = Pick<Callables, 'openWorkList' | 'refreshWorkList' | 'settleMail' | 'showOrderPanel'>;

/** What the work list may call. */
export function makeReminderCallables(dependencies: ReminderDependencies): ReminderCallables {
  const { useCases, answerPerson, texts, clock, openPanel } = dependencies;
  return {
    openWorkList: () => answerPerson('openWorkList', () => showWorkList(useCases().openWorkList(), texts(), clock.of)),
    refreshWorkList: (request) =>
      answerPerson('refreshWorkList', () => {
        const { requestKey } = parseRefresh(request);
        const refreshed = useCases().refreshWorkList({ requestKey, action: 'see-work-list', mails: false });
        const { made } = useCases().keepTriggers();
        return { duties: refreshed.duties, triggersMade: made };
      }),
    settleMail: (request) => answerPerson('settleMail', () => useCases().settleMail(parseSettleMail(request))),
    showOrderPanel: (request) =>
      answerPerson('showOrderPanel', () => {
        const panel = parseOrderPanel(request);
        useCases().enterWorkList();
        openPanel(panel);
        return { key: panel.key };
      }),
  };
}

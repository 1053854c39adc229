import { Refusal } from '../../domain/problem';
import { may, notAllowed } from '../../domain/role/permission';
import { identified } from '../carry-out';
import type { IdSource } from '../ports/office';
import type { Triggers } from '../ports/triggers';
import { makeRefreshWorkList, type ReminderDesk } from '../reminders/refresh-work-list';
import { makeSendMails, type SendingDesk } from '../reminders/send-mails';
import { HANDLERS } from './handlers';
import { mend } from './install-triggers';
import { makeNightly } from './nightly';
import type { MoreSteps, NightlyDesk } from './nightly-step';
import { triggerOwner } from './owner';

/** A run may take six minutes: it begins nothing new after five. */
const RUN_LASTS_MS = 5 * 60_000;

export interface DispatchDesk extends ReminderDesk, SendingDesk, NightlyDesk {
  ids: IdSource;
  triggers: Triggers;
}

/** What a run did. */
export interface DispatchOutcome {
  duties: number;
  planned: number;
  sent: number;
  waiting: number;
  isNightDone: boolean;
}

/**
 * The hourly run (L2): writes 今日待办 and the outbox, empties the outbox, does the work of the night where the day has none
 * yet. It may come late, early, twice, or next to another of itself: everything that it does is told apart by what it is about, not by
 * the run. A dispatcher whose owner gave the triggers to somebody else takes itself and
 * the others of its owner away.
 */
export function makeDispatch(desk: DispatchDesk, more: readonly MoreSteps[] = []) {
  const refresh = makeRefreshWorkList(desk);
  const send = makeSendMails(desk);
  const nightly = makeNightly(desk, more);
  return (): DispatchOutcome | null => {
    const email = identified(desk.identity);
    if (isTakenOver(desk, email)) {
      for (const { id, handler } of desk.triggers.mine()) if (handler in HANDLERS) desk.triggers.remove(id);
      return null;
    }
    mend(desk.triggers);
    const run = desk.ids.next();
    const began = Date.parse(desk.clock.now().instant);
    const mayGoOn = () => Date.parse(desk.clock.now().instant) - began < RUN_LASTS_MS;
    const refreshed = refresh({ requestKey: run, action: 'run-desk', mails: true });
    const { sent, waiting } = send(run, mayGoOn);
    const isNightDone = mayGoOn() && nightly(run, mayGoOn);
    return { duties: refreshed.duties, planned: refreshed.mails, sent, waiting, isNightDone };
  };
}

/** Somebody else installed the triggers after this one's owner did. */
function isTakenOver(desk: DispatchDesk, email: string): boolean {
  const { settings, records } = desk.book.read({ settings: true, records: { keptValues: 'all' } });
  const person = settings.people.find((each) => each.email === email) ?? null;
  if (!may(person, 'run-desk')) throw new Refusal('forbidden', [notAllowed('run-desk')]);
  const { owner } = triggerOwner(records.keptValues, desk.triggers);
  return owner !== '' && owner !== email;
}

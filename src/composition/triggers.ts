// What runs by itself, and the work list that it keeps: wired to clock, mail and links.

import { makeFindHandEdits } from '../application/hand-edits/find-hand-edits';
import { makeJudgeHandEdit } from '../application/hand-edits/judge-hand-edit';
import type { Identity } from '../application/ports/office';
import { makeEnterWorkList, makeOpenWorkList } from '../application/reminders/open-work-list';
import { makeRefreshWorkList } from '../application/reminders/refresh-work-list';
import { makeSettleMail } from '../application/reminders/settle-mail';
import { figureSteps } from '../application/triggers/check-figures';
import { stockSteps } from '../application/triggers/check-stock';
import { makeDispatch } from '../application/triggers/dispatch';
import { missedEditSteps } from '../application/triggers/find-missed-edits';
import { makeInstallTriggers } from '../application/triggers/install-triggers';
import { makeKeepTriggers } from '../application/triggers/keep-triggers';
import { pageSteps } from '../application/triggers/show-page';
import type { ReminderUseCases } from '../entry/callables-reminders';
import { googleClock } from '../google/clock';
import { uuids } from '../google/ids';
import { workbookLinks } from '../google/links';
import { documentLock } from '../google/lock';
import { googleMailer } from '../google/mailer';
import { boundSheets } from '../google/sheets-service';
import { spreadsheetTimeZone } from '../google/spreadsheet';
import { projectTriggers, projectZones } from '../google/triggers';
import { makeWorkbookCare } from '../workbook/care/workbook-care';
import { keptTabs, monthOfTab } from '../workbook/hand-edits/edited-place';
import { orderBook } from './desk';

/** Triggers run as their owner, whom the platform knows as the effective user; a sidebar's person is the active one. */
export function reminderUseCases(identity: Identity): ReminderUseCases {
  const desk = {
    book: orderBook(),
    lock: documentLock,
    clock: googleClock(spreadsheetTimeZone),
    identity,
    ids: uuids,
    mailer: googleMailer,
    triggers: projectTriggers,
    zones: projectZones,
    links: workbookLinks,
    care: makeWorkbookCare(boundSheets),
  };
  return {
    openWorkList: makeOpenWorkList(desk),
    enterWorkList: makeEnterWorkList(desk),
    refreshWorkList: makeRefreshWorkList(desk),
    settleMail: makeSettleMail(desk),
    installTriggers: makeInstallTriggers(desk),
    keepTriggers: makeKeepTriggers(desk),
    dispatch: makeDispatch(desk, [
      missedEditSteps(makeFindHandEdits({ ...desk, monthOfTab, keptTabs })),
      figureSteps,
      stockSteps,
      pageSteps,
    ]),
  };
}

/** Judges what somebody typed; the edit alone says who that was. */
export function handEditJudge() {
  return makeJudgeHandEdit({
    book: orderBook(),
    lock: documentLock,
    clock: googleClock(spreadsheetTimeZone),
    ids: uuids,
    monthOfTab,
  });
}

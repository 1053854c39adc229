// Installation, self-check, upgrades and copies: wired to the workbook as a whole.

import { makeInstallWorkbook } from '../application/install-workbook';
import { makeBackUpNightly, makeBackUpNow, makeRestoreBackup } from '../application/setup/back-up';
import { makeDeskReports } from '../application/setup/desk-reports';
import { makeUpgradeOnOpening } from '../application/setup/upgrade-on-opening';
import { makeRefreshPage } from '../application/statistics/refresh-page';
import { makeInstallTriggers } from '../application/triggers/install-triggers';
import { textsFor } from '../domain/texts';
import { googleClock } from '../google/clock';
import { activeUser } from '../google/identity';
import { uuids } from '../google/ids';
import { documentLock } from '../google/lock';
import { googlePlatform } from '../google/platform';
import { boundSheets, otherBooks } from '../google/sheets-service';
import { spreadsheetLanguage, spreadsheetTimeZone } from '../google/spreadsheet';
import { projectTriggers } from '../google/triggers';
import { makeWorkbookBackups } from '../workbook/backup/workbook-backups';
import { makeWorkbookInspector } from '../workbook/inspect/workbook-inspector';
import { makeWorkbookInstaller } from '../workbook/install/workbook-installer';
import { makeWorkbookUpgrader } from '../workbook/migrate/workbook-upgrader';
import { atDesk, orderBook } from './desk';

/** Installs or mends the triggers of whoever asks; those of another person are left alone. */
function installOwnTriggers() {
  const desk = { ...atDesk(), triggers: projectTriggers };
  return makeInstallTriggers(desk)({ requestKey: uuids.next(), takeOver: false });
}

const refreshPage = () => makeRefreshPage({ book: orderBook(), clock: googleClock(spreadsheetTimeZone) });

/** What an installation and a self-check work with. */
function installation() {
  return {
    installer: makeWorkbookInstaller(boundSheets),
    upgrader: makeWorkbookUpgrader(boundSheets),
    installTriggers: installOwnTriggers,
    refreshPage: refreshPage(),
    lock: documentLock,
    clock: googleClock(spreadsheetTimeZone),
    identity: activeUser,
    language: spreadsheetLanguage,
  };
}

/** The self-check, with what the desk's other parts report of themselves. */
export function selfCheck() {
  return {
    ...installation(),
    inspector: makeWorkbookInspector(boundSheets),
    platform: googlePlatform,
    triggers: projectTriggers,
    reports: makeDeskReports({
      book: orderBook(),
      clock: googleClock(spreadsheetTimeZone),
      triggers: projectTriggers,
    }),
    install: makeInstallWorkbook(installation()),
  };
}

/** What copies and their restoration work with. */
function backupDesk() {
  return {
    book: orderBook(),
    lock: documentLock,
    clock: googleClock(spreadsheetTimeZone),
    identity: activeUser,
    backups: makeWorkbookBackups(boundSheets, otherBooks, () => textsFor(spreadsheetLanguage()).menu.backupName),
  };
}

/** The copies of a workbook: made now, made every night, brought in again. */
export function backups() {
  const desk = backupDesk();
  return { now: makeBackUpNow(desk), nightly: makeBackUpNightly(desk), restore: makeRestoreBackup(desk) };
}

export const installWorkbook = () => makeInstallWorkbook(installation());

export const upgradeOnOpening = () =>
  makeUpgradeOnOpening({
    upgrader: makeWorkbookUpgrader(boundSheets),
    lock: documentLock,
    refreshPage: refreshPage(),
  });

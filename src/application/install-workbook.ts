import { Refusal } from '../domain/problem';
import { may, notAllowed } from '../domain/role/permission';
import type { Language } from '../domain/settings/settings';
import { monthOf } from '../domain/time/local-date';
import type { Installer, InstallReport } from './ports/installer';
import type { Clock, DeskLock, Identity } from './ports/office';
import type { Upgrade, Upgrader } from './ports/upgrader';
import type { makeRefreshPage } from './statistics/refresh-page';
import type { TriggersInstalled } from './triggers/install-triggers';

export interface InstallWorkbookDependencies {
  installer: Installer;
  upgrader: Upgrader;
  /** Sees that what must run by itself is installed, for nobody twice. */
  installTriggers: () => TriggersInstalled;
  /** A page that was laid out anew holds no figures until they are shown again. */
  refreshPage: ReturnType<typeof makeRefreshPage>;
  lock: DeskLock;
  clock: Clock;
  identity: Identity;
  /** The language of a workbook that has no settings yet. */
  language: () => Language;
}

export interface Installed extends InstallReport {
  /** Null where the workbook was not of an older version. */
  upgrade: Upgrade | null;
  /** Was it new, so that nobody but the administrator is known yet? */
  isNew: boolean;
  /** What became of the triggers. Those of another person are left alone. */
  triggers: TriggersInstalled;
}

/**
 * Builds the tabs, or upgrades and completes them, and sees that what runs by itself is installed. Whoever installs first
 * becomes administrator; afterwards only administrators may do it again (M1).
 */
export function makeInstallWorkbook(dependencies: InstallWorkbookDependencies) {
  const { installer, upgrader, installTriggers, refreshPage, clock, identity, lock, language } = dependencies;
  return (): Installed => {
    const email = identity.email();
    if (!email) throw new Refusal('forbidden', [{ code: 'no-identity', rule: 'M1' }]);
    const built = lock.hold(() => {
      const month = monthOf(clock.now().date);
      const survey = installer.survey(month);
      const person = survey.people?.find((each) => each.email === email) ?? null;
      if (survey.people?.length && !may(person, 'install')) {
        throw new Refusal('forbidden', [notAllowed('install')]);
      }
      const upgrade = upgrader.upgrade();
      const administrator = { email, name: email.slice(0, email.indexOf('@')) || email };
      const outlook = upgrade ? installer.survey(month) : survey;
      const report = outlook.complete({ language: language(), administrator });
      if (upgrade || report.addedTabs.length + report.completedTabs.length > 0)
        refreshPage(`install-${clock.now().instant}`, email);
      return { ...report, upgrade, isNew: !survey.people?.length };
    });
    // Only a workbook that is complete can keep whose the triggers are; that is a commit of its own, with its own lock.
    return { ...built, triggers: installTriggers() };
  };
}

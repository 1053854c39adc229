import { Refusal } from '../domain/problem';
import { may, notAllowed } from '../domain/role/permission';
import type { Language } from '../domain/settings/settings';
import { monthOf } from '../domain/time/local-date';
import type { Installer, InstallReport } from './ports/installer';
import type { Clock, DeskLock, Identity } from './ports/office';
import type { DeskTrigger, SetupTriggers } from './ports/setup-triggers';
import type { Upgrade, Upgrader } from './ports/upgrader';

export interface InstallWorkbookDependencies {
  installer: Installer;
  upgrader: Upgrader;
  triggers: SetupTriggers;
  /** What must run by itself. */
  wantedTriggers: readonly DeskTrigger[];
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
}

/**
 * Builds the tabs, or upgrades and completes them, and sees that what runs by itself is installed. Whoever installs first
 * becomes administrator; afterwards only administrators may do it again (M1).
 */
export function makeInstallWorkbook(dependencies: InstallWorkbookDependencies) {
  const { installer, upgrader, clock, identity, lock, language } = dependencies;
  return (): Installed => {
    const email = identity.email();
    if (!email) throw new Refusal('forbidden', [{ code: 'no-identity', rule: 'M1' }]);
    return lock.hold(() => {
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
      installTriggers(dependencies, email);
      return { ...report, upgrade, isNew: !survey.people?.length };
    });
  };
}

/** Triggers of another person go on running: nobody's work is done twice. */
function installTriggers({ triggers, wantedTriggers }: InstallWorkbookDependencies, email: string): void {
  const owner = triggers.owner();
  if (owner === null || owner === email) triggers.install(wantedTriggers, email);
}

import { Refusal } from '../domain/problem';
import { may } from '../domain/role/permission';
import type { Language } from '../domain/settings/settings';
import { monthOf } from '../domain/time/local-date';
import type { Installer, InstallReport } from './ports/installer';
import type { Clock, DeskLock, Identity } from './ports/office';

export interface InstallWorkbookDependencies {
  installer: Installer;
  lock: DeskLock;
  clock: Clock;
  identity: Identity;
  /** The language of a workbook that has no settings yet. */
  language: () => Language;
}

/**
 * Builds the tabs, or completes them. Whoever installs first becomes administrator; afterwards only administrators
 * may do it again (M1).
 */
export function makeInstallWorkbook({ installer, lock, clock, identity, language }: InstallWorkbookDependencies) {
  return (): InstallReport => {
    const email = identity.email();
    if (!email) throw new Refusal('forbidden', [{ code: 'no-identity', rule: 'M1' }]);
    return lock.hold(() => {
      const survey = installer.survey(monthOf(clock.now().date));
      const person = survey.people?.find((each) => each.email === email) ?? null;
      if (survey.people?.length && !may(person, 'install')) {
        throw new Refusal('forbidden', [{ code: 'not-allowed', rule: 'M1' }]);
      }
      const administrator = { email, name: email.slice(0, email.indexOf('@')) || email };
      return survey.complete({ language: language(), administrator });
    });
  };
}

import { checkWorkbook, type Finding, type Repair } from '../../domain/check/check-workbook';
import { Refusal } from '../../domain/problem';
import { may, notAllowed } from '../../domain/role/permission';
import { monthOf } from '../../domain/time/local-date';
import { identified } from '../carry-out';
import type { Installed } from '../install-workbook';
import type { DeskReports, Inspector, Platform } from '../ports/inspection';
import type { Installer } from '../ports/installer';
import type { Clock, DeskLock, Identity } from '../ports/office';
import type { Triggers } from '../ports/triggers';
import { HANDLERS } from '../triggers/handlers';
import type { TriggersInstalled } from '../triggers/install-triggers';

export interface SelfCheckDependencies {
  inspector: Inspector;
  installer: Pick<Installer, 'survey'>;
  platform: Platform;
  reports: DeskReports;
  triggers: Pick<Triggers, 'mine'>;
  installTriggers: () => TriggersInstalled;
  clock: Clock;
  lock: DeskLock;
  identity: Identity;
  install: () => Installed;
}

/** Looks at everything and changes nothing. Works on a damaged workbook, since that is what it is for. */
export function makeCheckWorkbook(dependencies: SelfCheckDependencies) {
  return (): Finding[] => {
    const email = identified(dependencies.identity);
    const { inspector, platform, reports, triggers, clock } = dependencies;
    const people = admitted(dependencies, email);
    const { structure } = inspector.inspect(monthOf(clock.now().date));
    return checkWorkbook({
      ...structure,
      ...platform.facts(),
      unsentMail: reports.unsentMail(),
      statistics: reports.statistics(),
      stock: reports.stock(),
      people: people?.map((person) => person.email) ?? null,
      triggers: reports.triggers(),
      ownTriggers: triggers.mine().map(({ handler }) => handler),
      wantedTriggers: Object.keys(HANDLERS),
      self: email,
    });
  };
}

/** Puts right what can be without a risk to data; doing it twice changes nothing. */
export function makeRepairWorkbook(dependencies: SelfCheckDependencies) {
  return (repair: Repair): { repaired: Repair } => {
    const email = identified(dependencies.identity);
    const { inspector, installTriggers, clock, lock, install } = dependencies;
    if (repair !== 'protection') {
      if (repair === 'install') install();
      else installTriggers();
      return { repaired: repair };
    }
    return lock.hold(() => {
      admitted(dependencies, email);
      inspector.inspect(monthOf(clock.now().date)).protect();
      return { repaired: repair };
    });
  };
}

/** Administrators only (M1); where the people's tab is damaged, whoever may install may look too. */
function admitted({ installer, clock }: SelfCheckDependencies, email: string) {
  const { people } = installer.survey(monthOf(clock.now().date));
  const person = people?.find((each) => each.email === email) ?? null;
  if (people?.length && !may(person, 'check-workbook')) {
    throw new Refusal('forbidden', [notAllowed('check-workbook')]);
  }
  return people;
}

import type { DeskLock } from '../ports/office';
import type { Upgrade, Upgrader } from '../ports/upgrader';
import type { makeRefreshPage } from '../statistics/refresh-page';

export interface UpgradeDependencies {
  upgrader: Upgrader;
  lock: DeskLock;
  /** A page that was laid out anew holds no figures until they are shown again. */
  refreshPage: ReturnType<typeof makeRefreshPage>;
}

/**
 * The workbook was opened after a newer version was uploaded. Runs as whoever installed the triggers, so nobody's rights are
 * asked for: it does only what this version must do anyway, and doing it twice changes nothing.
 */
export function makeUpgradeOnOpening({ upgrader, lock, refreshPage }: UpgradeDependencies) {
  return (): Upgrade | null =>
    lock.hold(() => {
      const upgrade = upgrader.upgrade();
      if (upgrade) refreshPage(`upgrade-${upgrade.to}`, '');
      return upgrade;
    });
}

import type { DeskLock } from '../ports/office';
import type { Upgrade, Upgrader } from '../ports/upgrader';

/**
 * The workbook was opened after a newer version was uploaded. Runs as whoever installed the triggers, so nobody's rights are
 * asked for: it does only what this version must do anyway, and doing it twice changes nothing.
 */
export function makeUpgradeOnOpening({ upgrader, lock }: { upgrader: Upgrader; lock: DeskLock }) {
  return (): Upgrade | null => lock.hold(() => upgrader.upgrade());
}

import { Refusal } from '../../domain/problem';
import { carryOut, type Desk } from '../carry-out';
import type { InstalledTrigger, Triggers } from '../ports/triggers';
import { keeping, keptValue } from '../reminders/kept-values';
import { HANDLERS } from './handlers';

/** While somebody else's triggers went by so lately, they are not taken over. */
const OWNED_FOR_MS = 26 * 3_600_000;

export interface TriggerDesk extends Desk {
  triggers: Triggers;
}

/** How many triggers were made and how many doubled ones were removed; none of both where all was well. */
export interface TriggersInstalled {
  made: number;
  removed: number;
}

/**
 * Installs the desk's triggers for whoever asks, or mends them: one hourly, one for edits, never twice (L2). The platform shows
 * nobody another's triggers, so the workbook keeps whose they are; they change hands only once they have stopped.
 * @throws Refusal `conflict` where another administrator's triggers still run
 */
export function makeInstallTriggers(desk: TriggerDesk) {
  return ({ requestKey }: { requestKey: string }): TriggersInstalled => {
    const need = { records: { keptValues: 'all' } as const };
    return carryOut(desk, { action: 'run-desk', requestKey, need }, ({ snapshot, person, now }) => {
      const { keptValues } = snapshot.records;
      const owner = keptValue(keptValues, 'triggers.owner');
      const beat = keptValue(keptValues, 'triggers.beat');
      const isAlive = beat !== '' && Date.parse(now.instant) - Date.parse(beat) < OWNED_FOR_MS;
      if (owner !== '' && owner !== person.email && isAlive) {
        throw new Refusal('conflict', [{ code: 'triggers-are-anothers', rule: 'L2', params: { owner } }]);
      }
      const outcome = mend(desk.triggers);
      const kept = keeping(keptValues, { 'triggers.owner': person.email, 'triggers.beat': beat || now.instant });
      const audit = [
        {
          at: now.instant,
          by: person.email,
          action: 'install-triggers',
          subject: 'triggers',
          before: owner,
          after: person.email,
        },
      ];
      return { outcome, changes: { ...kept, audit } };
    });
  };
}

/** One trigger for each function that the platform calls, no more and no less. */
export function mend(triggers: Triggers): TriggersInstalled {
  const mine = triggers.mine();
  const outcome = { made: 0, removed: 0 };
  for (const [handler, kind] of Object.entries(HANDLERS)) {
    const [first, ...doubled] = mine.filter((each: InstalledTrigger) => each.handler === handler);
    for (const { id } of doubled) triggers.remove(id);
    outcome.removed += doubled.length;
    if (first) continue;
    triggers.create(handler, kind);
    outcome.made += 1;
  }
  return outcome;
}

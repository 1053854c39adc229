import { Refusal } from '../../domain/problem';
import { carryOut, type Desk } from '../carry-out';
import type { InstalledTrigger, Triggers } from '../ports/triggers';
import { keeping } from '../reminders/kept-values';
import { HANDLERS } from './handlers';
import { triggerOwner } from './owner';

/** While somebody else's triggers went by so lately, they are not taken over. */
const OWNED_FOR_MS = 26 * 3_600_000;

export interface TriggerDesk extends Desk {
  triggers: Triggers;
}

/** How many triggers were made and how many doubled ones were removed, none of both where all was well; and whose they are. */
export interface TriggersInstalled {
  made: number;
  removed: number;
  owner: string;
}

/** What to do where the triggers are another person's: leave them, or take over those that stopped. */
export interface TriggersWanted {
  requestKey: string;
  takeOver: boolean;
}

/**
 * Installs the desk's triggers for whoever asks, or mends them: one for each function, never twice (L2). The platform shows nobody
 * another's triggers, so the workbook keeps whose they are; they change hands only once they have stopped, and where that is wanted.
 * @throws Refusal `conflict` where another administrator's triggers still run and should be taken over
 */
export function makeInstallTriggers(desk: TriggerDesk) {
  return ({ requestKey, takeOver }: TriggersWanted): TriggersInstalled => {
    const need = { records: { keptValues: 'all' } as const };
    return carryOut<TriggersInstalled>(desk, { action: 'run-desk', requestKey, need }, ({ snapshot, person, now }) => {
      const { keptValues } = snapshot.records;
      const { owner, beat } = triggerOwner(keptValues, desk.triggers);
      const isAnothers = owner !== '' && owner !== person.email;
      if (isAnothers && !takeOver) return { outcome: { made: 0, removed: 0, owner }, changes: null };
      const isAlive = beat !== '' && Date.parse(now.instant) - Date.parse(beat) < OWNED_FOR_MS;
      if (isAnothers && isAlive) {
        throw new Refusal('conflict', [{ code: 'triggers-are-anothers', rule: 'L2', params: { owner } }]);
      }
      const outcome = { ...mend(desk.triggers), owner: person.email };
      const kept = keeping(keptValues, {
        'triggers.owner': person.email,
        'triggers.workbook': desk.triggers.workbook(),
        // The watchdog counts from here until the first run.
        'triggers.beat': owner === person.email && beat !== '' ? beat : now.instant,
      });
      const isKept = Object.values(kept).every((each) => Object.keys(each).length === 0);
      if (isKept && outcome.made + outcome.removed === 0) return { outcome, changes: null };
      const acted = { at: now.instant, by: person.email, action: 'install-triggers', subject: 'triggers' };
      // Only that they changed hands is news: an installation as such changes nobody's data (M2).
      const audit = isAnothers ? [{ ...acted, before: owner, after: person.email }] : [];
      return { outcome, changes: { ...kept, audit } };
    });
  };
}

/** One trigger for each function that the platform calls, no more and no less. */
export function mend(triggers: Triggers): Pick<TriggersInstalled, 'made' | 'removed'> {
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

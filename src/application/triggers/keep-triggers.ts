import { type Desk, lookUp } from '../carry-out';
import { mend, type TriggerDesk, type TriggersInstalled } from './install-triggers';
import { triggerOwner } from './owner';

/** Whoever installed the triggers gets lost ones back by opening 今日待办; nobody else's are touched. */
export function makeKeepTriggers(desk: Omit<Desk, 'lock'> & Pick<TriggerDesk, 'triggers'>) {
  return (): Pick<TriggersInstalled, 'made' | 'removed'> => {
    const need = { records: { keptValues: 'all' } as const };
    const isOwner = lookUp(desk, { action: 'see-work-list', need }, ({ snapshot, person }) => {
      return triggerOwner(snapshot.records.keptValues, desk.triggers).owner === person.email;
    });
    return isOwner ? mend(desk.triggers) : { made: 0, removed: 0 };
  };
}

import { type Desk, lookUp } from '../carry-out';
import { keptValue } from '../reminders/kept-values';
import { mend, type TriggerDesk, type TriggersInstalled } from './install-triggers';

/** Whoever installed the triggers gets lost ones back by opening 今日待办; nobody else's are touched. */
export function makeKeepTriggers(desk: Omit<Desk, 'lock'> & Pick<TriggerDesk, 'triggers'>) {
  return (): TriggersInstalled => {
    const need = { records: { keptValues: 'all' } as const };
    const isOwner = lookUp(desk, { action: 'see-work-list', need }, ({ snapshot, person }) => {
      return keptValue(snapshot.records.keptValues, 'triggers.owner') === person.email;
    });
    return isOwner ? mend(desk.triggers) : { made: 0, removed: 0 };
  };
}

import { carryOut, type Desk } from '../carry-out';
import { type KeptKey, keeping } from '../reminders/kept-values';

/** Keeps values in 系统 by a commit of their own. */
export function keep(desk: Desk, requestKey: string, values: Partial<Record<KeptKey, string>>): void {
  const need = { records: { keptValues: 'all' } as const };
  carryOut(desk, { action: 'run-desk', requestKey, need }, ({ snapshot }) => {
    const changes = keeping(snapshot.records.keptValues, values);
    const isNothing = Object.values(changes).every((each) => Object.keys(each).length === 0);
    return { outcome: {}, changes: isNothing ? null : { ...changes, audit: [] } };
  });
}

import type { KeptValue } from '../ports/kept';
import type { Triggers } from '../ports/triggers';
import { keptValue } from '../reminders/kept-values';

/** Whose triggers look after the workbook, and when one of their runs last went by; both empty where nobody installed any. */
export interface TriggerOwner {
  owner: string;
  beat: string;
}

/**
 * The one record of whose the triggers are, in 系统. A copied workbook brings that row along but no triggers, and is known by its
 * other id: there nobody has installed them yet.
 */
export function triggerOwner(kept: readonly KeptValue[], triggers: Pick<Triggers, 'workbook'>): TriggerOwner {
  const owner = keptValue(kept, 'triggers.owner');
  const workbook = keptValue(kept, 'triggers.workbook');
  const isCopied = workbook !== '' && workbook !== triggers.workbook();
  return owner === '' || isCopied ? { owner: '', beat: '' } : { owner, beat: keptValue(kept, 'triggers.beat') };
}

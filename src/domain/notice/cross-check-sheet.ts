import type { Order } from '../order/order';
import { fieldsSideBySide, isSame, withChanges } from './changes';
import type { FieldChange, Notice } from './notice';

/** A field as the register says it (`before`) and as the production order says it (`after`), side by side (A5). */
export interface ComparedField extends FieldChange {
  differs: boolean;
  /** The number of the notice that changed it last since it was registered, or empty. */
  notice: string;
}

/**
 * Register and production order side by side (A5): every field of the order and its items. What notices in effect changed
 * counts as the register's word: a field that differs was changed without one.
 * @param registered the order as it was registered
 * @param notices all notices of the order, oldest first
 */
export function compareWithRegister(registered: Order, order: Order, notices: readonly Notice[]): ComparedField[] {
  const inEffect = notices.filter(({ kind, effectiveAt }) => kind === 'change' && effectiveAt !== null);
  const ordered = [...inEffect].sort((a, b) => a.baseRevision - b.baseRevision);
  const register = ordered.reduce((content, { changes }) => withChanges(content, changes), registered);
  const lastChange = (place: number | null, field: string): string =>
    [...ordered].reverse().find(({ changes }) => changes.some((each) => each.place === place && each.field === field))
      ?.number ?? '';
  return fieldsSideBySide(register, order)
    .filter(({ field }) => !COMPUTED.includes(field))
    .map((compared) => ({
      ...compared,
      differs: !isSame(compared.before, compared.after) && !isAnswered(compared, order),
      notice: lastChange(compared.place, compared.field),
    }));
}

/** What nobody said and production does not read. */
const COMPUTED: readonly string[] = ['earliestOn', 'latestOn', 'firstPromisedOn', 'estimated'];

/** The promise moves without a notice where a consultation answered it or a delay was reported (A6, D4). */
function isAnswered({ field, after }: FieldChange, { life }: Order): boolean {
  if (field !== 'promisedOn') return false;
  return life.consultation?.answer?.deliverOn === after || life.delays.some(({ newOn }) => newOn === after);
}

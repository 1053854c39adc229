import type { DeskTrouble } from '../../domain/reminder/other-work';
import type { KeptValue } from '../ports/kept';
import type { ChangeSet } from '../ports/order-book';

/** What the triggers keep of themselves in 系统. */
export type KeptKey =
  /** When a run last went by, as an instant. */
  | 'triggers.beat'
  /** Who installed them. */
  | 'triggers.owner'
  /** In which workbook: a copy brings the rows of 系统 along, but no triggers. */
  | 'triggers.workbook'
  /** How far the nightly work is: its day, and the steps that are done. */
  | 'nightly'
  /** The month whose tabs are shown. */
  | 'months.shown'
  /** The day on which the mail quota was used up. */
  | 'mail.quotaUsedUp'
  /** Troubles that the nightly work found, as JSON by their kind; those of figures are a list, one a month, those of stock too. */
  | 'trouble.cells'
  | 'trouble.index'
  | 'trouble.hand'
  | 'trouble.figures'
  | 'trouble.stock';

export function keptValue(kept: readonly KeptValue[], key: KeptKey): string {
  return kept.find((each) => each.key === key)?.value ?? '';
}

/** The changes that keep these values; an empty one is forgotten. */
export function keeping(
  kept: readonly KeptValue[],
  values: Partial<Record<KeptKey, string>>,
): { addRecords: KeptChange; updateRecords: KeptChange; removeRecords: KeptChange } {
  const known = new Map(kept.map(({ key, value }) => [key, value]));
  const entries = Object.entries(values).map(([key, value]) => ({ key, value }));
  const added = entries.filter(({ key, value }) => value !== '' && !known.has(key));
  const updated = entries.filter(({ key, value }) => value !== '' && known.has(key) && known.get(key) !== value);
  const removed = entries.filter(({ key, value }) => value === '' && known.has(key));
  return { addRecords: keptOf(added), updateRecords: keptOf(updated), removeRecords: keptOf(removed) };
}

type KeptChange = NonNullable<ChangeSet['addRecords']>;

function keptOf(keptValues: KeptValue[]): KeptChange {
  return keptValues.length > 0 ? { keptValues } : {};
}

/** The troubles that the nightly work found and that are not settled yet. */
export function keptTroubles(kept: readonly KeptValue[]): DeskTrouble[] {
  const keys: KeptKey[] = ['trouble.cells', 'trouble.index', 'trouble.hand', 'trouble.figures', 'trouble.stock'];
  return keys.flatMap((key) => {
    const value = keptValue(kept, key);
    return value === '' ? [] : (JSON.parse(value) as DeskTrouble | DeskTrouble[]);
  });
}

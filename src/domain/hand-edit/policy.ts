import type { RuleId } from '../problem';
import type { Action } from '../role/permission';

/** Why a cell is not for typing: each is one sentence of the catalogue that also says where to do it instead. */
export const GUARDED_BECAUSE = [
  'number',
  'computed',
  'step',
  'notice',
  'price',
  'registered',
  'form',
  'log',
  'code',
] as const;
export type GuardedBecause = (typeof GUARDED_BECAUSE)[number];

/**
 * What becomes of a hand edit in a column. `free`: text that nothing depends on. `checked`: taken where it is right.
 * `unconfirmed`: checked, and only while nobody has confirmed the order; afterwards a change notice is the way (E2).
 * `restored`: never by hand.
 */
export type ColumnPolicy =
  | { readonly treatment: 'free' }
  | { readonly treatment: 'checked'; readonly rule: RuleId }
  | { readonly treatment: 'unconfirmed'; readonly rule: RuleId }
  | { readonly treatment: 'restored'; readonly because: GuardedBecause; readonly rule: RuleId };

/** What may be typed into a tab, and by whom (M1). */
export interface TabPolicy {
  /** Who may change cells here; null where nobody may. */
  readonly action: Action | null;
  readonly columns: Readonly<Record<string, ColumnPolicy>>;
  /** For columns that the table does not name. */
  readonly others: ColumnPolicy;
  /** Rows are typed by people: a new row is theirs to add, and a row is theirs to clear. */
  readonly rowsByHand?: true;
}

export const free: ColumnPolicy = { treatment: 'free' };
export const checked = (rule: RuleId): ColumnPolicy => ({ treatment: 'checked', rule });
export const unconfirmed = (rule: RuleId): ColumnPolicy => ({ treatment: 'unconfirmed', rule });
export const guarded = (because: GuardedBecause, rule: RuleId): ColumnPolicy => ({
  treatment: 'restored',
  because,
  rule,
});

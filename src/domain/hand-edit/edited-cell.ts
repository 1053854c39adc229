import type { Order } from '../order/order';

/** A cell that somebody changed by hand, read as its column means it. */
export interface EditedCell {
  readonly tab: string;
  readonly column: string;
  /** The column's title, as people read it. */
  readonly title: string;
  /** What the cell means; undefined where it can't be read. */
  readonly value: unknown;
  readonly readable: boolean;
  readonly blank: boolean;
  /**
   * `kept`: the row is known, and what it held. `new`: nobody kept it yet. `intruder`: a row that can't be typed, such as an
   * order's that was copied.
   */
  readonly row: 'kept' | 'new' | 'intruder';
  /** Is what the cell held before known? */
  readonly restorable: boolean;
  /** The row lost what tells it apart, so none of it can be taken for what was meant. */
  readonly isLost: boolean;
  /** The whole row was emptied. */
  readonly rowCleared: boolean;
  /** What the row's cells mean with this edit, as far as they can be read. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The order that the row belongs to, as it was before the edit; null elsewhere. */
  readonly order: Order | null;
}

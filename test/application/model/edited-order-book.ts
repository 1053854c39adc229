import type { CellOnFile } from '../../../src/application/ports/hand-edits';
import type { Need, Snapshot } from '../../../src/application/ports/order-book';
import { MemoryOrderBook } from '../../support/memory-order-book';

/** A cell that a person typed into, before the desk has judged it. */
export interface TypedCell {
  key: string;
  /** The item's place; null for the order's own row. */
  place: number | null;
  column: string;
  /** Undefined where the column can't mean what was typed. */
  value: unknown;
  isSame: boolean;
}

/** An order book in memory in which somebody types cells by hand. */
export class EditedOrderBook extends MemoryOrderBook {
  typed: TypedCell | null = null;

  override read(need: Need): Snapshot {
    const snapshot = super.read(need);
    if (!need.edited || !this.typed) return snapshot;
    const month = this.typed.key.slice(0, 7);
    const tab = this.typed.place === null ? 'orders' : 'items';
    const cells = [cellOf(this.typed, tab, snapshot)];
    return { ...snapshot, edited: { tab, month, title: tab, cells, goneKeys: [] } };
  }
}

function cellOf({ key, place, column, value, isSame }: TypedCell, tab: string, { orders }: Snapshot): CellOnFile {
  const order = orders[key.slice(0, 7)]?.find((each) => each.order.key === key)?.order ?? null;
  return {
    ...{ tab, column, title: column, value, readable: value !== undefined, blank: false, row: 'kept' },
    ...{ restorable: true, isLost: false, rowCleared: false, values: { [column]: value }, order, rowIndex: 1 },
    key: place === null ? key : `${key}/${place}`,
    ...{ now: String(value), was: '', isSame, hasNote: false, isUntouched: false, isBeyond: false },
  };
}

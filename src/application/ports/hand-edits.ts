import type { EditedCell } from '../../domain/hand-edit/edited-cell';
import type { LocalMonth } from '../../domain/time/local-time';

/** The block of cells that an edit event names: zero-based, ends exclusive. */
export interface EditedRange {
  sheetId: number;
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
  /** What a single cell held before, as the event tells it; pasted blocks don't. */
  oldValue?: string | number | boolean;
  /** Nobody edited it just now: the whole tab is compared with what was kept, and no row is taken for another. */
  isCheck?: true;
}

/** An edited cell with its place, and how people read it before and after. */
export interface CellOnFile extends EditedCell {
  readonly rowIndex: number;
  /** Which row of its tab it is: an order's key, a customer's id, a price's category and style. */
  readonly key: string;
  readonly now: string;
  /** An empty text where it was empty or is not known. */
  readonly was: string;
  /** It means what it meant before. */
  readonly isSame: boolean;
  /** It carries a note of the desk's. */
  readonly hasNote: boolean;
  /** Nothing need be written for it: it is exactly what was kept, and carries no note of the desk's. */
  readonly isUntouched: boolean;
  /** Outside the edited block: the row lost what tells it apart, so all of it is put back. */
  readonly isBeyond: boolean;
}

/** A tab with the cells of it that were edited by hand. */
export interface EditedTab {
  readonly tab: string;
  readonly month: LocalMonth | null;
  /** As the tab is titled now. */
  readonly title: string;
  readonly cells: readonly CellOnFile[];
  /** The keys of rows that were kept and stand nowhere on the tab now. */
  readonly goneKeys: readonly string[];
}

/** What is done with an edited cell; `note` is what its note says to people, null where it says nothing. */
export interface CellMend {
  readonly rowIndex: number;
  readonly column: string;
  readonly do: 'accept' | 'restore' | 'clear' | 'mark';
  readonly note: string | null;
}

import type { Texts } from '../../domain/texts';
import type { CellKind } from './cell-kind';

/** A column of a tab: what its cells hold and how it looks. */
export interface Column<T = unknown> {
  readonly kind: CellKind<T>;
  readonly widthPx: number;
  /** Long texts take several lines. */
  readonly wraps?: true;
  /** For code only; people need not see it. */
  readonly hidden?: true;
}

export type Columns = Readonly<Record<string, Column>>;

/** A row's values by column id, as the domain knows them. */
export type RowOf<C extends Columns> = { [Id in keyof C]: C[Id] extends Column<infer T> ? T : never };

/** A plain conditional colour: no formulas, they would cost Sheets more and other grids don't evaluate them. */
export interface Colouring {
  readonly column: string;
  readonly when: { readonly words: CellWords } | { readonly date: 'before-today' | 'before-tomorrow' };
  readonly colour: 'red' | 'orange' | 'yellow' | 'grey';
}

/** Picks a cell's word from the catalogue's choices; a colouring compares with it. */
export type CellWords = (choices: Texts['choices']) => string;

/** A tab of the workbook, or of each month. */
export interface Tab<C extends Columns = Columns> {
  readonly id: string;
  /** A running tab's sheet id, or the last digit of a month tab's (see `placeOf`). Never changed, never used again. */
  readonly number: number;
  readonly monthly?: true;
  /** In the order in which a new tab gets them; afterwards people may move them. */
  readonly columns: C;
  /** The column that tells the rows apart. A row without it is no row of ours. */
  readonly key: string;
  readonly frozenColumns: number;
  /** For code only. */
  readonly hidden?: true;
  /** No installation makes it: the commit does that first writes to it. A feature that is not used leaves no tab. */
  readonly madeWhenUsed?: true;
  /** Rows are made by forms: Sheets warns before an edit by hand. */
  readonly warnsBeforeEdits?: true;
  /** No commit changes or removes a row that stands (M2). */
  readonly appendOnly?: true;
  /** Rows are typed by people: blank rows are formatted and offer lists. */
  readonly typedByPeople?: true;
  readonly colourings?: readonly Colouring[];
}

/** Names that must be columns of the tab that is declared. */
interface OwnColumns<C extends Columns> {
  readonly key: keyof C & string;
  readonly colourings?: readonly (Colouring & { readonly column: keyof C & string })[];
}

/** Declares a tab, keeping the exact types of its columns. */
export function defineTab<C extends Columns>(tab: Tab<C> & OwnColumns<C>): Tab<C> {
  return tab;
}

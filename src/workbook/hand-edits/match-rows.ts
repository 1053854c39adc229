import { identityOf, isIdentity } from '../kept/kept-rows';
import { rowIndexesOf, type Table } from '../read/table';
import type { CellsOf } from '../rows/row-cells';
import type { CellContent } from '../schema/cell-kind';

/** The copies of a tab's rows by what tells them apart, in the order in which they were kept. */
export type Copies = ReadonlyMap<string, Partial<CellsOf>>;

/** An edited row and the copy that it was, if it can be told. */
export interface MatchedRow {
  readonly rowIndex: number;
  readonly was: Partial<CellsOf> | null;
  /** It lost what tells it apart: it was recognised by what is left of it, or by its turn. */
  readonly isLost: boolean;
}

/**
 * Which kept row each edited row was. By what tells rows apart, where that was not edited; else by the cells that were
 * not edited; and where none are left, in turn, for of rows that people only sort it does not matter where one stands.
 * @param inTurn whether a row of which nothing is left may be taken for the next missing one
 */
export function matchRows(
  table: Table,
  copies: Copies,
  edited: { rowIndexes: readonly number[]; columnIds: readonly string[]; inTurn: (rowIndex: number) => boolean },
): MatchedRow[] {
  const { tab } = table.place;
  const identityAt = (rowIndex: number): string => identityOf(tab, (id) => table.content(rowIndex, id));
  const inside = new Set(edited.rowIndexes);
  const elsewhere = new Set(
    rowIndexesOf(table)
      .filter((rowIndex) => !inside.has(rowIndex))
      .map(identityAt),
  );
  const missing = new Map([...copies].filter(([identity]) => !elsewhere.has(identity)));
  const found = new Map<number, MatchedRow>();
  const take = (rowIndex: number, identity: string): void => {
    found.set(rowIndex, { rowIndex, was: missing.get(identity) ?? null, isLost: identityAt(rowIndex) !== identity });
    missing.delete(identity);
  };
  const left = (): number[] => edited.rowIndexes.filter((rowIndex) => !found.has(rowIndex));
  const takeWhere = (identityOfRow: (rowIndex: number) => string | null | undefined): void => {
    for (const rowIndex of left()) {
      const identity = identityOfRow(rowIndex);
      if (identity && missing.has(identity)) take(rowIndex, identity);
    }
  };
  const isIdentityEdited = edited.columnIds.some((id) => isIdentity(tab, id));
  const untouched = Object.keys(tab.columns).filter((id) => !edited.columnIds.includes(id));
  if (isIdentityEdited && untouched.length > 0) {
    const bySign = new Map(
      [...missing].map(([identity, cells]) => [signOf(untouched, (id) => cells[id] ?? null), identity]),
    );
    takeWhere((rowIndex) => bySign.get(signOf(untouched, (id) => table.content(rowIndex, id))));
    takeWhere((rowIndex) => likestOf(missing, untouched, (id) => table.content(rowIndex, id)));
  }
  takeWhere(identityAt);
  if (isIdentityEdited) takeWhere((rowIndex) => (edited.inTurn(rowIndex) ? [...missing.keys()][0] : null));
  return edited.rowIndexes.map((rowIndex) => found.get(rowIndex) ?? { rowIndex, was: null, isLost: false });
}

/** The same text for rows that hold the same in these columns; an empty one where they hold nothing. */
function signOf(columnIds: readonly string[], contentOf: (columnId: string) => CellContent): string {
  const contents = columnIds.map((id) => contentOf(id) || null);
  return contents.every((content) => content === null) ? '' : JSON.stringify(contents);
}

/** The missing row that shares most of these cells with this one; null where none shares any. */
function likestOf(
  missing: Copies,
  columnIds: readonly string[],
  contentOf: (columnId: string) => CellContent,
): string | null {
  const shown = columnIds.filter((id) => contentOf(id) !== null && contentOf(id) !== '');
  let likest: string | null = null;
  let most = 0;
  for (const [identity, cells] of missing) {
    const shared = shown.filter((id) => cells[id] === contentOf(id)).length;
    if (shared > most) [likest, most] = [identity, shared];
  }
  return likest;
}

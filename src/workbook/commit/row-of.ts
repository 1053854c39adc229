import { rowIndexesOf, type Table } from '../read/table';
import { text } from '../schema/value-kinds';

/** A row that the use case saw in its snapshot; a change of any other is a mistake in the code. */
export function rowOf(table: Table, key: string): number {
  const row = rowIndexesOf(table).find((rowIndex) => text.read(table.content(rowIndex, table.place.tab.key)) === key);
  if (row === undefined) throw new Error(`${table.place.name} ${key} was not read before it was changed`);
  return row;
}

/** The same for many rows of a table, which is gone through once. */
export function rowsOf(table: Table): (key: string) => number {
  const rows = new Map<string, number>();
  for (const rowIndex of rowIndexesOf(table).reverse()) {
    rows.set(text.read(table.content(rowIndex, table.place.tab.key)), rowIndex);
  }
  return (key) => {
    const row = rows.get(key);
    if (row === undefined) throw new Error(`${table.place.name} ${key} was not read before it was changed`);
    return row;
  };
}

import { rowIndexesOf, type Table } from '../read/table';
import { text } from '../schema/value-kinds';

/** A row that the use case saw in its snapshot; a change of any other is a mistake in the code. */
export function rowOf(table: Table, key: string): number {
  const row = rowIndexesOf(table).find((rowIndex) => text.read(table.content(rowIndex, table.place.tab.key)) === key);
  if (row === undefined) throw new Error(`${table.place.name} ${key} was not read before it was changed`);
  return row;
}

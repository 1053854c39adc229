import type { Language } from '../../domain/settings/settings';
import { type CellContent, UnreadableCell } from '../schema/cell-kind';
import type { Columns, RowOf, Tab } from '../schema/tab';

/** What a row's cells hold, by column id. */
export type CellsOf<C extends Columns = Columns> = { readonly [Id in keyof C]: CellContent };

/** Thrown where a row holds a cell that its column can't mean. */
export class UnreadableRow extends Error {
  readonly columnId: string;
  readonly content: CellContent;

  constructor(columnId: string, content: CellContent) {
    super(`unreadable cell in column ${columnId}: ${content}`);
    this.name = 'UnreadableRow';
    this.columnId = columnId;
    this.content = content;
  }
}

/** The cells of a row, in the words of the workbook's language. */
export function writeCells<C extends Columns>(tab: Tab<C>, row: RowOf<C>, language: Language): CellsOf<C> {
  const cells: Record<string, CellContent> = {};
  for (const [id, column] of Object.entries(tab.columns)) cells[id] = column.kind.write(row[id], language);
  return cells as CellsOf<C>;
}

/** The values of these columns of a row. @throws UnreadableRow naming the first cell that can't be read. */
export function readCells<C extends Columns, Read extends keyof C & string>(
  tab: Tab<C>,
  columnIds: readonly Read[],
  content: (columnId: Read) => CellContent,
): Pick<RowOf<C>, Read> {
  const row: Record<string, unknown> = {};
  for (const id of columnIds) {
    try {
      row[id] = tab.columns[id]?.kind.read(content(id));
    } catch (error) {
      if (error instanceof UnreadableCell) throw new UnreadableRow(id, error.content);
      throw error;
    }
  }
  return row as Pick<RowOf<C>, Read>;
}

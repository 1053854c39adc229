import type { Language } from '../../domain/settings/settings';
import type { CellContent } from '../schema/cell-kind';
import type { Column } from '../schema/tab';
import type { SheetsRequest } from '../sheets-service';
import { type CellData, newCell, valueCell } from './cell-data';

/** A cell to be written with its note; without `content` the note alone. */
export interface PlacedCell {
  readonly rowIndex: number;
  readonly position: number;
  readonly column: Column;
  readonly content: CellContent | undefined;
  readonly note: string;
}

type NotedCell = CellData & { note?: string };

interface Block {
  readonly startRow: number;
  readonly startColumn: number;
  readonly fields: string;
  readonly width: number;
  readonly rows: NotedCell[][];
}

const NOTE_FIELDS = 'note';
const VALUE_FIELDS = 'userEnteredValue,note';
/** A paste brings formats and lists of its own; a form's cells get theirs back. */
const FORMED_FIELDS = 'userEnteredValue,userEnteredFormat.numberFormat,dataValidation,note';

/** Cells as few requests: side by side in a row they make a run, equal runs below each other a block. */
export function blocksOf(
  sheetId: number,
  cells: readonly PlacedCell[],
  { isFormed, language }: { isFormed: boolean; language: Language },
): SheetsRequest[] {
  const fieldsOf = ({ content }: PlacedCell): string =>
    content === undefined ? NOTE_FIELDS : isFormed ? FORMED_FIELDS : VALUE_FIELDS;
  const blocks: Block[] = [];
  const sorted = [...cells].sort((a, b) => a.rowIndex - b.rowIndex || a.position - b.position);
  let last: { run: PlacedCell[]; fields: string } | null = null;
  const open = new Map<string, Block>();
  const close = (): void => {
    const [first] = last?.run ?? [];
    if (!last || !first) return;
    const values = last.run.map((cell) => dataOf(cell, isFormed, language));
    const shape = `${first.position}/${values.length}/${last.fields}`;
    const above = open.get(shape);
    if (above && above.startRow + above.rows.length === first.rowIndex) above.rows.push(values);
    else {
      const block = {
        startRow: first.rowIndex,
        startColumn: first.position,
        fields: last.fields,
        width: values.length,
        rows: [values],
      };
      open.set(shape, block);
      blocks.push(block);
    }
  };
  for (const cell of sorted) {
    const previous: PlacedCell | undefined = last?.run[last.run.length - 1];
    const fields = fieldsOf(cell);
    const follows = previous?.rowIndex === cell.rowIndex && previous.position + 1 === cell.position;
    if (last && follows && last.fields === fields) last.run.push(cell);
    else {
      close();
      last = { run: [cell], fields };
    }
  }
  close();
  return blocks.map(({ startRow, startColumn, fields, rows }) => ({
    updateCells: {
      start: { sheetId, rowIndex: startRow, columnIndex: startColumn },
      rows: rows.map((values) => ({ values })),
      fields,
    },
  }));
}

function dataOf({ content, column, note }: PlacedCell, isFormed: boolean, language: Language): NotedCell {
  const said = note === '' ? {} : { note };
  if (content === undefined) return said;
  return { ...(isFormed ? newCell(content, column, language) : valueCell(content)), ...said };
}

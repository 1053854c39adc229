import type { RowMemory } from '../../application/ports/row-memory';
import { readOrRefuse, unavailable } from '../read/service-answers';
import { ROW_FIELDS, type SheetView, viewSheets } from '../read/sheet-view';
import { columnName } from '../schema/place';
import { text } from '../schema/value-kinds';
import type { SheetsService } from '../sheets-service';
import { type Guess, joined } from './guess';
import { layoutOf, layoutText } from './layout';
import { sequenceIn } from './meant-tabs';

type Views = ReadonlyMap<number, SheetView>;

/** What the keys of a tab told. */
interface FoundRows {
  readonly guess: Guess;
  readonly sheetId: number;
  readonly keyColumn: number;
  /** Rows that are meant and were not guessed, with the keys by which they are known. */
  readonly keys: ReadonlyMap<number, string>;
  /** Where all rows stand, as it is remembered. */
  readonly layout: string;
}

/** A property holds 9 KB: what is longer is not remembered, and every read of it takes two calls. */
const LONGEST_TEXT = 9_000;

/**
 * The views with every row that is meant: the keys of all rows were read and say where those stand. Where one was not where it was
 * thought to be, a second read brings it, with its key once more. What the keys showed is remembered for the next time.
 * @throws Refusal `unavailable` where rows are moved between the two reads
 */
export function completeViews(sheets: SheetsService, seen: Views, guesses: readonly Guess[], memory: RowMemory): Views {
  const found = guesses.flatMap((guess) => rowsFound(seen, guess));
  const learned = found.filter(({ guess, layout }) => layout !== (guess.text ?? ''));
  if (learned.length > 0) {
    memory.keep(Object.fromEntries(learned.map(({ guess, layout }) => [guess.tab.place.name, layout])));
  }
  const missed = found.filter(({ keys }) => keys.size > 0);
  if (missed.length === 0) return seen;
  const dataFilters = missed.flatMap(({ sheetId, keys }) =>
    joined([...keys.keys()].map((row) => ({ start: row, end: row + 1 }))).map(({ start, end }) => ({
      gridRange: { sheetId, startRowIndex: start, endRowIndex: end },
    })),
  );
  const more = viewSheets(readOrRefuse(() => sheets.getByDataFilter({ dataFilters }, ROW_FIELDS)));
  const views = new Map(seen);
  for (const each of missed) {
    const [before, after] = [seen.get(each.sheetId), more.get(each.sheetId)];
    if (!before || !after || !isUnmoved(each, after)) throw unavailable();
    views.set(each.sheetId, withRows(before, after, each));
  }
  return views;
}

function rowsFound(seen: Views, guess: Guess): FoundRows[] {
  const { rows } = guess;
  const { place, sequences } = guess.tab;
  const view = seen.get(place.sheetId);
  const header = view?.headers.get(place.name);
  const keyColumn = view?.columns.get(columnName(place, place.tab.key));
  if (!view || header === undefined || keyColumn === undefined) return [];
  const standing: { row: number; sequence: number }[] = [];
  const keys = new Map<number, string>();
  for (let row = header + 1; row < view.endRow; row += 1) {
    const key = text.read(view.content(row, keyColumn));
    const sequence = key === '' ? null : sequenceIn(key, place.month);
    if (sequence === null) continue;
    standing.push({ row, sequence });
    const isShown = rows.some(({ start, end }) => row >= start && row < end);
    if (sequences.has(sequence) && !isShown) keys.set(row, key);
  }
  const layout = layoutText(layoutOf(standing));
  return [{ guess, sheetId: place.sheetId, keyColumn, keys, layout: layout.length > LONGEST_TEXT ? '' : layout }];
}

function isUnmoved({ keyColumn, keys }: FoundRows, view: SheetView): boolean {
  return [...keys].every(([row, key]) => text.read(view.content(row, keyColumn)) === key);
}

function withRows(view: SheetView, more: SheetView, { keys }: FoundRows): SheetView {
  return {
    ...view,
    content: (row, column) => (keys.has(row) ? more.content(row, column) : view.content(row, column)),
  };
}

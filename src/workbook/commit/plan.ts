import type { Language } from '../../domain/settings/settings';
import { newTabRequests } from '../install/new-tab';
import { identityOf, keptPlaceOf } from '../kept/kept-rows';
import type { WrittenRow } from '../kept/plan-kept';
import type { Table } from '../read/table';
import { type CellsOf, writeCells } from '../rows/row-cells';
import type { Place } from '../schema/place';
import type { Columns, RowOf } from '../schema/tab';
import { text } from '../schema/value-kinds';
import type { SheetsRequest } from '../sheets-service';
import type { Expectation } from './expectations';
import { addBlankRow, appendRows, changedCells, deleteRows, updateRow } from './row-requests';
import { newlyMade, standing, type WriteTarget } from './write-target';

/** One commit in the making: its requests in the order in which they apply, and what its answer must show. */
export class CommitPlan {
  readonly newPlaces: Place[] = [];
  /** The rows of kept tabs that this commit writes or removes, in their order. */
  readonly written: WrittenRow[] = [];
  private readonly expected: Expectation[] = [];
  private readonly removedRows: { sheetId: number; rowIndex: number }[] = [];
  private readonly made: SheetsRequest[] = [];
  private readonly updated: SheetsRequest[] = [];
  private readonly appended: SheetsRequest[] = [];
  private readonly removed: SheetsRequest[] = [];
  private readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  /** Makes a tab, once; `index` is its place among the tabs, null for the last. */
  make<C extends Columns>(place: Place<C>, title: string, index: number | null): WriteTarget<C> {
    const target = newlyMade(place, title);
    if (this.newPlaces.some(({ name }) => name === place.name)) return target;
    this.made.push(...newTabRequests(place, title, index, this.language));
    this.newPlaces.push(place);
    return target;
  }

  append<C extends Columns>(target: WriteTarget<C>, rows: readonly RowOf<C>[]): void {
    this.appended.push(...appendRows(target, rows, this.language));
    if (rows.length > 0) this.expectColumns(target);
    if (!keptPlaceOf(target.place)) return;
    for (const row of rows) {
      this.written.push({ place: target.place, cells: writeCells(target.tab, row, this.language), formerIdentity: '' });
    }
  }

  /** Appends rows whose keys the answer is to show; cheap where the tab's keys were read, for it shows what stands below them. */
  appendChecked<C extends Columns>(target: WriteTarget<C>, rows: readonly RowOf<C>[]): void {
    this.append(target, rows);
    const keys = rows.map((row) => this.keyOf(target, writeCells(target.tab, row, this.language)));
    if (keys.length > 0) this.expected.push({ kind: 'appended', target, fromRow: target.endRow, keys });
  }

  /** Changes the cells of a row that differ from what was read. */
  update<C extends Columns>(table: Table<C>, rowIndex: number, row: RowOf<C>): void {
    onlyAppended(table.place);
    const changed = changedCells(table.place.tab, row, this.language, (id) => table.content(rowIndex, id));
    if (Object.keys(changed).length > 0) this.write(table, rowIndex, row, changed);
  }

  /** Gives a row over to another: all its cells are written. */
  replace<C extends Columns>(table: Table<C>, rowIndex: number, row: RowOf<C>): void {
    onlyAppended(table.place);
    this.write(table, rowIndex, row, writeCells(table.place.tab, row, this.language));
  }

  /** Values of a page that has no rows of ours. */
  show(requests: readonly SheetsRequest[]): void {
    this.updated.push(...requests);
  }

  remove(table: Table, rowIndexes: readonly number[]): void {
    const { sheetId } = table.place;
    if (rowIndexes.length > 0) onlyAppended(table.place);
    // Google refuses to remove the last row below the header.
    const before = this.removedRows.filter((row) => row.sheetId === sheetId).length;
    const isLast = table.rowCount - before - rowIndexes.length <= table.headerRow + 1;
    if (isLast && rowIndexes.length > 0) this.removed.push(addBlankRow(sheetId));
    this.removed.push(...deleteRows(sheetId, rowIndexes));
    this.removedRows.push(...rowIndexes.map((rowIndex) => ({ sheetId, rowIndex })));
    for (const rowIndex of rowIndexes) this.keep(table, rowIndex, null);
  }

  /** New tabs first, removals last: until then every row stands where it was read. */
  requests(): SheetsRequest[] {
    return [...this.made, ...this.updated, ...this.appended, ...this.removed];
  }

  /** What the answer must show, each row where it stands once the removals are done. */
  expectations(): Expectation[] {
    return this.expected.map((each) => {
      const removed = this.removedRows.filter((row) => row.sheetId === each.target.sheetId);
      if (each.kind === 'columns') return { ...each, rowCount: each.rowCount - removed.length };
      if (each.kind === 'appended') return { ...each, fromRow: each.fromRow - removed.length };
      return { ...each, rowIndex: each.rowIndex - removed.filter((row) => row.rowIndex < each.rowIndex).length };
    });
  }

  private write<C extends Columns>(table: Table<C>, rowIndex: number, row: RowOf<C>, cells: Partial<CellsOf>): void {
    const target = standing(table);
    this.updated.push(...updateRow(target, rowIndex, cells, this.language));
    this.expectColumns(target);
    const written = writeCells(table.place.tab, row, this.language);
    this.expected.push({ kind: 'row', target, rowIndex, key: this.keyOf(target, written) });
    this.keep(table, rowIndex, written);
  }

  /** What a kept tab's row holds after this commit; null where it goes. */
  keep(table: Table, rowIndex: number, cells: CellsOf | null): void {
    if (!keptPlaceOf(table.place)) return;
    const formerIdentity = identityOf(table.place.tab, (id) => table.content(rowIndex, id));
    this.written.push({ place: table.place, cells, formerIdentity });
  }

  /** Rows that are gone and need no copy. */
  forget(place: Place, identities: readonly string[]): void {
    this.written.push(...identities.map((formerIdentity) => ({ place, cells: null, formerIdentity })));
  }

  /** Requests of another's making, among the changes of rows. */
  change(requests: readonly SheetsRequest[]): void {
    this.updated.push(...requests);
  }

  private expectColumns(target: WriteTarget): void {
    const { rowCount, sheetId } = target;
    const known = this.expected.some((each) => each.kind === 'columns' && each.target.sheetId === sheetId);
    if (rowCount !== null && !known) this.expected.push({ kind: 'columns', target, rowCount });
  }

  private keyOf(target: WriteTarget, cells: CellsOf): string {
    return text.read(cells[target.tab.key] ?? null);
  }
}

/** Guards what is kept for ever against a use case's mistake (M2). */
function onlyAppended({ tab, name }: Place): void {
  if (tab.appendOnly) throw new Error(`rows of ${name} are only appended`);
}

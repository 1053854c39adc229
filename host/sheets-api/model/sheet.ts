import type { BandedRange, DeveloperMetadata, DimensionGroup, EmbeddedChart, ProtectedRange } from '../google/objects';
import type { GridRange } from '../google/ranges';
import type { BasicFilter, ConditionalFormatRule, FilterView } from '../google/rules';
import type { GridProperties, SheetProperties } from '../google/spreadsheet';
import { Grid } from './grid';
import type { UndoLog } from './undo-log';

/** A column's width in pixels and whether it is hidden; missing fields are the defaults. */
export interface ColumnState {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
}

/** Everything of a sheet but its cells. Values are never changed in place: a change puts a new state. */
export interface SheetState {
  /** Without `index`, which is the place in the workbook. `sheetId` in stored ranges may be missing: they are of this sheet. */
  readonly properties: SheetProperties;
  /** By column index; missing entries are default columns. */
  readonly columns: readonly (ColumnState | undefined)[];
  readonly merges: readonly GridRange[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly filterViews: readonly FilterView[];
  readonly protectedRanges: readonly ProtectedRange[];
  readonly basicFilter: BasicFilter | undefined;
  readonly charts: readonly EmbeddedChart[];
  readonly bandedRanges: readonly BandedRange[];
  readonly developerMetadata: readonly DeveloperMetadata[];
  readonly rowGroups: readonly DimensionGroup[];
  readonly columnGroups: readonly DimensionGroup[];
}

/** One tab of a workbook. */
export class SheetModel {
  #state: SheetState;
  readonly cells: Grid;

  constructor(
    readonly sheetId: number,
    properties: SheetProperties,
    private readonly undo: UndoLog,
  ) {
    this.cells = new Grid(undo);
    this.#state = { ...EMPTY_STATE, properties };
  }

  get state(): SheetState {
    return this.#state;
  }

  /** Puts new values for some parts of the state; the running mutation can take them back. */
  update(patch: Partial<SheetState>): void {
    const before = this.#state;
    this.undo.record(() => {
      this.#state = before;
    });
    this.#state = { ...before, ...patch };
  }

  get title(): string {
    return this.#state.properties.title ?? '';
  }

  get gridProperties(): GridProperties {
    return this.#state.properties.gridProperties ?? {};
  }

  /** Rows of the grid, 0 for a sheet that holds only a chart. */
  get rowCount(): number {
    return this.gridProperties.rowCount ?? 0;
  }

  get columnCount(): number {
    return this.gridProperties.columnCount ?? 0;
  }
}

const EMPTY_STATE: Omit<SheetState, 'properties'> = {
  columns: [],
  merges: [],
  conditionalFormats: [],
  filterViews: [],
  protectedRanges: [],
  basicFilter: undefined,
  charts: [],
  bandedRanges: [],
  developerMetadata: [],
  rowGroups: [],
  columnGroups: [],
};

import { LifecycleService, LifecycleStages, UniverInstanceType } from '@univerjs/core';
import { ILayoutService, SheetInterceptorService, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import type { GridRange, Selection } from '../../apps-script/contract';
import type { CellWindow, Protection, ServerEvents, SheetOutline, WorkbookOutline } from '../../server/page/protocol';
import type { CallRefused, ServerLink } from '../connection/server-link';
import { SheetCharts } from './charts/sheet-charts';
import { EditSender } from './edit-sender';
import { gridRangeOf, univerRangeOf } from './google-range';
import { sheetKey, workbookUnitId } from './ids';
import { LocalGrid } from './local-grid';
import { outlineMutations } from './outline-changes';
import { catchPersonCommands } from './person-commands';
import { protectionsHit } from './protection';
import type { RowSpan } from './row-blocks';
import { RowLoader } from './row-loader';
import { showServerText } from './server-text';
import { filterToggleRequest, formatRequests, sortRequest } from './sheet-actions';
import { showFilter } from './sheet-filter';
import { workbookSnapshot } from './sheet-snapshot';
import { clearRows, showWindow } from './show-window';
import type { SheetsRequest } from './structure-requests';
import { renameByDoubleClick } from './tab-rename';
import { createUniver } from './univer';
import { gridRuleOf, ValidatedCells } from './validation-rules';
import { onViewportMove, visibleRows } from './viewport';

export type GridHooks = {
  /** Asks before cells are changed that are protected with a warning. */
  confirmProtected: (protections: Protection[]) => Promise<boolean>;
  refused: (error: CallRefused, protections: Protection[]) => void;
  cannotEdit: (reason: 'offline' | 'unsupported-filter') => void;
  validationMessage: string;
};

/** A range that a script activates is shown with some rows below it, clear of the scroll bar. */
const rowsBelowActive = 4;
/** At most so many rows of a selection are loaded in advance, so that copying takes along what is not in view. */
const selectionRowsToLoad = 5000;

/** The workbook in the page: a view on the server's engine that loads what is looked at and sends what people do. */
export class GridView {
  private readonly grid: LocalGrid;
  private readonly loader: RowLoader;
  private readonly sender: EditSender;
  private readonly charts: SheetCharts;
  private readonly link: ServerLink;
  private readonly hooks: GridHooks;
  private readonly validated = new Map<number, ValidatedCells>();
  private outline: WorkbookOutline;

  constructor(container: HTMLElement, outline: WorkbookOutline, link: ServerLink, hooks: GridHooks) {
    this.link = link;
    this.hooks = hooks;
    this.outline = outline;
    const parts = createUniver(container);
    this.grid = new LocalGrid(parts);
    this.sender = new EditSender(link, {
      mayEdit: (ranges) => this.mayEdit(ranges),
      takeBack: (ranges) => this.forget(ranges),
      refused: (error, ranges) => hooks.refused(error, protectionsHit(this.outline, ranges)),
      settled: () => this.loader.refresh(),
    });
    this.loader = new RowLoader(link, {
      outline: (sheetId) => this.sheet(sheetId),
      show: (window) => this.show(window),
      drop: (sheetId, span) => this.drop(sheetId, span),
      isBusy: () => this.sender.isBusy,
    });
    parts.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookSnapshot(outline));
    showServerText(this.grid.injector.get(SheetInterceptorService));
    catchPersonCommands(this.grid, {
      outline: (sheetId) => this.sheet(sheetId),
      canEdit: () => link.state === 'open',
      refuse: hooks.cannotEdit,
      send: (steps) => this.sender.add(steps),
      filterReady: (sheetId, again) => this.filterReady(sheetId, again),
    });
    onViewportMove(this.grid, () => this.look());
    renameByDoubleClick(container, (subUnitId) => {
      void this.grid.commands.executeCommand('sheet.operation.rename-sheet', { unitId: workbookUnitId, subUnitId });
    });
    this.watchSelection();
    for (const sheet of outline.sheets) showFilter(this.grid, sheet);
    this.look();
    this.charts = new SheetCharts(this.grid, link, (sheetId) => this.sheet(sheetId));
  }

  /** Brings the grid to a new outline, e.g. after rows were inserted or after the connection was lost. */
  takeOutline(next: WorkbookOutline): void {
    for (const { id, params } of outlineMutations(this.outline, next)) this.grid.apply(id, params);
    this.outline = next;
    for (const sheet of next.sheets) showFilter(this.grid, sheet);
    this.look();
  }

  async takeChanges(changes: ServerEvents['changed']): Promise<void> {
    const structure = changes.some((change) => change.kind !== 'cells');
    for (const { sheetId, kind, range } of changes) {
      if (kind === 'cells' && range) this.forget([range]);
      else this.loader.forget(sheetId);
    }
    if (structure) {
      this.grid.forgetUndo();
      this.takeOutline(await this.link.call('outline', {}));
    } else {
      this.loader.refresh();
    }
    this.charts.takeChanges(changes);
  }

  /** Everything may have changed while the connection was lost. */
  reload(outline: WorkbookOutline): void {
    this.loader.forgetAll();
    this.takeOutline(outline);
    this.charts.reload();
  }

  /** Shows and selects a range, as a script's `activate` does. */
  activate(sheetId: number, range: GridRange): void {
    const sheet = this.sheet(sheetId);
    if (!sheet) return;
    const place = { unitId: workbookUnitId, subUnitId: sheetKey(sheetId) };
    this.grid.commands.syncExecuteCommand('sheet.operation.set-worksheet-active', place);
    const target = univerRangeOf(range, sheet);
    const primary = {
      ...target,
      actualRow: target.startRow,
      actualColumn: target.startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.grid.commands.syncExecuteCommand('sheet.operation.set-selections', {
      ...place,
      selections: [{ range: target, primary, style: null }],
    });
    void this.grid.commands.executeCommand('sheet.command.scroll-to-cell', {
      range: { ...target, endRow: Math.min(target.endRow + rowsBelowActive, sheet.rowCount - 1) },
      forceTop: false,
    });
  }

  /** Waits until there is a grid to look at, and to take the keyboard. */
  drawn(): Promise<void> {
    return this.grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  /** Waits until the rows that were asked for are in the grid. */
  rowsSettled(): Promise<void> {
    return this.loader.settled();
  }

  /** Takes the keyboard: what is typed goes into the active cell. */
  focus(): void {
    this.grid.injector.get(ILayoutService).focus();
    // A click elsewhere has taken the caret along, and an editor without caret gets no text.
    document.getSelection()?.collapse(document.activeElement, 0);
  }

  sortByActiveColumn(order: 'ASCENDING' | 'DESCENDING'): void {
    this.actOnSelection((sheet, selection) => [sortRequest(sheet, selection, order)]);
  }

  toggleFilter(): void {
    this.actOnSelection((sheet) => [filterToggleRequest(sheet)]);
  }

  /** Gives the selected cells a number format; null takes it away. */
  formatSelection(numberFormat: { type: string; pattern: string } | null): void {
    this.actOnSelection((_sheet, selection) => formatRequests(selection, numberFormat));
  }

  get selection(): Selection | null {
    const sheetId = this.grid.activeSheetId;
    if (sheetId === null) return null;
    const selections = this.grid.injector.get(SheetsSelectionsService).getCurrentSelections() ?? [];
    return { sheetId, ranges: selections.map(({ range }) => gridRangeOf(sheetId, range)) };
  }

  sheet(sheetId: number): SheetOutline | undefined {
    return this.outline.sheets.find((sheet) => sheet.sheetId === sheetId);
  }

  private actOnSelection(requestsOf: (sheet: SheetOutline, selection: Selection) => SheetsRequest[]) {
    const { selection } = this;
    const sheet = selection && this.sheet(selection.sheetId);
    if (this.link.state !== 'open') this.hooks.cannotEdit('offline');
    else if (sheet) this.sender.add([{ kind: 'requests', requests: requestsOf(sheet, selection) }]);
  }

  private look() {
    const sheet = this.sheet(this.grid.activeSheetId ?? -1);
    if (sheet) this.loader.look(sheet.sheetId, visibleRows(this.grid, sheet));
  }

  private show(window: CellWindow) {
    showWindow(this.grid, window);
    this.validate(window.sheetId, this.cellsWithRules(window.sheetId).take(window));
  }

  private drop(sheetId: number, span: RowSpan) {
    clearRows(this.grid, sheetId, span);
    this.validate(sheetId, this.cellsWithRules(sheetId).forget(span));
  }

  private validate(sheetId: number, changes: ReturnType<ValidatedCells['take']>) {
    const place = { unitId: workbookUnitId, subUnitId: sheetKey(sheetId) };
    for (const { key, rule, ranges } of changes) {
      const shown = gridRuleOf(rule, this.hooks.validationMessage);
      if (!shown) continue;
      this.grid.apply(RemoveDataValidationMutation.id, { ...place, ruleId: key });
      if (ranges.length > 0)
        this.grid.apply(AddDataValidationMutation.id, { ...place, rule: { ...shown, uid: key, ranges } });
    }
  }

  private cellsWithRules(sheetId: number): ValidatedCells {
    const cells = this.validated.get(sheetId) ?? new ValidatedCells();
    this.validated.set(sheetId, cells);
    return cells;
  }

  private forget(ranges: readonly GridRange[]) {
    for (const { sheetId, startRowIndex = 0, endRowIndex = Number.POSITIVE_INFINITY } of ranges) {
      this.loader.forget(sheetId, { startRow: startRowIndex, endRow: endRowIndex });
    }
  }

  private async mayEdit(ranges: readonly GridRange[]): Promise<boolean> {
    const warnings = protectionsHit(this.outline, ranges).filter(({ warningOnly }) => warningOnly);
    return warnings.length === 0 || this.hooks.confirmProtected(warnings);
  }

  private filterReady(sheetId: number, again: () => void): boolean {
    const sheet = this.sheet(sheetId);
    if (!sheet?.filter?.range) return true;
    const { startRow, endRow } = univerRangeOf(sheet.filter.range, sheet);
    const span = { startRow, endRow: endRow + 1 };
    if (this.loader.isLoaded(sheetId, span)) return true;
    void this.loader.load(sheetId, span).then(() => {
      showFilter(this.grid, sheet);
      if (this.loader.isLoaded(sheetId, span)) again();
    });
    return false;
  }

  private watchSelection() {
    const tell = () => {
      const { selection } = this;
      if (!selection || this.link.state !== 'open') return;
      this.link.call('select', selection).catch(() => undefined);
      for (const { startRowIndex = 0, endRowIndex = 0 } of selection.ranges) {
        const endRow = Math.min(endRowIndex, startRowIndex + selectionRowsToLoad);
        void this.loader.load(selection.sheetId, { startRow: startRowIndex, endRow });
      }
    };
    // Whoever selects: mouse and keys move a selection, the name box and scripts set one.
    const selections = this.grid.injector.get(SheetsSelectionsService);
    selections.selectionMoveEnd$.subscribe(tell);
    selections.selectionSet$.subscribe(tell);
    this.grid.workbook.activeSheet$.subscribe(tell);
  }
}

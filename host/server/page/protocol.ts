import type { ButtonSet, GridRange, MenuItem, Selection, UiAnswer } from '../../apps-script/contract';
import type { ChartPlan, PlotKind } from '../../sheets-api/charts/chart-plan';
import type { CellFormat, ExtendedValue } from '../../sheets-api/google/cells';
import type { BasicFilter, DataValidationRule } from '../../sheets-api/google/rules';
import type { Sharing } from '../../sheets-api/sharing';

/**
 * What a page and the server say to each other over the WebSocket. Types only: the browser code imports them.
 * The page calls (`PageCalls`), the server answers each call once; besides, the server tells (`ServerEvents`).
 */

export type SheetOutline = {
  sheetId: number;
  title: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRowCount: number;
  frozenColumnCount: number;
  hideGridlines: boolean;
  /** '#rrggbb', or null. */
  tabColor: string | null;
  /** Only columns that differ from the default: [column, width in pixels, hidden]. */
  columns: [column: number, widthPx: number, hidden: boolean][];
  merges: GridRange[];
  protections: Protection[];
  filter: BasicFilter | null;
  /** Row indexes that the filter hides. */
  filteredRows: number[];
};

export type Protection = {
  range: GridRange;
  /** True: people are asked before they edit. False: only editors may edit. */
  warningOnly: boolean;
  description: string;
  /** Parts of a protected sheet that anyone may edit. */
  unprotected: GridRange[];
};

export type WorkbookOutline = { title: string; timeZone: string; locale: string; sheets: SheetOutline[] };

/** A cell of a window. Absent fields are empty; indexes point into the window's tables. */
export type WindowCell = {
  column: number;
  /** What the cell shows. */
  text?: string;
  value?: ExtendedValue;
  /** What the editor shows when the cell is opened, where it differs from the plain value. */
  entered?: string;
  format?: number;
  validation?: number;
  note?: string;
};

export type WindowRow = { row: number; heightPx?: number; hidden?: boolean; cells: WindowCell[] };

/** Rows `startRow` (inclusive) to `endRow` (exclusive) of a sheet; rows without content are left out. */
export type CellWindow = {
  sheetId: number;
  startRow: number;
  endRow: number;
  formats: CellFormat[];
  validations: DataValidationRule[];
  rows: WindowRow[];
};

export type ChartSeries = {
  kind: PlotKind;
  name: string;
  values: (number | null)[];
  color?: number[];
  /** Measured on an axis of its own at the right side. */
  onRight?: true;
  /** How its cells show their numbers, as far as an axis follows that. */
  format?: 'percent' | 'currency';
};

export type ChartDrawing = Pick<ChartPlan, 'title' | 'stacking' | 'legend' | 'axisTitles' | 'window'> & {
  categories: string[];
  series: ChartSeries[];
};

/** A chart over a sheet: where it is anchored, and what it shows (null: a kind that is not drawn here). */
export type ChartPicture = {
  chartId: number;
  row: number;
  column: number;
  offsetXPx: number;
  offsetYPx: number;
  widthPx: number;
  heightPx: number;
  /** The sheets whose cells it shows. */
  sources: number[];
  drawing: ChartDrawing | null;
};

export type EnteredValue = string | number | boolean | null;

/** One step of a person's edit. Steps are applied in order. */
export type EditStep =
  /** As if typed (USER_ENTERED); null leaves a cell as it is, '' empties it. */
  | { kind: 'values'; sheetId: number; startRow: number; startColumn: number; values: EnteredValue[][] }
  /** Requests of `spreadsheets.batchUpdate`, applied together. */
  | { kind: 'requests'; requests: Record<string, unknown>[] };

export type Person = { email: string; name: string; role: string };

/** How far people move the clock: working days keep the time of day. */
export type ClockStep = { minutes: number } | { workingDays: number };

export type ClockState = { now: string; frozen: boolean; canFastForward: boolean };

export type PageError = { message: string; code: string };

/** Calls of a page: parameters and answers. */
export type PageCalls = {
  /** Opens the page's session as `user` (null: nobody is signed in; absent: the owner) and runs `onOpen`. */
  open: {
    params: { user?: string | null };
    result: {
      user: string | null;
      workbook: WorkbookOutline;
      people: Person[];
      clock: ClockState;
      mailCount: number;
      /** The address of whoever owns the workbook. */
      owner: string;
    };
  };
  /** Who can be chosen to use the workbook: also for those who may not open it. */
  people: { params: Record<string, never>; result: { people: Person[] } };
  sharing: { params: Record<string, never>; result: Sharing };
  /** Says with whom the workbook is shared; who may edit it may say so. */
  share: { params: Sharing; result: Sharing };
  outline: { params: Record<string, never>; result: WorkbookOutline };
  rows: { params: { sheetId: number; startRow: number; endRow: number }; result: CellWindow };
  charts: { params: { sheetId: number }; result: { charts: ChartPicture[] } };
  edit: { params: { steps: EditStep[] }; result: Record<string, never> };
  /** Runs a function of the script: from `google.script.run` (callable) or from a menu. */
  run: {
    params: { kind: 'callable' | 'menu'; functionName: string; args: unknown[] };
    result: { value: unknown };
  };
  select: { params: Selection; result: Record<string, never> };
  answerUi: { params: { id: string; answer: UiAnswer }; result: Record<string, never> };
  advanceClock: { params: ClockStep; result: ClockState };
};

export type PageMethod = keyof PageCalls;

/** What the server tells a page without being asked. */
export type ServerEvents = {
  changed: { sheetId: number; kind: 'cells' | 'structure' | 'removed'; range: GridRange | null }[];
  menu: { caption: string; items: MenuItem[] };
  sidebar: { title: string; url: string };
  dialog: { title: string; url: string; width: number; height: number; modal: boolean };
  close: Record<string, never>;
  toast: { message: string; title: string; seconds: number };
  activate: { sheetId: number; range: GridRange };
  ask: { id: string; kind: 'alert' | 'prompt'; title: string; message: string; buttons: ButtonSet };
  clock: ClockState;
  mail: { count: number };
  /** The workbook's own list of people was changed. */
  people: Person[];
};

export type ServerEvent = { [K in keyof ServerEvents]: { event: K; data: ServerEvents[K] } }[keyof ServerEvents];

export type PageRequest = { [M in PageMethod]: { id: number; method: M; params: PageCalls[M]['params'] } }[PageMethod];

export type PageReply = { id: number; ok: true; result: unknown } | { id: number; ok: false; error: PageError };

export type ServerMessage = PageReply | ServerEvent;

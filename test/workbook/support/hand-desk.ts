import {
  type HandEditOutcome,
  type JudgeHandEditDependencies,
  makeJudgeHandEdit,
} from '../../../src/application/hand-edits/judge-hand-edit';
import { monthOfTab } from '../../../src/workbook/hand-edits/edited-place';
import { monthPlace, type Place, runningPlace } from '../../../src/workbook/schema/place';
import type { Columns } from '../../../src/workbook/schema/tab';
import { TABS } from '../../../src/workbook/schema/tabs';
import { type DeskWorkbook, installed } from './desk-workbook';

export const MARCH = {
  orders: monthPlace(TABS.orders, '2026-03'),
  items: monthPlace(TABS.items, '2026-03'),
  notices: monthPlace(TABS.notices, '2026-03'),
  kept: monthPlace(TABS.keptMonth, '2026-03'),
};

const BOSS = 'boss@factory.example';
export const CLERK = 'clerk@factory.example';
export const MANAGER = 'manager@factory.example';
export const FINANCE = 'finance@factory.example';
export { BOSS };

const peopleRows = [
  [CLERK, '陈静', '接单员', ''],
  ['sales@factory.example', '刘洋', '业务员', ''],
  [MANAGER, '高远', '主管', ''],
  [FINANCE, '唐宇', '财务', ''],
];

type Typed = string | number | boolean | null;

/** A desk whose people type into the grid, each edit followed by the trigger. */
export interface HandDesk extends DeskWorkbook {
  readonly dependencies: JudgeHandEditDependencies;
  /** Types one cell as a person would; the event tells what stood there. */
  type(by: string, place: Place, rowIndex: number, column: string, value: Typed): HandEditOutcome | null;
  /** Pastes a block whose left upper cell is this column's; the event tells no former values. */
  paste(by: string, place: Place, rowIndex: number, column: string, values: Typed[][]): HandEditOutcome | null;
  /** Puts values into cells without anybody being told, as while the trigger is off. */
  put(place: Place, rowIndex: number, column: string, values: Typed[][]): void;
  /** What a cell holds. */
  cell(place: Place, rowIndex: number, column: string): unknown;
  note(place: Place, rowIndex: number, column: string): string;
  /** The lines of the log since the desk was made. */
  log(): { by: string; action: string; subject: string; before: string; after: string }[];
}

export function handDesk(): HandDesk {
  const desk = installed();
  const clerk = { user: CLERK };
  const query = { valueInputOption: 'RAW' };
  desk.engine.valuesAppend('workbook', "'人员'!A1", query, { values: peopleRows }, clerk);
  let ids = 0;
  const moment = { instant: '2026-03-02T02:00:00.000Z', date: '2026-03-02', time: '10:00' };
  const dependencies: JudgeHandEditDependencies = {
    book: desk.book,
    lock: {
      hold: (work) => work(),
    },
    clock: { now: () => moment, of: () => moment, at: (date, time) => ({ ...moment, date, time }) },
    ids: {
      next: () => {
        ids += 1;
        return `edit-${ids}`;
      },
    },
    monthOfTab,
  };
  const judge = makeJudgeHandEdit(dependencies);
  const cellsAt = (place: Place, rowIndex: number, columnIndex: number) => {
    const gridRange = {
      sheetId: place.sheetId,
      startRowIndex: rowIndex,
      endRowIndex: rowIndex + 1,
      startColumnIndex: columnIndex,
      endColumnIndex: columnIndex + 1,
    };
    const fields = 'sheets.data.rowData.values(effectiveValue,note)';
    const answer = desk.engine.getByDataFilter(
      'workbook',
      { dataFilters: [{ gridRange }], includeGridData: true },
      { fields },
      clerk,
    );
    return answer.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0];
  };
  const valueAt = (place: Place, rowIndex: number, column: string): unknown => {
    const value = cellsAt(place, rowIndex, desk.columnOf(place, column))?.effectiveValue;
    return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
  };
  const put: HandDesk['put'] = (place, rowIndex, column, values) => {
    const start = { sheetId: place.sheetId, rowIndex, columnIndex: desk.columnOf(place, column) };
    const rows = values.map((row) => ({ values: row.map(cellOf) }));
    desk.byHand({ updateCells: { start, rows, fields: 'userEnteredValue' } });
  };
  const rangeOf = (place: Place, rowIndex: number, column: string, height: number, width: number) => {
    const startColumn = desk.columnOf(place, column);
    return {
      ...{ sheetId: place.sheetId, startRow: rowIndex, endRow: rowIndex + height },
      ...{ startColumn, endColumn: startColumn + width },
    };
  };
  return {
    ...desk,
    dependencies,
    put,
    type(by, place, rowIndex, column, value) {
      const before = valueAt(place, rowIndex, column);
      put(place, rowIndex, column, [[value]]);
      const oldValue = before === null ? {} : { oldValue: String(before) };
      return judge({ email: by, range: { ...rangeOf(place, rowIndex, column, 1, 1), ...oldValue } });
    },
    paste(by, place, rowIndex, column, values) {
      put(place, rowIndex, column, values);
      return judge({ email: by, range: rangeOf(place, rowIndex, column, values.length, values[0]?.length ?? 0) });
    },
    cell: valueAt,
    note: (place, rowIndex, column) => cellsAt(place, rowIndex, desk.columnOf(place, column))?.note ?? '',
    log() {
      const { values = [] } = desk.engine.valuesGet('workbook', "'审计'!A2:F", {}, clerk);
      return values.map(([, by = '', action = '', subject = '', before = '', after = '']) =>
        Object.fromEntries(Object.entries({ by, action, subject, before, after }).map(([k, v]) => [k, String(v)])),
      ) as ReturnType<HandDesk['log']>;
    },
  };
}

function cellOf(value: Typed) {
  if (value === null) return {};
  if (typeof value === 'string') return { userEnteredValue: { stringValue: value } };
  return { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { boolValue: value } };
}

export const runningTab = (
  id: 'people' | 'prices' | 'settings' | 'customers' | 'categories' | 'audit' | 'kept',
): Place => runningPlace<Columns>(TABS[id]);

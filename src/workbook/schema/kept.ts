import { defineTab } from './tab';
import { text } from './value-kinds';

/** A row as it was last written: by whom doesn't matter, the audit log says that. */
const columns = {
  /** Tab and row: `orders:2026-03-0001`. */
  key: { kind: text, widthPx: 240 },
  /** The row's cells as a JSON list, in the order of the schema. */
  cells: { kind: text, widthPx: 320 },
  /** The cell that holds data for code, as it is: it may fill a cell by itself. */
  data: { kind: text, widthPx: 160 },
};

/** 留底 of a month: what its orders, items and notices held when the desk last wrote them, to judge and undo hand edits by. */
export const keptMonthTab = defineTab({
  id: 'keptMonth',
  number: 7,
  monthly: true,
  key: 'key',
  frozenColumns: 1,
  hidden: true,
  warnsBeforeEdits: true,
  columns,
});

/** 留底 of the settings, people and prices that people type. */
export const keptTab = defineTab({
  id: 'kept',
  number: 1210,
  key: 'key',
  frozenColumns: 1,
  hidden: true,
  warnsBeforeEdits: true,
  columns,
});

/** 留底 of the customers, apart, for there may be thousands. */
export const keptCustomersTab = defineTab({
  id: 'keptCustomers',
  number: 1211,
  key: 'key',
  frozenColumns: 1,
  hidden: true,
  warnsBeforeEdits: true,
  columns,
});

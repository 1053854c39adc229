import type { CellsOf } from '../rows/row-cells';
import type { CellContent } from '../schema/cell-kind';
import { monthPlace, type Place, runningPlace } from '../schema/place';
import type { RowOf, Tab } from '../schema/tab';
import { TABS } from '../schema/tabs';
import { text } from '../schema/value-kinds';

type KeptColumns = (typeof TABS)['kept']['columns'];
export type KeptPlace = Place<KeptColumns>;
export type KeptRow = RowOf<KeptColumns>;

/** The columns that tell the rows of a tab apart; of the tabs of records it is their key. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  orders: ['key'],
  items: ['orderKey', 'place'],
  notices: ['key'],
  customers: ['id'],
  prices: ['category', 'style', 'maxWidthMm', 'maxHeightMm'],
  settings: ['key'],
  categories: ['name'],
  people: ['email'],
  regions: ['name'],
  sentPapers: ['id'],
  imports: ['reference'],
  calendar: ['date'],
  stockItems: ['code'],
};

/** The tab that keeps copies of this one's rows; null for a tab whose rows are not kept. A month's all are, but the copies. */
export function keptPlaceOf({ tab, month }: Place): KeptPlace | null {
  if (tab.id === TABS.keptMonth.id || (month === null && !IDENTITY[tab.id])) return null;
  if (month !== null) return monthPlace(TABS.keptMonth, month);
  return runningPlace<KeptColumns>(tab.id === 'customers' ? TABS.keptCustomers : TABS.kept);
}

/** Which row of its tab this is; an empty text where a column that tells is empty. */
export function identityOf(tab: Tab, contentOf: (columnId: string) => CellContent): string {
  const parts = (IDENTITY[tab.id] ?? [tab.key]).map((id) => text.read(contentOf(id)).trim());
  return parts.some((part) => part === '') ? '' : parts.join('/');
}

export function isIdentity(tab: Tab, columnId: string): boolean {
  return (IDENTITY[tab.id] ?? [tab.key]).includes(columnId);
}

/** The key under which a row is kept. */
export function keptKey(tab: Tab, identity: string): string {
  return `${tab.id}:${identity}`;
}

/** A row's copy; null for a row that nothing tells apart. */
export function keptRowOf(tab: Tab, cells: CellsOf): KeptRow | null {
  const identity = identityOf(tab, (id) => cells[id] ?? null);
  if (identity === '') return null;
  const [dataId] = Object.entries(tab.columns).find(([, { kind }]) => kind.holdsData) ?? [];
  const contents = Object.keys(tab.columns).map((id) => (id === dataId ? null : (cells[id] ?? null)));
  return {
    key: keptKey(tab, identity),
    cells: JSON.stringify(contents),
    data: dataId === undefined ? '' : text.read(cells[dataId] ?? null),
  };
}

/** The cells of a copy; columns that the schema got since then are not among them. Null where the copy can't be read. */
export function cellsOfKept(tab: Tab, row: { cells: string; data: string }): Partial<CellsOf> | null {
  const contents = parsed(row.cells);
  if (!contents) return null;
  const cells: Record<string, CellContent> = {};
  Object.entries(tab.columns).forEach(([id, { kind }], index) => {
    if (kind.holdsData) cells[id] = row.data === '' ? null : row.data;
    else if (index < contents.length) cells[id] = contents[index] ?? null;
  });
  return cells;
}

function parsed(json: string): CellContent[] | null {
  try {
    const contents: unknown = JSON.parse(json);
    return Array.isArray(contents) ? (contents as CellContent[]) : null;
  } catch {
    return null;
  }
}

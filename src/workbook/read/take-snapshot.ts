import type { Need, Snapshot } from '../../application/ports/order-book';
import type { RowMemory } from '../../application/ports/row-memory';
import { defaultSettings } from '../../domain/settings/defaults';
import type { LocalMonth } from '../../domain/time/local-time';
import { beforeEdit } from '../hand-edits/before-edit';
import { editedTab } from '../hand-edits/edited-tab';
import { readFigurePlace } from '../page/figure-place';
import { readRecordKeys, readRecords } from '../records/record-tabs';
import { customerFromRow } from '../rows/customer-row';
import { draftFromRow } from '../rows/draft-row';
import { priceFromRow } from '../rows/price-row';
import { categoryFromRow } from '../rows/settings-rows';
import { text } from '../schema/value-kinds';
import type { SheetsService } from '../sheets-service';
import { REQUESTS } from './kept-values';
import { CUSTOMERS, DRAFTS, PRICES } from './need-wishes';
import { readIndex, readItems, readNumbering, readOrders, readPlaces } from './read-orders';
import { CATEGORIES, FIRST_LANGUAGE, readSettings } from './read-settings';
import { readViews } from './read-views';
import { readSelected, selectedMonth } from './selected-orders';
import { readOrRefuse, unavailable } from './service-answers';
import { VIEW_FIELDS, viewSheets } from './sheet-view';
import { type Sight, sightOf } from './sight';
import { rowIndexesOf } from './table';

/** One read of the workbook: what the use case asked for, and where everything stood. */
export interface Taken {
  readonly snapshot: Snapshot;
  readonly sight: Sight;
  readonly need: Need;
}

/**
 * Reads everything needed in one call. A second one brings the rows of orders that do not stand where they did when they were last seen,
 * or the outcome of a request that was carried out before.
 * @throws Refusal `setup` or `unavailable`
 */
export function takeSnapshot(sheets: SheetsService, need: Need, memory: RowMemory): Taken {
  const seen = readViews(sheets, need, memory);
  const edited = need.edited ? beforeEdit(seen, need.edited) : null;
  const first = sightOf(edited?.views ?? seen, FIRST_LANGUAGE, [], edited);
  const settings = need.settings ? readSettings(first) : defaultSettings(FIRST_LANGUAGE);
  const sight = first.in(settings.language);
  const only = need.only ? new Set(need.only) : null;
  const selectedOn = need.selected ? selectedMonth(need.selected) : null;
  const items = readItems(sight, unique([...(need.items ?? []), ...(selectedOn ? [selectedOn] : [])]), only);
  const snapshot: Snapshot = {
    settings,
    customers: need.customers ? sight.rows(CUSTOMERS).map(({ row }) => customerFromRow(row)) : [],
    prices: need.prices ? readPrices(sight) : [],
    drafts: need.drafts ? sight.rows(DRAFTS).map(({ row }) => draftFromRow(row)) : [],
    numbering: byMonth(need.numbering, (month) => readNumbering(sight, month)),
    index: byMonth(need.index, (month) => readIndex(sight, month)),
    orders: byMonth(need.orders, (month) => readOrders(sight, month, items, only)),
    records: readRecords(sight, need),
    ...(need.keysOf ? { recordKeys: readRecordKeys(sight, need) } : {}),
    ...(need.selected ? { selected: readSelected(sight, need.selected, items) } : {}),
    ...(need.figureAt ? { figurePlace: readFigurePlace(sight, need.figureAt) } : {}),
    rows: readPlaces(sight, need.rows ?? [], items),
    requestOutcome: need.request === undefined ? null : outcomeOf(sheets, sight, need.request),
    unreadable: sight.unreadable,
  };
  const full = edited ? { ...snapshot, edited: editedTab(edited, sight, snapshot) } : snapshot;
  return { snapshot: full, sight, need };
}

/** The rows of the ring that keep this request: at most one. */
export function requestRow(sight: Sight, request: string): number | undefined {
  const table = sight.table(REQUESTS);
  return rowIndexesOf(table).find((rowIndex) => text.read(table.content(rowIndex, 'key')) === request);
}

function outcomeOf(sheets: SheetsService, sight: Sight, request: string): string | null {
  const rowIndex = requestRow(sight, request);
  if (rowIndex === undefined) return null;
  const gridRange = { sheetId: REQUESTS.sheetId, startRowIndex: rowIndex, endRowIndex: rowIndex + 1 };
  const views = viewSheets(readOrRefuse(() => sheets.getByDataFilter({ dataFilters: [{ gridRange }] }, VIEW_FIELDS)));
  const row = sightOf(views, sight.language).rowsOnly(REQUESTS);
  if (text.read(row.content(rowIndex, 'key')) !== request) throw unavailable();
  return text.read(row.content(rowIndex, 'outcome'));
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function readPrices(sight: Sight): Snapshot['prices'] {
  const categories = sight.soundRows(CATEGORIES).map(({ row }) => categoryFromRow(row));
  return sight.rows(PRICES).map(({ row }) => priceFromRow(row, categories));
}

function byMonth<T>(months: readonly LocalMonth[] | undefined, read: (month: LocalMonth) => T): Record<LocalMonth, T> {
  const found: Record<LocalMonth, T> = {};
  for (const month of months ?? []) found[month] = read(month);
  return found;
}

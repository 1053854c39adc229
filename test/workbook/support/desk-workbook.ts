import { SheetsEngine } from '../../../host/sheets-api/engine';
import type { InstallReport } from '../../../src/application/ports/installer';
import type { ChangeSet, Need, OrderBook } from '../../../src/application/ports/order-book';
import type { Order } from '../../../src/domain/order/order';
import { Refusal } from '../../../src/domain/problem';
import type { Language } from '../../../src/domain/settings/settings';
import { makeWorkbookInstaller } from '../../../src/workbook/install/workbook-installer';
import { columnName, METADATA, type Place } from '../../../src/workbook/schema/place';
import { makeSheetsOrderBook } from '../../../src/workbook/sheets-order-book';
import type { SheetsRequest, SheetsService } from '../../../src/workbook/sheets-service';
import { mapMemory } from './map-memory';

const clerk = { user: 'clerk@factory.example' };

type Method = keyof SheetsService;

/** A workbook on the local engine, the order book on it, and the hands of a person who rearranges it. */
export interface DeskWorkbook {
  readonly engine: SheetsEngine;
  readonly sheets: SheetsService;
  readonly book: OrderBook;
  /** What the book remembers of where rows stood. */
  readonly memory: ReturnType<typeof mapMemory>;
  /** The service calls so far, by method. */
  readonly calls: Method[];
  install(options?: { month?: string; language?: Language }): InstallReport;
  /** Lets the next call of a method fail before or after its effect, or does something first. */
  next(method: Method, happening: 'fails-before' | 'fails-after' | (() => void)): void;
  /** What a person does by hand: requests of the Sheets API. */
  byHand(...requests: SheetsRequest[]): void;
  /** Where a column stands now. */
  columnOf(place: Place, columnId: string): number;
  /** What the cells of a row show, as formatted text, by position. */
  shown(place: Place, rowIndex: number): string[];
  titles(): string[];
  cellsRead(act: () => void): number;
}

export function deskWorkbook(): DeskWorkbook {
  const engine = new SheetsEngine({ now: () => new Date('2026-03-02T02:00:00Z'), newId: () => 'workbook' });
  engine.create({ properties: { title: '接单', locale: 'zh_CN', timeZone: 'Asia/Shanghai' } }, clerk);
  const calls: Method[] = [];
  const happenings = new Map<Method, 'fails-before' | 'fails-after' | (() => void)>();
  const call = <Answer>(method: Method, work: () => unknown): Answer => {
    calls.push(method);
    const happening = happenings.get(method);
    happenings.delete(method);
    if (happening === 'fails-before') throw new Error('service unavailable');
    if (typeof happening === 'function') happening();
    const answer = work();
    if (happening === 'fails-after') throw new Error('service unavailable');
    return answer as Answer;
  };
  const sheets: SheetsService = {
    get: (fields) => call('get', () => engine.get('workbook', { fields }, clerk)),
    getByDataFilter: (body, fields) =>
      call('getByDataFilter', () => engine.getByDataFilter('workbook', body, { fields }, clerk)),
    batchUpdate: (body) => call('batchUpdate', () => engine.batchUpdate('workbook', body, clerk)),
  };
  const memory = mapMemory();
  const answerOf = (fields: string, ranges?: string[]) =>
    engine.get('workbook', { fields, ...(ranges ? { ranges } : {}) }, clerk);
  const titleOf = (place: Place): string =>
    answerOf('sheets.properties').sheets?.find((sheet) => sheet.properties?.sheetId === place.sheetId)?.properties
      ?.title ?? '';
  return {
    engine,
    sheets,
    book: makeSheetsOrderBook(sheets, memory),
    memory,
    calls,
    install: ({ month = '2026-03', language = 'zh-CN' } = {}) =>
      makeWorkbookInstaller(sheets)
        .survey(month)
        .complete({ language, administrator: { email: 'boss@factory.example', name: '王芳' } }),
    next: (method, happening) => void happenings.set(method, happening),
    byHand: (...requests) => void engine.batchUpdate('workbook', { requests }, clerk),
    columnOf(place, columnId) {
      const metadataValue = columnName(place, columnId);
      const filter = { developerMetadataLookup: { metadataKey: METADATA.column, metadataValue } };
      const found = engine.developerMetadataSearch('workbook', { dataFilters: [filter] }, clerk) as {
        matchedDeveloperMetadata?: {
          developerMetadata: { location: { dimensionRange: { sheetId: number; startIndex?: number } } };
        }[];
      };
      const own = found.matchedDeveloperMetadata?.find(
        ({ developerMetadata }) => developerMetadata.location.dimensionRange.sheetId === place.sheetId,
      );
      return own ? (own.developerMetadata.location.dimensionRange.startIndex ?? 0) : -1;
    },
    shown(place, rowIndex) {
      const range = `'${titleOf(place)}'!${rowIndex + 1}:${rowIndex + 1}`;
      const row = answerOf('sheets.data.rowData.values.formattedValue', [range]).sheets?.[0]?.data?.[0]?.rowData?.[0];
      return (row?.values ?? []).map((cell) => cell.formattedValue ?? '');
    },
    titles: () => (answerOf('sheets.properties.title').sheets ?? []).map((sheet) => sheet.properties?.title ?? ''),
    cellsRead(act) {
      const before = engine.counters().cellsRead;
      act();
      return engine.counters().cellsRead - before;
    },
  };
}

/** A desk whose workbook is installed, its calls counted from there. */
export function installed(): DeskWorkbook {
  const desk = deskWorkbook();
  desk.install();
  desk.calls.length = 0;
  return desk;
}

/** What registering an order reads. */
export function registering(request: string, month = '2026-03'): Need {
  return { settings: true, customers: true, prices: true, numbering: [month], request };
}

/** Registers an order as the use case does: one read, one commit, under the key `r-` and the order's. */
export function register(desk: DeskWorkbook, order: Order, change: Partial<ChangeSet> = {}): void {
  const snapshot = desk.book.read(registering(`r-${order.key}`, order.key.slice(0, 7)));
  desk.book.commit(snapshot, changeSet(`r-${order.key}`, { addOrders: [order], ...change }));
}

/** A change set with nothing in it but the request, to be added to. */
export function changeSet(key: string, change: Partial<ChangeSet> = {}): ChangeSet {
  const request = {
    key,
    outcome: JSON.stringify({ key }),
    at: '2026-03-02T02:00:00.000Z',
    by: 'clerk@factory.example',
  };
  return { request, audit: [], ...change };
}

/** The refusal that an action ends in. @throws where it ends otherwise */
export function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

import { randomBytes, randomInt } from 'node:crypto';
import { invalidArgument } from './api-error';
import { CallGuard } from './call-guard';
import type { Caller, FaultPlan, QuotaPlan, UsageCounters } from './caller';
import type { ChangeListener } from './committed-change';
import type { FormulaPort } from './formula-port';
import { FormulaEvaluator } from './formulas/formula-evaluator';
import type { Spreadsheet } from './google/spreadsheet';
import type { ValueRange } from './google/values';
import type { Journal, JournalRecord, MutationMethod } from './journal';
import { maskAnswer, ownParameters } from './methods/response-mask';
import {
  type Query,
  readMetadata,
  readSpreadsheet,
  readSpreadsheetByFilters,
  searchMetadata,
} from './methods/spreadsheets-read';
import { readManyValues, readValues, readValuesByFilters } from './methods/values-read';
import { MutationRunner } from './mutation-runner';
import { readMessage } from './schema/read-message';
import { type Access, accessOf, assertAccess, type Sharing } from './sharing';
import { exportState } from './state-export';
import { StateImporter } from './state-import';
import type { StateRecord } from './state-records';
import type { Reading } from './views/reading';

export interface EngineOptions {
  readonly now: () => Date;
  /** Ids of new spreadsheets. */
  readonly newId?: () => string;
  /** Where the ids of new sheets, charts … start from; given in tests that want the same ids each time. */
  readonly newIdSeed?: () => number;
  readonly quota?: QuotaPlan;
  readonly journal?: Journal;
  readonly formulas?: FormulaPort;
}

/**
 * The Sheets API v4 in memory, method by method, with Google's JSON in and out. Answers are to be read, not changed: they share
 * parts with the workbook. Refusals are thrown as ApiError.
 * See https://developers.google.com/workspace/sheets/api/reference/rest
 */
export class SheetsEngine {
  readonly #runner: MutationRunner;
  readonly #guard: CallGuard;
  readonly #importer: StateImporter;
  #sharing: Sharing | undefined;

  constructor(private readonly options: EngineOptions) {
    this.#runner = new MutationRunner(options.formulas ?? new FormulaEvaluator(), options.journal);
    this.#guard = new CallGuard(options.now, options.quota);
    this.#importer = new StateImporter(this.#runner.workbooks);
  }

  create(body: unknown, caller: Caller): Spreadsheet {
    const newId = this.options.newId ?? (() => randomBytes(33).toString('base64url'));
    return this.#write('create', newId(), { body }, caller);
  }

  /** Exchanges everything in a workbook, as the import of a file does: all of it or, where it is refused, nothing. */
  replace(id: string, body: unknown, caller: Caller): void {
    this.#write('replace', id, { body }, caller);
  }

  get(id: string, query: Query, caller: Caller): Spreadsheet {
    return this.#read('get', id, caller, (reading) => readSpreadsheet(reading, query));
  }

  /** As `get`, for what is no call of the API, such as SpreadsheetApp's own look at its workbook: not counted, under no quota. */
  peek(id: string, query: Query, caller: Caller): Spreadsheet {
    return readSpreadsheet(this.#reading(id, caller), query);
  }

  getByDataFilter(id: string, body: unknown, query: Query, caller: Caller): Spreadsheet {
    return this.#read('getByDataFilter', id, caller, (reading) => readSpreadsheetByFilters(reading, body, query));
  }

  batchUpdate(id: string, body: unknown, caller: Caller, query: Query = {}): object {
    return maskAnswer(this.#write('batchUpdate', id, { body, query }, caller), query.fields);
  }

  valuesGet(id: string, range: string, query: Query, caller: Caller): ValueRange {
    return this.#read('valuesGet', id, caller, (reading) =>
      maskAnswer(readValues(reading, range, ownParameters(query)), query.fields),
    );
  }

  valuesBatchGet(id: string, query: Query, caller: Caller): object {
    return this.#read('valuesBatchGet', id, caller, (reading) =>
      maskAnswer(readManyValues(reading, ownParameters(query)), query.fields),
    );
  }

  valuesBatchGetByDataFilter(id: string, body: unknown, caller: Caller): object {
    return this.#read('valuesBatchGetByDataFilter', id, caller, (reading) => readValuesByFilters(reading, body));
  }

  valuesUpdate(id: string, range: string, query: Query, body: unknown, caller: Caller): object {
    const args = { range, query: ownParameters(query), body };
    return maskAnswer(this.#write('valuesUpdate', id, args, caller), query.fields);
  }

  valuesBatchUpdate(id: string, body: unknown, caller: Caller): object {
    return this.#write('valuesBatchUpdate', id, { body }, caller);
  }

  valuesBatchUpdateByDataFilter(id: string, body: unknown, caller: Caller): object {
    return this.#write('valuesBatchUpdateByDataFilter', id, { body }, caller);
  }

  valuesAppend(id: string, range: string, query: Query, body: unknown, caller: Caller): object {
    const args = { range, query: ownParameters(query), body };
    return maskAnswer(this.#write('valuesAppend', id, args, caller), query.fields);
  }

  valuesClear(id: string, range: string, caller: Caller): object {
    return this.#write('valuesClear', id, { range }, caller);
  }

  valuesBatchClear(id: string, body: unknown, caller: Caller): object {
    return this.#write('valuesBatchClear', id, { body }, caller);
  }

  valuesBatchClearByDataFilter(id: string, body: unknown, caller: Caller): object {
    return this.#write('valuesBatchClearByDataFilter', id, { body }, caller);
  }

  developerMetadataGet(id: string, metadataId: number, caller: Caller): object {
    return this.#read('developerMetadataGet', id, caller, (reading) => readMetadata(reading, metadataId));
  }

  developerMetadataSearch(id: string, body: unknown, caller: Caller): object {
    return this.#read('developerMetadataSearch', id, caller, (reading) => searchMetadata(reading, body));
  }

  /** Copies a sheet into the spreadsheet that the body names. */
  sheetsCopyTo(id: string, sheetId: number, body: unknown, caller: Caller): object {
    const { destinationSpreadsheetId } = readMessage<{ destinationSpreadsheetId?: string }>(
      'CopySheetToAnotherSpreadsheetRequest',
      body,
    );
    if (!destinationSpreadsheetId) throw invalidArgument('No destination spreadsheet specified.');
    assertAccess(this.access(id, caller), 'reader');
    const args = { sourceSpreadsheetId: id, sheetId };
    return this.#write('sheetsCopyTo', destinationSpreadsheetId, args, caller);
  }

  /** Calls the listener after each successful mutation. Returns what ends that. */
  subscribe(listener: ChangeListener): () => void {
    return this.#runner.subscribe(listener);
  }

  counters(): UsageCounters {
    return this.#guard.counters();
  }

  resetCounters(): void {
    this.#guard.reset();
  }

  /** Switches the quota on, or, without a plan, off. */
  setQuota(plan: QuotaPlan | undefined): void {
    this.#guard.quota = plan;
  }

  /** Lets calls fail with 503 as planned; without a plan none does. */
  setFaultPlan(plan: FaultPlan | undefined): void {
    this.#guard.faults = plan;
  }

  /** Says with whom the workbooks are shared; without it, everybody may edit them. */
  setSharing(sharing: Sharing | undefined): void {
    this.#sharing = sharing;
  }

  /** What a caller may do with a workbook. @throws ApiError 404 when there is none */
  access(spreadsheetId: string, caller: Caller): Access {
    return accessOf(this.#sharing, this.#runner.workbook(spreadsheetId).owner, caller);
  }

  spreadsheetIds(): string[] {
    return [...this.#runner.workbooks.keys()];
  }

  /** The state of all workbooks, or of one, as it is at this moment. */
  exportState(spreadsheetId?: string): Iterable<StateRecord> {
    const all = [...this.#runner.workbooks.values()];
    return exportState(spreadsheetId === undefined ? all : [this.#runner.workbook(spreadsheetId)]);
  }

  /** Takes in a snapshot; its records may come in several calls. */
  importState(records: Iterable<StateRecord>): void {
    for (const record of records) this.#importer.accept(record);
  }

  /** Does again what a journal says; what the snapshot has already is passed over. */
  replay(record: JournalRecord): void {
    this.#runner.replay(record);
  }

  #read<T>(method: string, id: string, caller: Caller, read: (reading: Reading) => T): T {
    return this.#guard.call('reads', method, caller, () => {
      const reading = this.#reading(id, caller);
      assertAccess(this.access(id, caller), 'reader');
      const answer = read(reading);
      this.#guard.countCells(reading.cellsRead, 0);
      return answer;
    });
  }

  #reading(id: string, caller: Caller): Reading {
    return { workbook: this.#runner.workbook(id), caller, now: this.options.now(), cellsRead: 0 };
  }

  #write(method: MutationMethod, spreadsheetId: string, args: JournalRecord['args'], caller: Caller): object {
    return this.#guard.call('writes', method, caller, () => {
      if (method !== 'create') assertAccess(this.access(spreadsheetId, caller), 'writer');
      const idSeed = this.options.newIdSeed?.() ?? randomInt(2 ** 32);
      const now = this.options.now().toISOString();
      const outcome = this.#runner.run({ spreadsheetId, method, args, idSeed, now, by: caller.user });
      this.#guard.countCells(outcome.cellsRead, outcome.cellsWritten);
      return outcome.answer;
    });
  }
}

import { ApiError } from './api-error';
import type { ChangeListener, SheetChange } from './committed-change';
import type { FormulaPort } from './formula-port';
import type { Journal, JournalRecord } from './journal';
import { applyMutation } from './methods/apply-mutation';
import { WorkbookModel } from './model/workbook';
import { recalculate } from './mutation/formula-upkeep';
import { Mutation } from './mutation/mutation';

/** What a mutation came to. */
export interface Outcome {
  readonly answer: object;
  readonly cellsRead: number;
  readonly cellsWritten: number;
}

/**
 * Runs mutations one at a time: all of one is applied, recalculated, journaled and only then committed, or none of it.
 */
export class MutationRunner {
  readonly workbooks = new Map<string, WorkbookModel>();
  readonly #listeners = new Set<ChangeListener>();

  constructor(
    private readonly formulas: FormulaPort,
    private readonly journal: Journal | undefined,
  ) {}

  /** @throws ApiError 404 when there is none */
  workbook(spreadsheetId: string): WorkbookModel {
    const workbook = this.workbooks.get(spreadsheetId);
    if (!workbook) throw new ApiError('NOT_FOUND', 'Requested entity was not found.');
    return workbook;
  }

  subscribe(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Applies a mutation and makes it durable. @throws ApiError for a refused one; whatever fails, nothing has changed */
  run(request: Omit<JournalRecord, 'revision'>): Outcome {
    const workbook = this.#target(request);
    const record = { ...request, revision: workbook.revision + 1 };
    return this.#apply(workbook, record, () => this.journal?.append(record));
  }

  /** Applies a mutation that is in the journal already. Those that a snapshot holds are passed over. */
  replay(record: JournalRecord): void {
    const known = this.workbooks.get(record.spreadsheetId);
    if (known && record.revision <= known.revision) return;
    this.#apply(this.#target(record), record, () => {});
  }

  #target({ method, spreadsheetId, by }: Omit<JournalRecord, 'revision'>): WorkbookModel {
    return method === 'create' ? new WorkbookModel(spreadsheetId, {}, by) : this.workbook(spreadsheetId);
  }

  #apply(workbook: WorkbookModel, record: JournalRecord, makeDurable: () => void): Outcome {
    const { method, args, idSeed, now, by } = record;
    const mutation = new Mutation(workbook, { user: by }, new Date(now), idSeed, this.formulas);
    let answer: object;
    try {
      const answerOf = applyMutation(mutation, method, args, this.workbooks);
      recalculate(mutation);
      answer = answerOf();
      makeDurable();
    } catch (error) {
      workbook.undo.rollback();
      throw error;
    }
    workbook.undo.commit();
    workbook.revision = record.revision;
    this.workbooks.set(workbook.spreadsheetId, workbook);
    this.#notify(record, mutation.changes.toList());
    return { answer, cellsRead: mutation.cellsRead, cellsWritten: mutation.cellsWritten };
  }

  #notify({ spreadsheetId, revision, by }: JournalRecord, sheets: readonly SheetChange[]): void {
    for (const listener of this.#listeners) listener({ spreadsheetId, revision, by, sheets });
  }
}

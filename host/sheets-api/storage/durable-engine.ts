import { type EngineOptions, SheetsEngine } from '../engine';
import type { Compaction } from './compaction';
import { WorkbookFile } from './workbook-file';

/** Mutations after which a compaction is worth its work: an opening replays about a thousand a second. */
const COMMITS_BEFORE_COMPACTION = 500;
const BYTES_BEFORE_COMPACTION = 16 << 20;

/** A compaction in the background works so long, then lets others work so long. */
const SLICE_MS = 8;
const PAUSE_MS = 25;

/**
 * An engine whose workbooks live in a file: what it answered is on the disk. Now and then it writes the file anew,
 * smaller, in slices between other work.
 */
export class DurableEngine {
  readonly engine: SheetsEngine;
  readonly #file: WorkbookFile;
  #compaction: Compaction | undefined;
  #timer: NodeJS.Timeout | undefined;

  private constructor(path: string, options: Omit<EngineOptions, 'journal'>) {
    let file: WorkbookFile | undefined;
    const engine = new SheetsEngine({ ...options, journal: { append: (record) => file?.append(record) } });
    file = WorkbookFile.open(path, {
      state: (record) => engine.importState([record]),
      commit: (record) => engine.replay(record),
    });
    this.engine = engine;
    this.#file = file;
    engine.subscribe(() => this.#compactInBackground());
    this.#compactInBackground();
  }

  /**
   * Opens the workbooks of a file, which is made if there is none.
   * @throws DamagedFileError, or an Error when another process has the file open
   */
  static open(path: string, options: Omit<EngineOptions, 'journal'>): DurableEngine {
    return new DurableEngine(path, options);
  }

  /** Mutations that the next opening would replay. */
  get pendingCommits(): number {
    return this.#file.commitCount;
  }

  /** Writes the file anew at once. */
  compact(): void {
    this.#compaction ??= this.#file.beginCompaction(this.engine.exportState());
    this.#run(Number.POSITIVE_INFINITY);
  }

  /** Closes the file; mutations are refused from now on. Nothing is lost without it. */
  close(): void {
    clearTimeout(this.#timer);
    this.#compaction?.abandon();
    this.#compaction = undefined;
    this.#file.close();
  }

  #compactInBackground(): void {
    const { commitCount, commitBytes } = this.#file;
    const isDue = commitCount >= COMMITS_BEFORE_COMPACTION || commitBytes >= BYTES_BEFORE_COMPACTION;
    if (isDue && !this.#timer) this.#timer = setTimeout(() => this.#slice(), PAUSE_MS).unref();
  }

  #slice(): void {
    this.#timer = undefined;
    try {
      this.#compaction ??= this.#file.beginCompaction(this.engine.exportState());
      if (!this.#run(SLICE_MS)) this.#timer = setTimeout(() => this.#slice(), PAUSE_MS).unref();
    } catch (error) {
      // The file is as good as before, only longer; the next commit tries again.
      process.emitWarning(error as Error);
    }
  }

  #run(maxMs: number): boolean {
    let isOver = false;
    try {
      isOver = this.#compaction?.step(maxMs) ?? true;
    } catch (error) {
      this.#compaction?.abandon();
      isOver = true;
      throw error;
    } finally {
      if (isOver) this.#compaction = undefined;
    }
    return isOver;
  }
}

import type { RunRequest, RunResult, ScriptProject } from '../contract';
import { ScriptRunner } from '../guest/script-runner';
import type { ScriptKernel } from '../script-kernel';
import { ScriptWorker } from './script-worker';

export type WorkerPoolOptions = {
  /** The built entry of the worker threads (`worker/main.ts` as one file). */
  workerPath: string;
  /** Real time a run may take; default 6 minutes. */
  maxRunMs?: number;
  /** Threads kept ready when nothing runs; default 2. */
  warmWorkers?: number;
  /** Runs at the same time; default 30, as Google allows. More wait their turn. */
  maxWorkers?: number;
  /** Memory of one thread, default 512; a script that needs more ends with an error. */
  maxHeapMb?: number;
};

const defaults = { maxRunMs: 360_000, warmWorkers: 2, maxWorkers: 30, maxHeapMb: 512 };

/** A file that is no script is told by the run that wants it, as on Google. */
function compiledOnce(project: ScriptProject): Uint8Array[] {
  try {
    return new ScriptRunner(project).compiled();
  } catch {
    return [];
  }
}

/**
 * Runs the scripts of one project in worker threads, truly at the same time; a fresh global scope for each run in a
 * thread used again. Hosts of the same project may share a pool.
 */
export class WorkerPool {
  private readonly idle: ScriptWorker[] = [];
  private readonly all = new Set<ScriptWorker>();
  private readonly queue: (() => void)[] = [];
  private readonly options: Required<WorkerPoolOptions>;
  /** Compiled once for all threads: each would take some 40 ms to compile the bundle itself. */
  private readonly compiled: readonly Uint8Array[];
  private closed = false;

  constructor(
    private readonly project: ScriptProject,
    options: WorkerPoolOptions,
  ) {
    this.options = { ...defaults, ...options };
    this.compiled = compiledOnce(project);
    this.warmUp();
  }

  async run(kernel: ScriptKernel, request: RunRequest): Promise<RunResult> {
    const worker = await this.take();
    try {
      return await worker.run(kernel, request, this.options.maxRunMs);
    } finally {
      this.giveBack(worker);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private async take(): Promise<ScriptWorker> {
    for (;;) {
      if (this.closed) throw new Error('The script host is closed');
      const idle = this.idle.shift();
      if (idle?.isAlive) return idle;
      if (!idle && this.all.size < this.options.maxWorkers) return this.start();
      if (!idle) await new Promise<void>((resolve) => this.queue.push(resolve));
    }
  }

  private giveBack(worker: ScriptWorker) {
    if (worker.isAlive && (this.queue.length > 0 || this.idle.length < this.options.warmWorkers)) {
      this.idle.push(worker);
    } else {
      void worker.terminate();
    }
    this.queue.shift()?.();
  }

  private start(): ScriptWorker {
    const worker = new ScriptWorker(this.project, { ...this.options, compiled: this.compiled }, () =>
      this.forget(worker),
    );
    this.all.add(worker);
    return worker;
  }

  /** A thread that ended makes room for another, and is replaced where it was one of the warm ones. */
  private forget(worker: ScriptWorker) {
    this.all.delete(worker);
    const index = this.idle.indexOf(worker);
    if (index >= 0) this.idle.splice(index, 1);
    this.queue.shift()?.();
  }

  private warmUp() {
    while (this.idle.length < this.options.warmWorkers) this.idle.push(this.start());
  }
}

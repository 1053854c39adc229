import type { RunRequest, RunResult, ScriptProject } from '../contract';
import type { ScriptKernel } from '../script-kernel';
import { ScriptWorker } from './script-worker';

export type WorkerPoolOptions = {
  /** The built entry of the worker threads (`worker/main.ts` as one file). */
  workerPath: string;
  maxRunMs: number;
  /** Threads kept ready when nothing runs. */
  warmWorkers: number;
  /** Runs at the same time; Google allows 30. More wait their turn. */
  maxWorkers: number;
  /** Memory of one thread; a script that needs more ends with an error. */
  maxHeapMb: number;
};

/** Runs scripts in worker threads, truly at the same time; a fresh global scope for each run in a thread used again. */
export class WorkerPool {
  private readonly idle: ScriptWorker[] = [];
  private readonly all = new Set<ScriptWorker>();
  private readonly queue: (() => void)[] = [];
  private closed = false;

  constructor(
    private readonly kernel: ScriptKernel,
    private readonly project: ScriptProject,
    private readonly options: WorkerPoolOptions,
  ) {
    this.warmUp();
  }

  async run(request: RunRequest): Promise<RunResult> {
    const worker = await this.take();
    try {
      return await worker.run(request, this.options.maxRunMs);
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
    const worker = new ScriptWorker(this.kernel, this.project, this.options, () => this.forget(worker));
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

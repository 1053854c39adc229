import type { PersonEdit, RunRequest, RunResult, ScriptProject, TriggerEvent } from './contract';
import { ScriptRunner } from './guest/script-runner';
import type { TriggerRecord } from './kernel/trigger-record';
import { copyArguments } from './run-values';
import type { ScriptKernel } from './script-kernel';
import { wallTimeOf } from './time-zone';
import { InProcessTransport } from './transport/in-process';
import { WorkerPool, type WorkerPoolOptions } from './transport/worker-pool';

export { createHostClock } from './clock';
export type * from './contract';
export type { BlobConverter } from './contract';
export { createFileKernelStore, createMemoryKernelStore, type KernelStore } from './kernel/kernel-store';
export { loadProject } from './project';
export { copyArguments, copyResult } from './run-values';
export { type KernelOptions, ScriptKernel } from './script-kernel';
export { ServiceFailure } from './service-failure';
export { WorkerPool, type WorkerPoolOptions } from './transport/worker-pool';

/**
 * The worker transport needs `workerPath`, or a pool of the same project that is shared with other hosts. `maxRunMs`
 * holds in both transports; in process there is no limit by default.
 */
export type ScriptHostOptions = Partial<WorkerPoolOptions> & {
  kernel: ScriptKernel;
  project: ScriptProject;
  transport: 'in-process' | 'worker';
  workerPool?: WorkerPool;
  /**
   * In process: the script is trusted not to change the answers of services and to keep nothing from one run to the next. Answers are then
   * shared instead of copied, and so is the global scope.
   */
  trusted?: boolean;
  /**
   * In process: runs share one global scope with those of every host that names the same one, of the same project; for a script that keeps
   * nothing from one run to the next. Answers are copied all the same, and a run may begin while another is under way.
   */
  scopeOf?: ScriptHost;
};

/** Runs a script project as Apps Script would: called from pages and menus, fired by opening, editing and the clock. */
export class ScriptHost {
  readonly kernel: ScriptKernel;
  private readonly runner: ScriptRunner;
  private readonly inProcess: InProcessTransport | undefined;
  private readonly pool: WorkerPool | undefined;
  private readonly ownPool: WorkerPool | undefined;

  constructor(options: ScriptHostOptions) {
    const { kernel, project, transport, workerPool, trusted = false, scopeOf, ...limits } = options;
    this.kernel = kernel;
    this.runner = scopeOf?.runner ?? new ScriptRunner(project);
    if (transport === 'in-process') {
      this.inProcess = new InProcessTransport(kernel, project, this.runner, {
        ...{ maxRunMs: limits.maxRunMs, sharesAnswers: trusted, sharesScope: trusted || scopeOf !== undefined },
      });
    } else {
      this.ownPool = workerPool ? undefined : newPool(project, limits);
      this.pool = workerPool ?? this.ownPool;
    }
  }

  /** Runs one function. Never rejects for what the script does: failures are in the result. */
  async run(request: RunRequest): Promise<RunResult> {
    if (!this.pool) return this.runSync(request);
    const checked = withCopiedArguments(request);
    return checked.ok ? this.pool.run(this.kernel, checked.request) : checked;
  }

  /** As `run`, at once. @throws Error with the worker transport */
  runSync(request: RunRequest): RunResult {
    if (!this.inProcess) throw new Error('runSync needs the in-process transport');
    const checked = withCopiedArguments(request);
    return checked.ok ? this.inProcess.runSync(checked.request) : checked;
  }

  /** A page was opened: runs the simple trigger `onOpen` and the installable open triggers. */
  async sessionOpened(sessionId: string): Promise<RunResult[]> {
    const user = this.kernel.sessionUser(sessionId);
    const results: RunResult[] = [];
    if (this.runner.has('onOpen')) {
      const event: TriggerEvent = { authMode: 'LIMITED', user: null };
      results.push(await this.run({ functionName: 'onOpen', user, event, sessionId, kind: 'simple-trigger' }));
    }
    return [...results, ...(await this.fire(['ON_OPEN'], { user }, sessionId))];
  }

  /**
   * A person edited the grid: runs the simple trigger `onEdit` and the installable edit and change triggers. Writes
   * by scripts and the API must not be reported here: they fire no trigger.
   */
  async personEdited(sessionId: string, edit: PersonEdit): Promise<RunResult[]> {
    const user = this.kernel.sessionUser(sessionId);
    const { range, changeType = 'EDIT', ...values } = edit;
    const cells = range && this.kernel.workbook.bounded(range, { user });
    const edited: TriggerEvent = { user, ...values, ...(cells ? { range: cells } : {}) };
    const results: RunResult[] = [];
    if (changeType === 'EDIT' && this.runner.has('onEdit')) {
      const event: TriggerEvent = { ...edited, authMode: 'LIMITED', user: null };
      results.push(await this.run({ functionName: 'onEdit', user, event, sessionId, kind: 'simple-trigger' }));
    }
    if (changeType === 'EDIT') results.push(...(await this.fire(['ON_EDIT'], edited, sessionId)));
    return [...results, ...(await this.fire(['ON_CHANGE'], { user, changeType }, sessionId))];
  }

  /** Runs every clock trigger that is due, each once, however many firings were missed. Call it regularly. */
  async fireClockTriggers(): Promise<RunResult[]> {
    const results: RunResult[] = [];
    for (const trigger of this.kernel.triggers.takeDue()) results.push(await this.runOwned(trigger, this.clockEvent()));
    return results;
  }

  /** Lets time pass by the kernel's clock, stopping at each firing on the way, as if the host had been up throughout. */
  async advanceClock(ms: number): Promise<RunResult[]> {
    const { clock, triggers } = this.kernel;
    const endMs = clock.now().getTime() + ms;
    const results = await this.fireClockTriggers();
    for (;;) {
      const next = triggers.nextFiringAt();
      if (!next || next.getTime() > endMs) break;
      if (next > clock.now()) clock.set(next.toISOString());
      results.push(...(await this.fireClockTriggers()));
    }
    if (clock.now().getTime() < endMs) clock.set(new Date(endMs).toISOString());
    return results;
  }

  /** Fires one trigger now, as its owner, whatever its schedule says. @throws Error where no trigger has the function */
  async runTrigger(functionName: string): Promise<RunResult> {
    const trigger = this.kernel.triggers.all().find((candidate) => candidate.functionName === functionName);
    if (!trigger) throw new Error(`No trigger runs ${functionName}`);
    const event = trigger.eventType === 'CLOCK' ? this.clockEvent() : { user: trigger.owner };
    return this.runOwned(trigger, event);
  }

  /** Ends the worker threads, unless they are shared. */
  async close(): Promise<void> {
    await this.ownPool?.close();
  }

  private async fire(eventTypes: string[], event: TriggerEvent, sessionId: string): Promise<RunResult[]> {
    const due = this.kernel.triggers.all().filter(({ eventType }) => eventTypes.includes(eventType));
    const results: RunResult[] = [];
    for (const trigger of due) results.push(await this.runOwned(trigger, event, sessionId));
    return results;
  }

  private runOwned(trigger: TriggerRecord, event: TriggerEvent, sessionId?: string): Promise<RunResult> {
    return this.run({
      functionName: trigger.functionName,
      user: trigger.owner || null,
      event: { ...event, authMode: 'FULL', triggerUid: trigger.uid },
      kind: 'installable-trigger',
      ...(sessionId === undefined ? {} : { sessionId }),
    });
  }

  /** Time-driven events tell the time in UTC. */
  private clockEvent(): TriggerEvent {
    const now = this.kernel.clock.now();
    const { year, month, day, hour, minute, second } = wallTimeOf(now.getTime(), 'UTC');
    const firstDayMs = Date.UTC(year, 0, 1);
    return {
      ...{ year, month, 'day-of-month': day, hour, minute, second, timezone: 'UTC' },
      'day-of-week': now.getUTCDay() || 7,
      'week-of-year': Math.floor((now.getTime() - firstDayMs) / 604_800_000) + 1,
    };
  }
}

function newPool(project: ScriptProject, options: Partial<WorkerPoolOptions>): WorkerPool {
  const { workerPath } = options;
  if (workerPath === undefined) throw new Error('The worker transport needs workerPath, the built worker entry');
  return new WorkerPool(project, { ...options, workerPath });
}

type Checked = { ok: true; request: RunRequest } | (RunResult & { ok: false });

function withCopiedArguments(request: RunRequest): Checked {
  try {
    return { ok: true, request: { ...request, args: copyArguments(request.args ?? []) } };
  } catch (error) {
    const { name, message } = error as Error;
    return { ok: false, error: { name, message } };
  }
}

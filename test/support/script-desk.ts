import type { SheetsBackend } from '../../host/apps-script/kernel/sheets-backend';
import {
  createHostClock,
  type HostClock,
  type KernelOptions,
  type RunError,
  type RunRequest,
  type RunResult,
  ScriptHost,
  ScriptKernel,
  type ScriptProject,
  type WorkerPool,
} from '../../host/apps-script/script-host';

export type DeskOptions<Engine extends SheetsBackend> = {
  project: ScriptProject;
  engine: Engine;
  spreadsheetId: string;
  /** ISO instant at which the clock stands still. */
  now?: string;
  /** Instead of `now`: a clock that others follow too. */
  clock?: HostClock;
  /** Who calls, unless a call says otherwise. */
  user?: string | null;
  kernel?: Partial<KernelOptions>;
  /** Threads of the same project to run in (`startWorkerPool`); without them scripts run in this thread. */
  workerPool?: WorkerPool;
  /** Runs share a global scope with those of this host: the script must keep nothing from one run to the next. */
  scopeOf?: ScriptHost;
};

/** How a function is called, apart from its name and arguments. */
export type CallOptions = Partial<Omit<RunRequest, 'functionName' | 'args'>>;

/** A script project on an engine, with a frozen clock and somebody who calls. */
export type ScriptDesk<Engine extends SheetsBackend = SheetsBackend> = {
  host: ScriptHost;
  kernel: ScriptKernel;
  engine: Engine;
  clock: HostClock;
  spreadsheetId: string;
  /** Runs a function; failures are in the result. */
  result(functionName: string, args?: unknown[], options?: CallOptions): RunResult;
  /** Runs a function and answers its value. @throws ScriptError where the function failed */
  call(functionName: string, args?: unknown[], options?: CallOptions): unknown;
  /** As `result`, for both transports. */
  run(functionName: string, args?: unknown[], options?: CallOptions): Promise<RunResult>;
};

/** A run that failed, as `google.script.run` would tell its failure handler. */
export class ScriptError extends Error {
  constructor(readonly error: RunError) {
    super(`${error.name}: ${error.message}${error.stack ? `\n${error.stack}` : ''}`);
  }
}

/** A clock that stands still, on a Monday morning unless told otherwise. */
export function frozenClock(now = '2026-03-02T09:00:00+08:00'): HostClock {
  return createHostClock({ now, frozen: true });
}

export function scriptDesk<Engine extends SheetsBackend>(options: DeskOptions<Engine>): ScriptDesk<Engine> {
  const { project, engine, spreadsheetId, workerPool, scopeOf } = options;
  const clock = options.clock ?? frozenClock(options.now);
  const kernel = new ScriptKernel({ engine, spreadsheetId, clock, ...options.kernel });
  const transport = workerPool ? { transport: 'worker' as const, workerPool } : { transport: 'in-process' as const };
  const host = new ScriptHost({ kernel, project, ...transport, ...(scopeOf ? { scopeOf } : {}) });
  const user = options.user === undefined ? 'clerk@example.com' : options.user;

  const request = (functionName: string, args: unknown[], rest: CallOptions): RunRequest => ({
    ...{ functionName, args, user, kind: 'callable', ...rest },
  });
  const result = (functionName: string, args: unknown[] = [], rest: CallOptions = {}) =>
    host.runSync(request(functionName, args, rest));

  return {
    ...{ host, kernel, engine, clock, spreadsheetId, result },
    call(functionName, args = [], rest = {}) {
      const outcome = result(functionName, args, rest);
      if (!outcome.ok) throw new ScriptError(outcome.error);
      return outcome.value;
    },
    run: (functionName, args = [], rest = {}) => host.run(request(functionName, args, rest)),
  };
}

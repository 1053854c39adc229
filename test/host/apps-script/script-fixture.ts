import {
  createHostClock,
  type HostClock,
  type KernelOptions,
  type RunError,
  type RunRequest,
  type RunResult,
  ScriptHost,
  ScriptKernel,
  type ScriptManifest,
  type ScriptProject,
} from '../../../host/apps-script/script-host';
import type { SheetsEngine } from '../../../host/sheets-api/engine';
import { workbookFixture } from './workbook-fixture';

const sheetsEnabled: ScriptManifest = {
  timeZone: 'Asia/Shanghai',
  runtimeVersion: 'V8',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }] },
};

export type FixtureOptions = {
  now?: string;
  manifest?: ScriptManifest;
  user?: string | null;
  html?: Record<string, string>;
  kernel?: Partial<KernelOptions>;
  clock?: HostClock;
  maxRunMs?: number;
};

/** A project of one server file, and pages by name. */
export function projectOf(source: string, options: FixtureOptions = {}): ScriptProject {
  const pages = Object.entries(options.html ?? {}).map(([name, text]) => ({
    name,
    type: 'HTML' as const,
    source: text,
  }));
  return {
    files: [{ name: 'Code', type: 'SERVER_JS', source }, ...pages],
    manifest: options.manifest ?? sheetsEnabled,
  };
}

export function kernelOf(options: FixtureOptions = {}): { kernel: ScriptKernel; engine: SheetsEngine } {
  const engine = workbookFixture();
  const clock = options.clock ?? createHostClock({ now: options.now ?? '2026-03-02T09:00:00+08:00', frozen: true });
  const kernel = new ScriptKernel({ engine, spreadsheetId: 'workbook-1', clock, ...options.kernel });
  return { kernel, engine };
}

/** A script whose functions are called in this thread, as the user given (default clerk@example.com). */
export function callInProcess(source: string, options: FixtureOptions = {}) {
  const { kernel, engine } = kernelOf(options);
  const limit = options.maxRunMs === undefined ? {} : { maxRunMs: options.maxRunMs };
  const host = new ScriptHost({ kernel, project: projectOf(source, options), transport: 'in-process', ...limit });
  const user = options.user === undefined ? 'clerk@example.com' : options.user;

  function result(functionName: string, args: unknown[] = [], rest: Partial<RunRequest> = {}): RunResult {
    return host.runSync({ functionName, args, user, kind: 'callable', ...rest });
  }

  return {
    host,
    kernel,
    engine,
    result,
    /** The function's result; throws what it threw. */
    value(functionName: string, args: unknown[] = [], rest: Partial<RunRequest> = {}): unknown {
      const outcome = result(functionName, args, rest);
      if (!outcome.ok) throw new Error(`${outcome.error.name}: ${outcome.error.message}`);
      return outcome.value;
    },
    /** The error that the function ended with; throws where it ended well. */
    error(functionName: string, args: unknown[] = [], rest: Partial<RunRequest> = {}): RunError {
      const outcome = result(functionName, args, rest);
      if (outcome.ok) throw new Error(`${functionName} ended well with ${JSON.stringify(outcome.value)}`);
      return outcome.error;
    },
  };
}

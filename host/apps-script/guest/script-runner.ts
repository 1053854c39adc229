import { Script } from 'node:vm';
import type { RunError, RunRequest, RunResult, ScriptProject } from '../contract';
import { defaultTimeZone } from '../project';
import { copyResult } from '../run-values';
import type { ServicePort } from '../service-port';
import { eventObject } from './event';
import { defineServices } from './globals';
import { PortSwitch } from './port-switch';
import { createRealm, type Realm } from './realm';
import { scriptAppEnums } from './script-app';
import { ScriptSide } from './script-side';

/** A global scope with the services in it. */
interface Scope {
  realm: Realm;
  side: ScriptSide;
  enums: ReturnType<typeof scriptAppEnums>;
  provided: Set<string>;
}

/** A project's functions, ready to be run; its files are compiled once. */
export class ScriptRunner {
  private readonly scripts: Script[];
  private readonly fileNames: string[];
  private declared: Set<string> | undefined;
  private shared: { ports: PortSwitch; scope: Scope } | undefined;

  /**
   * @param compiled what `compiled()` of a runner of the same project gave, in whatever thread; the engine compiles anew what it does not accept
   * @throws SyntaxError where a file is no script
   */
  constructor(
    private readonly project: ScriptProject,
    compiled: readonly Uint8Array[] = [],
  ) {
    const files = project.files.filter(({ type }) => type === 'SERVER_JS');
    this.fileNames = files.map(({ name }) => `${name}.js`);
    this.scripts = files.map(({ name, source }, nth) => {
      const known = compiled[nth];
      const cachedData = known && Buffer.from(known);
      return new Script(source, { filename: `${name}.js`, ...(cachedData ? { cachedData } : {}) });
    });
  }

  /** The project's files as the engine compiled them: a thread that is given them need not compile. */
  compiled(): Uint8Array[] {
    return this.scripts.map((script) => script.createCachedData());
  }

  /** Was everything taken from what was compiled elsewhere? */
  get tookCompiled(): boolean {
    return this.scripts.every(({ cachedDataRejected }) => cachedDataRejected === false);
  }

  /**
   * Runs one function in a fresh global scope, as Apps Script does for every call.
   * @param timeoutMs real time after which the run is ended; only a loop that computes can be ended so
   */
  run(request: RunRequest, port: ServicePort, timeoutMs?: number): RunResult {
    return this.runIn(() => this.freshScope(port, timeoutMs), request, timeoutMs);
  }

  /**
   * Runs one function in the scope that all such runs share: code that has run before runs several times as fast. The script must
   * keep nothing from one run to the next. Where a run begins within another, the other goes on with its own port afterwards.
   */
  runSharing(request: RunRequest, port: ServicePort, timeoutMs?: number): RunResult {
    let former: ServicePort | undefined;
    const scopeOfRun = () => {
      this.shared ??= this.sharedScope(port);
      former = this.shared.ports.turnTo(port);
      return this.shared.scope;
    };
    try {
      return this.runIn(scopeOfRun, request, timeoutMs);
    } finally {
      if (former) this.shared?.ports.turnTo(former);
    }
  }

  private runIn(scopeOfRun: () => Scope, request: RunRequest, timeoutMs: number | undefined): RunResult {
    try {
      const { realm, side, enums, provided } = scopeOfRun();
      const fn = this.functionOf(realm, request, provided);
      const given = request.event
        ? [eventObject(side, enums, request.event)]
        : (realm.adopt(request.args ?? []) as unknown[]);
      return { ok: true, value: copyResult(callWithin(realm, () => fn(...given), timeoutMs)) };
    } catch (error) {
      return { ok: false, error: this.describe(error) };
    }
  }

  private freshScope(port: ServicePort, timeoutMs?: number): Scope {
    const scope = this.prepare(port);
    for (const script of this.scripts) scope.realm.evaluate(script, timeoutMs === undefined ? {} : { timeoutMs });
    return scope;
  }

  private sharedScope(port: ServicePort): { ports: PortSwitch; scope: Scope } {
    const ports = new PortSwitch(port);
    return { ports, scope: this.freshScope(ports) };
  }

  /** Whether the project declares the function, so that it can be a simple trigger. */
  has(functionName: string): boolean {
    this.declared ??= this.findDeclared();
    return this.declared.has(functionName);
  }

  /** Evaluates the project once where no service answers, to see what it leaves in the global scope. */
  private findDeclared(): Set<string> {
    const { realm, provided } = this.prepare(deafPort);
    try {
      for (const script of this.scripts) realm.evaluate(script);
    } catch {
      // A project that fails while it loads shows that in every run; what it declared until then counts.
    }
    const names = Object.getOwnPropertyNames(realm.globals);
    return new Set(names.filter((name) => !provided.has(name) && typeof realm.globals[name] === 'function'));
  }

  private prepare(port: ServicePort): Scope {
    const timeZone = this.project.manifest.timeZone ?? defaultTimeZone;
    const realm = createRealm({ nowMs: () => port.nowMs(), timeZone });
    const side = new ScriptSide(realm, port, this.project);
    const enums = scriptAppEnums(side);
    defineServices(side, enums);
    return { realm, side, enums, provided: new Set(Object.getOwnPropertyNames(realm.globals)) };
  }

  /** Only what the project declares, and from a page only what is not private. */
  private functionOf(realm: Realm, request: RunRequest, provided: Set<string>): (...args: unknown[]) => unknown {
    const { functionName, kind } = request;
    const isPrivate = kind === 'callable' && functionName.endsWith('_');
    const found = isPrivate || provided.has(functionName) ? undefined : ownValue(realm.globals, functionName);
    if (typeof found !== 'function') throw new Error(`Script function not found: ${functionName}`);
    return found as (...args: unknown[]) => unknown;
  }

  private describe(thrown: unknown): RunError {
    if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) {
      return { name: 'Error', message: String(thrown) };
    }
    const { name, message, stack } = thrown as Error & { code?: string };
    if ((thrown as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return timeLimitError;
    const frames = this.scriptFrames(String(stack ?? ''));
    const described = { name: String(name), message: String(message) };
    return frames.length > 0 ? { ...described, stack: [`${name}: ${message}`, ...frames].join('\n') } : described;
  }

  /** The lines of a stack that lie in the script, without those of the host below and between. */
  private scriptFrames(stack: string): string[] {
    return stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line) && this.fileNames.some((name) => line.includes(name)));
  }
}

/** A port on which every service fails. */
const deafPort: ServicePort = {
  callText: () => JSON.stringify({ ok: false, failure: { name: 'Exception', message: 'No service answers here' } }),
  log: () => {},
  nowMs: () => Date.now(),
};

/** What Apps Script says of a run that took too long. */
export const timeLimitError: RunError = { name: 'Exception', message: 'Exceeded maximum execution time' };

const trampoline = new Script('(() => { const go = globalThis.__go; delete globalThis.__go; return go(); })()');

/** Calls a function so that the engine's watchdog can end it. */
function callWithin(realm: Realm, call: () => unknown, timeoutMs: number | undefined): unknown {
  if (timeoutMs === undefined) return call();
  realm.globals.__go = call;
  return realm.evaluate(trampoline, { timeoutMs });
}

function ownValue(globals: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(globals, name) ? globals[name] : undefined;
}

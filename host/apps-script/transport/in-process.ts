import type { LogEntry, RunRequest, RunResult, ScriptProject } from '../contract';
import type { ScriptRunner } from '../guest/script-runner';
import type { RunState } from '../kernel/run-state';
import type { ScriptKernel } from '../script-kernel';
import { encodeFailure } from '../service-failure';
import type { ServiceAnswer, ServicePort } from '../service-port';

/** Runs scripts in this very thread: for tests, the demo generator and benchmarks. */
export class InProcessTransport {
  constructor(
    private readonly kernel: ScriptKernel,
    private readonly project: ScriptProject,
    private readonly runner: ScriptRunner,
    private readonly options: { maxRunMs: number | undefined; sharesAnswers: boolean; sharesScope: boolean },
  ) {}

  runSync(request: RunRequest): RunResult {
    const run = this.kernel.openRun(request, this.project.manifest, false);
    try {
      const { maxRunMs, sharesAnswers, sharesScope } = this.options;
      const port = portOf(this.kernel, run, sharesAnswers);
      return sharesScope ? this.runner.runSharing(request, port, maxRunMs) : this.runner.run(request, port, maxRunMs);
    } finally {
      this.kernel.closeRun(run);
    }
  }
}

function portOf(kernel: ScriptKernel, run: RunState, sharesAnswers: boolean): ServicePort {
  return {
    ...(sharesAnswers && { callSharing: (requestText) => answerOf(kernel, run, requestText) }),
    callText: (requestText) => JSON.stringify(answerOf(kernel, run, requestText)),
    log: (severity: LogEntry['severity'], message) => kernel.log(run, severity, message),
    nowMs: () => kernel.clock.now().getTime(),
  };
}

function answerOf(kernel: ScriptKernel, run: RunState, requestText: string): ServiceAnswer {
  const { service, method, args } = JSON.parse(requestText) as { service: string; method: string; args: unknown[] };
  try {
    return { ok: true, value: kernel.call(run, service, method, args) ?? null };
  } catch (error) {
    return { ok: false, failure: encodeFailure(error) };
  }
}

import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { RunRequest, RunResult, ScriptProject } from '../contract';
import { timeLimitError } from '../guest/script-runner';
import type { RunState } from '../kernel/run-state';
import type { ScriptKernel } from '../script-kernel';
import { encodeFailure } from '../service-failure';
import type { ClockReading, ServiceAnswer } from '../service-port';
import type { AnswerMessage, FromWorker, ToWorker, WorkerStart } from '../worker/messages';
import { RunLimit } from './run-limit';

type CurrentRun = { kernel: ScriptKernel; run: RunState; settle: (result: RunResult) => void; limit: RunLimit };

/** One worker thread and the run that it is busy with. */
export class ScriptWorker {
  private readonly worker: Worker;
  private readonly signal = new Int32Array(new SharedArrayBuffer(4));
  private readonly answers: MessagePort;
  private current: CurrentRun | undefined;
  private alive = true;

  constructor(
    private readonly project: ScriptProject,
    options: { workerPath: string; maxHeapMb: number; compiled: readonly Uint8Array[] },
    private readonly onEnd: () => void,
  ) {
    const { port1, port2 } = new MessageChannel();
    const workerData: WorkerStart = {
      project,
      compiled: options.compiled,
      signal: this.signal.buffer as SharedArrayBuffer,
    };
    this.answers = port1;
    this.worker = new Worker(options.workerPath, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: options.maxHeapMb },
    });
    this.worker.postMessage({ kind: 'answers', port: port2 } satisfies ToWorker, [port2]);
    this.worker.on('message', (message: FromWorker) => this.receive(message));
    this.worker.on('error', (error) => this.ended(`The script's worker failed: ${error.message}`));
    this.worker.on('exit', () => this.ended("The script's worker ended before the script did"));
    this.worker.unref();
    this.answers.unref();
  }

  get isAlive(): boolean {
    return this.alive;
  }

  /**
   * Runs a function; one at a time. The limit counts real time from when the thread begins, and stands still
   * while the run waits for a person.
   */
  run(kernel: ScriptKernel, request: RunRequest, maxRunMs: number): Promise<RunResult> {
    const run = kernel.openRun(request, this.project.manifest, true);
    return new Promise((resolve) => {
      const settle = (result: RunResult) => {
        this.current?.limit.pause();
        this.current = undefined;
        this.worker.unref();
        kernel.closeRun(run);
        resolve(result);
      };
      this.current = { kernel, run, settle, limit: new RunLimit(maxRunMs, () => this.overrun()) };
      this.worker.ref();
      this.worker.postMessage({ kind: 'run', request, clock: readingOf(kernel) } satisfies ToWorker);
    });
  }

  /** Ends the thread, and with it a run that is under way. */
  async terminate(): Promise<void> {
    this.answers.close();
    await this.worker.terminate();
  }

  private overrun() {
    this.current?.settle({ ok: false, error: timeLimitError });
    this.alive = false;
    void this.terminate();
  }

  private receive(message: FromWorker) {
    const { current } = this;
    if (!current) return;
    if (message.kind === 'started') current.limit.resume();
    if (message.kind === 'call') void this.answer(current, message.text);
    if (message.kind === 'log') current.kernel.log(current.run, message.severity, message.message);
    if (message.kind === 'done') current.settle(message.result);
  }

  private async answer(current: CurrentRun, requestText: string) {
    const { service, method, args } = JSON.parse(requestText) as { service: string; method: string; args: unknown[] };
    const asksPerson = service === 'Ui' && (method === 'alert' || method === 'prompt');
    if (asksPerson) current.limit.pause();
    let answer: ServiceAnswer;
    try {
      answer = { ok: true, value: (await current.kernel.call(current.run, service, method, args)) ?? null };
    } catch (error) {
      answer = { ok: false, failure: encodeFailure(error) };
    }
    if (this.current !== current) return;
    if (asksPerson) current.limit.resume();
    this.answers.postMessage({
      text: JSON.stringify(answer),
      clock: readingOf(current.kernel),
    } satisfies AnswerMessage);
    Atomics.store(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
  }

  private ended(message: string) {
    if (this.alive) {
      this.alive = false;
      this.current?.settle({ ok: false, error: { name: 'Error', message } });
    }
    this.onEnd();
  }
}

function readingOf({ clock }: ScriptKernel): ClockReading {
  return { nowMs: clock.now().getTime(), frozen: clock.frozen };
}

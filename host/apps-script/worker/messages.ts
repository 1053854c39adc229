import type { LogEntry, RunRequest, RunResult, ScriptProject } from '../contract';
import type { ClockReading } from '../service-port';

/** Handed to a worker thread when it starts. */
export type WorkerStart = {
  project: ScriptProject;
  /** The project's files as another thread compiled them. */
  compiled: readonly Uint8Array[];
  /** One number: 0 while the worker waits for the answer to a service call, 1 once it is there. */
  signal: SharedArrayBuffer;
};

export type ToWorker = { kind: 'answers'; port: import('node:worker_threads').MessagePort } | RunOrder;
export type RunOrder = { kind: 'run'; request: RunRequest; clock: ClockReading };

/** The answer to a service call, on the port that the worker reads synchronously. */
export type AnswerMessage = { text: string; clock: ClockReading };

export type FromWorker =
  | { kind: 'started' }
  | { kind: 'call'; text: string }
  | { kind: 'log'; severity: LogEntry['severity']; message: string }
  | { kind: 'done'; result: RunResult };

import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { ScriptRunner } from '../guest/script-runner';
import type { ClockReading, ServicePort } from '../service-port';
import type { AnswerMessage, FromWorker, ToWorker, WorkerStart } from './messages';

/**
 * A thread that runs scripts, one at a time. The script is synchronous, so a service call stops the thread until the
 * main thread has answered: it posts the request, sleeps on the signal, and takes the answer from its port.
 */
const { project, compiled, signal } = workerData as WorkerStart;
const answered = new Int32Array(signal);
const runner = new ScriptRunner(project, compiled);
let answers: MessagePort | undefined;

function post(message: FromWorker) {
  parentPort?.postMessage(message);
}

/** Follows the host's clock between the readings that come with every answer. */
function clockFrom(first: ClockReading) {
  let reading = first;
  let readAtMs = performance.now();
  return {
    update(next: ClockReading) {
      reading = next;
      readAtMs = performance.now();
    },
    nowMs: () => reading.nowMs + (reading.frozen ? 0 : Math.floor(performance.now() - readAtMs)),
  };
}

function portFor(clock: ReturnType<typeof clockFrom>): ServicePort {
  return {
    callText(text) {
      if (!answers) throw new Error('The worker has no port for answers yet');
      Atomics.store(answered, 0, 0);
      post({ kind: 'call', text });
      Atomics.wait(answered, 0, 0);
      const { message } = receiveMessageOnPort(answers) as { message: AnswerMessage };
      clock.update(message.clock);
      return message.text;
    },
    log: (severity, message) => post({ kind: 'log', severity, message }),
    nowMs: clock.nowMs,
  };
}

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'answers') {
    answers = message.port;
    return;
  }
  post({ kind: 'started' });
  post({ kind: 'done', result: runner.run(message.request, portFor(clockFrom(message.clock))) });
});

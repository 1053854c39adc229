import type { RunResult, ScriptKernel, ServiceCall } from '../../host/apps-script/script-host';
import { type Outcome, outcomeOf } from './faults';

/** Where one action was interrupted by the other. */
export type Interruption = {
  /** Which action was interrupted. */
  interrupted: 'first' | 'second';
  when: 'before' | 'after';
  index: number;
  call: string;
};

/**
 * Runs one action inside the other, at every service call of the other, before and after its effect, in both orders;
 * each time on a fresh desk. In one thread the interrupted action cannot go on meanwhile: what it has locked stays
 * locked for the inner one.
 * @param only calls at which an action may be interrupted; default: all
 * @returns how many interleavings were tried
 */
export function forEachInterleaving<Desk extends { kernel: ScriptKernel }, A, B>(
  setup: () => Desk,
  first: (desk: Desk) => A,
  second: (desk: Desk) => B,
  assert: (desk: Desk, outcomes: { first: Outcome<A>; second: Outcome<B> }, at: Interruption) => void,
  only: (call: ServiceCall) => boolean = () => true,
): number {
  let tried = 0;
  for (const interrupted of ['first', 'second'] as const) {
    for (const when of ['before', 'after'] as const) {
      for (let index = 0; ; index++) {
        const desk = setup();
        const inFirst = interrupted === 'first';
        const [outer, inner] = inFirst ? [first, second] : [second, first];
        const nested = nestAtCall(desk, { when, index, only }, () => outcomeOf(() => inner(desk)));
        const outcome = outcomeOf(() => outer(desk));
        nested.remove();
        const { call, outcome: innerOutcome } = nested.happened();
        if (call === undefined || innerOutcome === undefined) break;
        tried++;
        const outcomes = inFirst
          ? { first: outcome as Outcome<A>, second: innerOutcome as Outcome<B> }
          : { first: innerOutcome as Outcome<A>, second: outcome as Outcome<B> };
        const at = { interrupted, when, index, call };
        naming(`${interrupted} interrupted ${when} call ${index} (${call})`, () => assert(desk, outcomes, at));
      }
    }
  }
  if (tried === 0) throw new Error('Neither action made a service call');
  return tried;
}

/** Runs `inner` once, at the n-th call of what runs next; its own calls are not counted. */
export function nestAtCall<T>(
  desk: { kernel: ScriptKernel },
  at: { when: 'before' | 'after'; index: number; only: (call: ServiceCall) => boolean },
  inner: () => T,
): { remove: () => void; happened: () => { call?: string; outcome?: T } } {
  let seen = 0;
  let inside = false;
  const happened: { call?: string; outcome?: T } = {};
  const remove = desk.kernel.intercept((call, proceed) => {
    if (inside || !at.only(call) || seen++ !== at.index) return proceed();
    const runInner = () => {
      inside = true;
      happened.call = `${call.service}.${call.method}`;
      happened.outcome = inner();
      inside = false;
    };
    if (at.when === 'before') {
      runInner();
      return proceed();
    }
    const answer = outcomeOf(proceed);
    runInner();
    if (!answer.ok) throw answer.error;
    return answer.value;
  });
  return { remove, happened: () => happened };
}

/** The first run stopped before its call `first`, the second went up to its call `second`, then both went on. */
export type Schedule = { first: number; second: number };

/**
 * Runs two script functions in worker threads, truly at the same time, by every schedule of two switches: the first
 * run up to one of its calls, the second up to one of its own (or until it has to wait for the first), the first to
 * its end (or until it has to wait for the second), the second to its end. Each action must be one run.
 * @param setup makes a desk that runs scripts in worker threads
 * @returns how many schedules were tried
 */
export async function forEachSchedule<Desk extends { kernel: ScriptKernel }>(
  setup: () => Desk | Promise<Desk>,
  first: (desk: Desk) => Promise<RunResult>,
  second: (desk: Desk) => Promise<RunResult>,
  assert: (desk: Desk, results: { first: RunResult; second: RunResult }, schedule: Schedule) => void,
): Promise<number> {
  let tried = 0;
  for (let firstIndex = 0; ; firstIndex++) {
    let firstReached = false;
    for (let secondIndex = 0; ; secondIndex++) {
      const desk = await setup();
      const schedule = { first: firstIndex, second: secondIndex };
      const ran = await runBySchedule(desk, first, second, schedule);
      tried++;
      firstReached = ran.firstReached;
      naming(`schedule ${JSON.stringify(schedule)}`, () => assert(desk, ran.results, schedule));
      if (!firstReached || !ran.secondReached) break;
    }
    if (!firstReached) return tried;
  }
}

async function runBySchedule<Desk extends { kernel: ScriptKernel }>(
  desk: Desk,
  first: (desk: Desk) => Promise<RunResult>,
  second: (desk: Desk) => Promise<RunResult>,
  schedule: Schedule,
) {
  const turns = takeTurns(desk.kernel, schedule);
  const firstResult = first(desk);
  const firstStop = await Promise.race([turns.first.stopped, firstResult]);
  turns.beginSecond();
  const secondResult = second(desk);
  const secondStop = await Promise.race([turns.second.stopped, secondResult]);
  turns.first.goOn();
  await Promise.race([turns.first.waiting, firstResult]);
  turns.second.goOn();
  const results = { first: await firstResult, second: await secondResult };
  turns.remove();
  return { results, firstReached: firstStop === 'stopped', secondReached: secondStop === 'stopped' };
}

type Turn = { stopped: Promise<'stopped' | 'waits'>; waiting: Promise<void>; goOn: () => void };

/** Stops each run before one of its calls until it is told to go on; tells when a call has to wait. */
function takeTurns(kernel: ScriptKernel, schedule: Schedule) {
  const first = makeTurn(schedule.first);
  const second = makeTurn(schedule.second);
  let firstRun: string | undefined;
  let secondBegan = false;
  const remove = kernel.intercept(async (call, proceed) => {
    if (!secondBegan) firstRun ??= call.runId;
    const turn = call.runId === firstRun ? first : second;
    await turn.before(call);
    const answer = proceed();
    const contends = call.service === 'Lock' && answer instanceof Promise;
    if (contends) turn.waitsForLock();
    return answer;
  });
  const beginSecond = () => {
    secondBegan = true;
  };
  return { first: first.turn, second: second.turn, beginSecond, remove };
}

function makeTurn(index: number) {
  const stopped = deferred<'stopped' | 'waits'>();
  const waiting = deferred<void>();
  const going = deferred<void>();
  let released = false;
  const turn: Turn = {
    stopped: stopped.promise,
    waiting: waiting.promise,
    goOn() {
      released = true;
      going.resolve(undefined);
    },
  };
  return {
    turn,
    async before(call: ServiceCall) {
      if (call.index !== index) return;
      stopped.resolve('stopped');
      await going.promise;
    },
    waitsForLock() {
      stopped.resolve('waits');
      if (released) waiting.resolve(undefined);
    },
  };
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function naming(where: string, assert: () => void) {
  try {
    assert();
  } catch (error) {
    if (error instanceof Error) error.message = `With ${where}: ${error.message}`;
    throw error;
  }
}

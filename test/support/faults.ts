import type { ScriptKernel, ServiceCall } from '../../host/apps-script/script-host';
import { ServiceFailure } from '../../host/apps-script/script-host';

/**
 * What goes wrong at a service call. 'throws': the call fails with a server error, the script goes on with that.
 * 'dies': the run ends there (time limit, crash): nothing that it does afterwards has an effect.
 */
export type FaultKind = 'throws' | 'dies';

export type Fault = {
  kind: FaultKind;
  /** Whether the call had its effect before it failed. */
  when: 'before' | 'after';
  /** The n-th service call of the action, from 0, and which one it was: `Sheets.Spreadsheets.batchUpdate`. */
  index: number;
  call: string;
};

/** What an action ended with. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: unknown };

export type FaultOptions = {
  /** Default: both. */
  kinds?: readonly FaultKind[];
  /** Default: both. */
  whens?: readonly Fault['when'][];
  /** Calls that may fail; default: all. */
  only?: (call: ServiceCall) => boolean;
};

/**
 * Runs an action again and again, each time on a fresh desk and with another of its service calls failing, before and
 * after its effect, until the action makes no more calls.
 * @param setup makes a desk in its old state
 * @param act the action under test
 * @param assert told what became of it: the desk is in the old state or the new, a retry reaches the new one once, …
 * @returns how many faults were tried
 * @throws Error where the action makes no call that may fail, since nothing would have been tested
 */
export function forEachFault<Desk extends { kernel: ScriptKernel }, T>(
  setup: () => Desk,
  act: (desk: Desk) => T,
  assert: (desk: Desk, outcome: Outcome<T>, fault: Fault) => void,
  options: FaultOptions = {},
): number {
  const { kinds = ['throws', 'dies'], whens = ['before', 'after'], only = () => true } = options;
  let tried = 0;
  for (const kind of kinds) {
    for (const when of whens) {
      for (let index = 0; ; index++) {
        const desk = setup();
        const plan = failNthCall(desk.kernel, { kind, when, index }, only);
        const outcome = outcomeOf(() => act(desk));
        plan.remove();
        const call = plan.failedCall();
        if (call === undefined) break;
        tried++;
        namingTheFault({ kind, when, index, call }, (fault) => assert(desk, outcome, fault));
      }
    }
  }
  if (tried === 0) throw new Error('The action made no service call that may fail');
  return tried;
}

/** Lets the n-th call from now on fail. `failedCall` answers its name once that has happened. */
export function failNthCall(
  kernel: ScriptKernel,
  plan: Pick<Fault, 'kind' | 'when' | 'index'>,
  only: (call: ServiceCall) => boolean = () => true,
): { remove: () => void; failedCall: () => string | undefined } {
  let seen = 0;
  let failed: string | undefined;
  let deadRun: string | undefined;
  const remove = kernel.intercept((call, proceed) => {
    if (call.runId === deadRun) throw runDied();
    if (!only(call) || seen++ !== plan.index) return proceed();
    failed = `${call.service}.${call.method}`;
    if (plan.kind === 'dies') deadRun = call.runId;
    if (plan.when === 'after') proceed();
    throw plan.kind === 'dies' ? runDied() : serverError(call);
  });
  return { remove, failedCall: () => failed };
}

/** What a call of that service throws when Google's servers fail. */
export function serverError(call: { service: string; method: string }): ServiceFailure {
  if (call.service !== 'Sheets') {
    return new ServiceFailure("We're sorry, a server error occurred. Please wait a bit and try again.");
  }
  const message = 'The service is currently unavailable.';
  return new ServiceFailure(`API call failed with error: ${message}`, 'GoogleJsonResponseException', {
    ...{ code: 503, message, status: 'UNAVAILABLE' },
    errors: [{ domain: 'global', reason: 'backendError', message }],
  });
}

function runDied(): ServiceFailure {
  return new ServiceFailure('The run was ended here');
}

export function outcomeOf<T>(act: () => T): Outcome<T> {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    return { ok: false, error };
  }
}

/** A failed expectation says at which fault it failed. */
function namingTheFault(fault: Fault, assert: (fault: Fault) => void) {
  try {
    assert(fault);
  } catch (error) {
    if (error instanceof Error) {
      const { kind, when, index, call } = fault;
      error.message = `At call ${index} (${call}), which ${kind} ${when} its effect: ${error.message}`;
    }
    throw error;
  }
}

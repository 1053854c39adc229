import { requireAuthorization } from '../authorization';
import type { ServiceCall, ServiceInterceptor } from '../contract';
import { notOffered, ServiceFailure } from '../service-failure';
import type { RunState, ServiceTable } from './run-state';

/** The choke point: every service call of every run passes here, through the interceptors, to the service. */
export class CallDispatcher {
  private readonly interceptors: ServiceInterceptor[] = [];

  constructor(private readonly table: ServiceTable) {}

  /** Adds an interceptor outside those already there. @returns a function that takes it away */
  intercept(interceptor: ServiceInterceptor): () => void {
    this.interceptors.push(interceptor);
    return () => {
      const index = this.interceptors.indexOf(interceptor);
      if (index >= 0) this.interceptors.splice(index, 1);
    };
  }

  /** @returns the service's answer; a promise only where `run.canWait` */
  call(run: RunState, service: string, method: string, args: readonly unknown[]): unknown {
    const index = run.nextCallIndex++;
    const call: ServiceCall = { runId: run.id, functionName: run.functionName, index, service, method, args };
    const effect = () => this.effect(run, service, method, args);
    const proceed = this.interceptors.reduce<() => unknown>(
      (inner, interceptor) => () => interceptor(call, inner),
      effect,
    );
    const answer = proceed();
    if (answer instanceof Promise && !run.canWait) {
      throw new ServiceFailure(`${service}.${method} cannot wait in the in-process transport`, 'Error');
    }
    return answer;
  }

  private effect(run: RunState, service: string, method: string, args: readonly unknown[]): unknown {
    requireAuthorization({ service, method }, run);
    const handler = this.table[`${service}.${method}`];
    if (!handler) throw notOffered(`${service}.${method}`);
    return handler(run, args);
  }
}

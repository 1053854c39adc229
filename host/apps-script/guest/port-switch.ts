import type { ServiceAnswer, ServicePort } from '../service-port';

/** The port of a scope that runs share, one after the other or one within another: what the script asks goes to the run under way. */
export class PortSwitch implements ServicePort {
  constructor(private current: ServicePort) {}

  /** @returns the port that was asked until now */
  turnTo(port: ServicePort): ServicePort {
    const former = this.current;
    this.current = port;
    return former;
  }

  callText(requestText: string): string {
    return this.current.callText(requestText);
  }

  callSharing(requestText: string): ServiceAnswer {
    const { current } = this;
    return current.callSharing?.(requestText) ?? (JSON.parse(current.callText(requestText)) as ServiceAnswer);
  }

  log(...line: Parameters<ServicePort['log']>): void {
    this.current.log(...line);
  }

  nowMs(): number {
    return this.current.nowMs();
  }
}

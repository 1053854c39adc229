import type { ServiceAnswer, ServicePort } from '../service-port';

/** The port of a scope that runs share, one after the other: what the script asks goes to the run under way. */
export class PortSwitch implements ServicePort {
  constructor(private current: ServicePort) {}

  turnTo(port: ServicePort): void {
    this.current = port;
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

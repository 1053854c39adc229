import { ScriptHost, type ScriptKernel, type ScriptProject } from '../apps-script/script-host';
import type { SheetsEngine } from '../sheets-api/engine';
import { owner } from './people';

/** The workbook that is filled, and the script that fills it. */
export interface DemoTarget {
  kernel: ScriptKernel;
  engine: SheetsEngine;
  project: ScriptProject;
}

/** The demo factory's desk: people call the bundle's own functions, on the host's clock. */
export class DemoDesk {
  private readonly host: ScriptHost;
  private readonly target: DemoTarget;
  private requests = 0;

  constructor(target: DemoTarget, trusted: boolean) {
    this.target = target;
    const { kernel, project } = target;
    this.host = new ScriptHost({ kernel, project, transport: 'in-process', trusted });
  }

  /** Sets the clock to a local date and time, such as `2026-03-02T15:59`. The factory stands in China. */
  at(local: string): void {
    this.target.kernel.clock.set(new Date(`${local}:00+08:00`).toISOString());
  }

  install(): void {
    this.run('install', owner.email, [], 'menu');
  }

  /** Calls a function that writes, as a person. @returns the value of its answer */
  do<Value>(functionName: string, user: string, request: object): Value {
    this.requests += 1;
    const requestKey = `demo-request-${this.requests}`;
    return this.run(functionName, user, [{ requestKey, ...request }], 'callable') as Value;
  }

  /** Runs once what the clock would have started by now: the hourly run with its mails and its night. */
  catchUp(): void {
    for (const { functionName, owner: user, uid } of this.target.kernel.triggers.takeDue()) {
      const event = { authMode: 'FULL' as const, user, triggerUid: uid };
      const result = this.host.runSync({ functionName, user, event, kind: 'installable-trigger' });
      if (!result.ok) throw new Error(`${functionName}: ${result.error.message}`);
    }
  }

  /** Types rows below a tab's last row, as its people do. */
  type(tab: string, values: (string | number)[][]): void {
    const { engine, kernel } = this.target;
    const query = { valueInputOption: 'RAW', insertDataOption: 'OVERWRITE' };
    engine.valuesAppend(kernel.spreadsheetId, `'${tab}'!A1`, query, { values }, { user: owner.email });
  }

  /** @throws Error where it fails: the demo is made of what works */
  private run(functionName: string, user: string, args: object[], kind: 'menu' | 'callable'): unknown {
    const result = this.host.runSync({ functionName, args, user, kind });
    if (!result.ok) throw new Error(`${functionName}: ${result.error.message}\n${result.error.stack ?? ''}`);
    const answer = result.value as { ok?: boolean; message?: string; value?: unknown } | null | undefined;
    if (answer?.ok === false) throw new Error(`${functionName}: ${answer.message}\n${JSON.stringify(args)}`);
    return answer?.value;
  }
}

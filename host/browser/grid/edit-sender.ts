import type { GridRange } from '../../apps-script/contract';
import type { EditStep } from '../../server/page/protocol';
import { CallRefused, type ServerLink } from '../connection/server-link';
import { touchedRanges } from './touched-ranges';

export type EditHooks = {
  /** Asks the person where the edit touches what should not be changed by accident. */
  mayEdit: (ranges: GridRange[]) => Promise<boolean>;
  /** The edit did not happen: what the page shows of these ranges is not true. */
  takeBack: (ranges: GridRange[]) => void;
  /** `error` says why the server refused. */
  refused: (error: CallRefused, ranges: GridRange[]) => void;
  settled: () => void;
};

/** Sends what people do in the grid, in order; steps of one action travel together. */
export class EditSender {
  private steps: EditStep[] = [];
  private underWay = 0;
  private queue: Promise<void> = Promise.resolve();
  private readonly link: ServerLink;
  private readonly hooks: EditHooks;

  constructor(link: ServerLink, hooks: EditHooks) {
    this.link = link;
    this.hooks = hooks;
  }

  /** True while an edit waits for the server: an answer that was asked for before may be older than the edit. */
  get isBusy(): boolean {
    return this.underWay > 0;
  }

  add(steps: EditStep[]): void {
    if (steps.length === 0) return;
    if (this.steps.length === 0) {
      this.underWay += 1;
      // One action of a person changes the grid in one go: what follows later is another action.
      queueMicrotask(() => this.flush());
    }
    this.steps.push(...steps);
  }

  private flush() {
    const steps = joined(this.steps);
    this.steps = [];
    this.queue = this.queue
      .then(() => this.send(steps))
      .finally(() => {
        this.underWay -= 1;
        if (!this.isBusy) this.hooks.settled();
      });
  }

  private async send(steps: EditStep[]) {
    const ranges = touchedRanges(steps);
    try {
      if (await this.hooks.mayEdit(ranges)) await this.link.call('edit', { steps });
      else this.hooks.takeBack(ranges);
    } catch (error) {
      this.hooks.takeBack(ranges);
      this.hooks.refused(
        error instanceof CallRefused ? error : new CallRefused({ code: 'INTERNAL', message: String(error) }),
        ranges,
      );
    }
  }
}

/** Requests that follow each other become one call, which the server applies as a whole. */
function joined(steps: EditStep[]): EditStep[] {
  const result: EditStep[] = [];
  for (const step of steps) {
    const last = result[result.length - 1];
    if (step.kind === 'requests' && last?.kind === 'requests') last.requests.push(...step.requests);
    else result.push(step.kind === 'requests' ? { kind: 'requests', requests: [...step.requests] } : step);
  }
  return result;
}

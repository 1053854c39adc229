import type { CommittedChange } from '../../sheets-api/committed-change';
import type { ServerEvents } from './protocol';

type Changes = ServerEvents['changed'];

/** Gathers what is committed in one go (a script may commit often) and tells it once. */
export class ChangeFeed {
  private pending: Changes = [];
  private readonly tell: (changes: Changes) => void;

  constructor(tell: (changes: Changes) => void) {
    this.tell = tell;
  }

  add(change: Pick<CommittedChange, 'sheets'>): void {
    if (this.pending.length === 0) setImmediate(() => this.flush());
    for (const sheet of change.sheets) {
      const range = 'range' in sheet ? { ...sheet.range, sheetId: sheet.sheetId } : null;
      this.pending.push({ sheetId: sheet.sheetId, kind: sheet.kind, range });
    }
  }

  private flush() {
    const changes = this.pending;
    this.pending = [];
    this.tell(withoutRepeats(changes));
  }
}

function withoutRepeats(changes: Changes): Changes {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

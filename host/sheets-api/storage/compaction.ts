import { closeSync, openSync, rmSync } from 'node:fs';
import type { StateRecord } from '../state-records';
import { replaceDurably, writeAll } from './durable-io';
import { encodeFrame, FILE_MAGIC } from './frame';

const BATCH_BYTES = 1 << 20;

/**
 * Writes a snapshot to a new file, a portion at a time, and at the end puts that file in the old one's place. The
 * state must stay as it was when the compaction began, however long the portions take.
 */
export class Compaction {
  readonly #fd: number;
  readonly #records: Iterator<StateRecord>;
  readonly #newPath: string;
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #offset = 0;
  #isOver = false;

  constructor(
    private readonly path: string,
    state: Iterable<StateRecord>,
    /** Called when all of the snapshot is written. The default closes the new file once it is in place. */
    private readonly complete: (compaction: Compaction) => void = (compaction) => {
      closeSync(compaction.replaceFile(Buffer.alloc(0)).fd);
    },
  ) {
    this.#newPath = Compaction.pathFor(path);
    this.#fd = openSync(this.#newPath, 'w+');
    this.#records = state[Symbol.iterator]();
    this.#queue(FILE_MAGIC);
  }

  /** Where the new file grows before it takes the old one's place. */
  static pathFor(path: string): string {
    return `${path}.new`;
  }

  /** Writes records for about so many milliseconds; true when the new file is in place, or the compaction was given up. */
  step(maxMs: number): boolean {
    if (this.#isOver) return true;
    const stopAt = performance.now() + maxMs;
    do {
      const next = this.#records.next();
      if (next.done) {
        this.#queue(encodeFrame('snapshot-end', ''));
        this.#flush();
        this.complete(this);
        this.#isOver = true;
      } else {
        this.#queue(encodeFrame('state', JSON.stringify(next.value)));
      }
    } while (!this.#isOver && performance.now() < stopAt);
    return this.#isOver;
  }

  /** Writes everything that is left. */
  finish(): void {
    this.step(Number.POSITIVE_INFINITY);
  }

  /** Gives up; the old file stays as it is. */
  abandon(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    closeSync(this.#fd);
    rmSync(this.#newPath, { force: true });
  }

  /** Adds the frames of the mutations since the snapshot and renames. The descriptor now belongs to the caller. */
  replaceFile(commits: Buffer): { fd: number; snapshotEnd: number } {
    const snapshotEnd = this.#offset;
    writeAll(this.#fd, commits, snapshotEnd);
    replaceDurably(this.#fd, this.#newPath, this.path);
    return { fd: this.#fd, snapshotEnd };
  }

  #queue(bytes: Buffer): void {
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes >= BATCH_BYTES) this.#flush();
  }

  #flush(): void {
    writeAll(this.#fd, Buffer.concat(this.#pending), this.#offset);
    this.#offset += this.#pendingBytes;
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}

import { closeSync, existsSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readSync, rmSync } from 'node:fs';
import type { Journal, JournalRecord } from '../journal';
import type { StateRecord } from '../state-records';
import { Compaction } from './compaction';
import { writeAll } from './durable-io';
import { lockFile } from './file-lock';
import { encodeFrame, FILE_MAGIC, type Frame, readFrame } from './frame';

/** Receives what a file holds, in order: first the snapshot, then every mutation after it. */
export type FileReader = {
  state(record: StateRecord): void;
  commit(record: JournalRecord): void;
};

/** The file holds something that no crash can explain: it was changed or harmed from outside. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
}

/**
 * A workbook in one file: a snapshot, then the mutations since. `append` returns when its record is on the disk, so
 * what was answered survives `kill -9` and a power cut; a record that a crash cut short is dropped when the file is
 * opened, whole. A compaction writes a new file beside the old one and renames it over.
 */
export class WorkbookFile implements Journal {
  #fd: number;
  #end: number;
  #snapshotEnd = 0;
  #commitCount = 0;
  #failure: Error | undefined;
  #compaction: Compaction | undefined;
  readonly #unlock: () => void;

  private constructor(
    readonly path: string,
    reader: FileReader,
  ) {
    this.#unlock = lockFile(path);
    try {
      rmSync(Compaction.pathFor(path), { force: true });
      if (!existsSync(path)) new Compaction(path, []).finish();
      this.#fd = openSync(path, 'r+');
      this.#end = this.#read(reader);
    } catch (error) {
      this.#unlock();
      throw error;
    }
  }

  /**
   * Opens a workbook file, made if there is none, and hands its contents to `reader`.
   * @throws DamagedFileError when it is no workbook file, or damage lies before its last record
   */
  static open(path: string, reader: FileReader): WorkbookFile {
    return new WorkbookFile(path, reader);
  }

  /** Mutations that an opening would have to replay. */
  get commitCount(): number {
    return this.#commitCount;
  }

  /** Bytes of the mutations that an opening would have to replay. */
  get commitBytes(): number {
    return this.#end - this.#snapshotEnd;
  }

  append(record: JournalRecord): void {
    if (this.#failure) throw this.#failure;
    const frame = encodeFrame('commit', JSON.stringify(record));
    try {
      writeAll(this.#fd, frame, this.#end);
      fdatasyncSync(this.#fd);
    } catch (error) {
      this.#takeBack(error as Error);
      throw error;
    }
    this.#end += frame.length;
    this.#commitCount += 1;
  }

  /**
   * Starts to write a smaller file with this state; mutations go on being appended while it runs. One that is under way
   * is given up: both would write to the same new file.
   */
  beginCompaction(state: Iterable<StateRecord>): Compaction {
    this.#compaction?.abandon();
    const from = this.#end;
    const countBefore = this.#commitCount;
    this.#compaction = new Compaction(this.path, state, (compaction) => {
      const since = Buffer.allocUnsafe(this.#end - from);
      readSync(this.#fd, since, 0, since.length, from);
      const { fd, snapshotEnd } = this.#replaceWith(compaction, since);
      closeSync(this.#fd);
      this.#fd = fd;
      this.#snapshotEnd = snapshotEnd;
      this.#end = snapshotEnd + since.length;
      this.#commitCount -= countBefore;
    });
    return this.#compaction;
  }

  /** Once a replacement went wrong it is unknown which of two files has the name: nothing more is written to either. */
  #replaceWith(compaction: Compaction, commits: Buffer): { fd: number; snapshotEnd: number } {
    try {
      return compaction.replaceFile(commits);
    } catch (error) {
      this.#failure = new Error(`${this.path} could not be replaced by its compacted form`, { cause: error });
      throw error;
    }
  }

  close(): void {
    this.#compaction?.abandon();
    closeSync(this.#fd);
    this.#failure = new Error(`${this.path} is closed`);
    this.#unlock();
  }

  /** Reads all frames and cuts off a torn tail. Returns the offset where the next record goes. */
  #read(reader: FileReader): number {
    const fileBytes = fstatSync(this.#fd).size;
    const magic = Buffer.alloc(FILE_MAGIC.length);
    readSync(this.#fd, magic, 0, magic.length, 0);
    if (!magic.equals(FILE_MAGIC)) throw new DamagedFileError(`${this.path} is not a workbook file of this version`);
    let offset = FILE_MAGIC.length;
    while (offset < fileBytes) {
      const reading = readFrame(this.#fd, offset, fileBytes);
      if (!reading.whole) {
        this.#refuseDamage(offset, reading.claimedEnd, fileBytes);
        ftruncateSync(this.#fd, offset);
        fdatasyncSync(this.#fd);
        break;
      }
      this.#accept(reading.frame, reader);
      offset = reading.frame.end;
    }
    if (this.#snapshotEnd === 0) throw new DamagedFileError(`${this.path} has no whole snapshot`);
    return offset;
  }

  #accept(frame: Frame, reader: FileReader): void {
    if (frame.kind === 'snapshot-end') {
      this.#snapshotEnd = frame.end;
    } else if (frame.kind === 'state') {
      reader.state(JSON.parse(frame.json) as StateRecord);
    } else {
      this.#commitCount += 1;
      reader.commit(JSON.parse(frame.json) as JournalRecord);
    }
  }

  /** Only the last record can be torn: what is unreadable before another record was not left by a crash. */
  #refuseDamage(offset: number, claimedEnd: number, fileBytes: number): void {
    const followed = claimedEnd < fileBytes && readFrame(this.#fd, claimedEnd, fileBytes).whole;
    if (this.#snapshotEnd === 0 || followed) throw new DamagedFileError(`${this.path} is damaged at byte ${offset}`);
  }

  /** A record that was not acknowledged must not turn up later; where even that fails, nothing more is written. */
  #takeBack(cause: Error): void {
    try {
      ftruncateSync(this.#fd, this.#end);
      fdatasyncSync(this.#fd);
    } catch {
      this.#failure = new Error(`${this.path} can no longer be written: ${cause.message}`, { cause });
    }
  }
}

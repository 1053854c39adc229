import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../../host/sheets-api/journal';
import type { StateRecord } from '../../../../host/sheets-api/state-records';
import { DamagedFileError, WorkbookFile } from '../../../../host/sheets-api/storage/workbook-file';
import { commitNumbered, snapshotNumbered } from './numbered-records';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-file-'));
  path = join(folder, 'book.jiedan');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Contents = { state: StateRecord[]; commits: JournalRecord[] };

function open(from = path): { file: WorkbookFile; contents: Contents } {
  const contents: Contents = { state: [], commits: [] };
  const file = WorkbookFile.open(from, {
    state: (record) => contents.state.push(record),
    commit: (record) => contents.commits.push(record),
  });
  return { file, contents };
}

function contentsOf(from = path): Contents {
  const { file, contents } = open(from);
  file.close();
  return contents;
}

function writeCommits(count: number): void {
  const { file } = open();
  for (let revision = 1; revision <= count; revision += 1) file.append(commitNumbered(revision));
  file.close();
}

function revisions(contents: Contents): number[] {
  return contents.commits.map((commit) => commit.revision);
}

describe('a workbook file', () => {
  it('is made when there is none, and is empty', () => {
    expect(contentsOf()).toEqual({ state: [], commits: [] });
  });

  it('gives back every mutation in order, as it was', () => {
    writeCommits(3);
    expect(contentsOf().commits).toEqual([1, 2, 3].map(commitNumbered));
  });

  it('goes on where it was left', () => {
    writeCommits(2);
    const { file } = open();
    expect(file.commitCount).toBe(2);
    file.append(commitNumbered(3));
    file.close();
    expect(revisions(contentsOf())).toEqual([1, 2, 3]);
  });

  it('can not be opened twice at once, by this process or another', () => {
    const { file } = open();
    expect(() => open()).toThrow(/is open in process/);
    file.close();
    writeFileSync(`${path}.lock`, '1');
    expect(() => open()).toThrow(/is open in process 1/);
  });

  it('takes over the lock of a process that is gone', () => {
    writeFileSync(`${path}.lock`, '4194999');
    expect(contentsOf()).toEqual({ state: [], commits: [] });
  });

  it('refuses to write once it is closed', () => {
    const { file } = open();
    file.close();
    expect(() => file.append(commitNumbered(1))).toThrow(/closed/);
  });
});

describe('a torn tail', () => {
  it('is dropped whole, at whatever byte the last record was cut', () => {
    writeCommits(1);
    const wholeBytes = statSync(path).size;
    const { file } = open();
    file.append(commitNumbered(2));
    file.close();
    const fullBytes = statSync(path).size;
    const torn = join(folder, 'torn.jiedan');
    for (let bytes = wholeBytes; bytes < fullBytes; bytes += 1) {
      copyFileSync(path, torn);
      truncateSync(torn, bytes);
      expect(revisions(contentsOf(torn))).toEqual([1]);
      expect(statSync(torn).size).toBe(wholeBytes);
    }
    expect(revisions(contentsOf())).toEqual([1, 2]);
  });

  it('is dropped when the file grew but the bytes never arrived', () => {
    writeCommits(1);
    const wholeBytes = statSync(path).size;
    appendFileSync(path, Buffer.alloc(5000));
    expect(revisions(contentsOf())).toEqual([1]);
    expect(statSync(path).size).toBe(wholeBytes);
  });

  it('is dropped when any of its bytes is wrong', () => {
    writeCommits(2);
    const bytes = readFileSync(path);
    for (const back of [1, 100, 400]) {
      const harmed = Buffer.from(bytes);
      harmed[bytes.length - back] = (harmed[bytes.length - back] ?? 0) ^ 1;
      writeFileSync(path, harmed);
      expect(revisions(contentsOf())).toEqual([1]);
    }
  });

  it('leaves room for the next commit', () => {
    writeCommits(2);
    truncateSync(path, statSync(path).size - 3);
    const { file } = open();
    file.append(commitNumbered(2));
    file.append(commitNumbered(3));
    file.close();
    expect(revisions(contentsOf())).toEqual([1, 2, 3]);
  });
});

describe('damage that no crash leaves', () => {
  it('is refused when it lies before the last record', () => {
    writeCommits(3);
    const bytes = readFileSync(path);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(() => open()).toThrow(DamagedFileError);
  });

  it('is refused when it lies in the snapshot, and the lock is given back', () => {
    const { file } = open();
    file.beginCompaction(snapshotNumbered(1)).finish();
    file.close();
    const bytes = readFileSync(path);
    bytes[60] = (bytes[60] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(() => open()).toThrow(DamagedFileError);
    expect(() => open()).toThrow(DamagedFileError);
  });

  it('is refused for a file of another kind', () => {
    writeFileSync(path, 'PK not a workbook of ours');
    expect(() => open()).toThrow(/not a workbook file/);
  });
});

describe('a compaction', () => {
  it('replaces the mutations by the state they made', () => {
    writeCommits(50);
    const { file } = open();
    const before = statSync(path).size;
    file.beginCompaction(snapshotNumbered(50)).finish();
    expect([file.commitCount, file.commitBytes]).toEqual([0, 0]);
    file.close();
    expect(statSync(path).size).toBeLessThan(before);
    expect(contentsOf()).toEqual({ state: snapshotNumbered(50), commits: [] });
  });

  it('keeps the mutations that came while it ran, and those after', () => {
    writeCommits(5);
    const { file } = open();
    const compaction = file.beginCompaction(snapshotNumbered(5));
    expect(compaction.step(0)).toBe(false);
    file.append(commitNumbered(6));
    compaction.finish();
    file.append(commitNumbered(7));
    expect(file.commitCount).toBe(2);
    file.close();
    expect(contentsOf()).toEqual({ state: snapshotNumbered(5), commits: [6, 7].map(commitNumbered) });
  });

  it('changes nothing when it is given up or cut off', () => {
    writeCommits(2);
    const { file } = open();
    file.beginCompaction(snapshotNumbered(2)).step(0);
    file.close();
    expect(revisions(contentsOf())).toEqual([1, 2]);
    const again = open().file;
    const compaction = again.beginCompaction(snapshotNumbered(2));
    compaction.step(0);
    compaction.abandon();
    again.close();
    expect(revisions(contentsOf())).toEqual([1, 2]);
  });

  it('gives way to another one that is begun, and to the closing of the file', () => {
    writeCommits(2);
    const { file } = open();
    const first = file.beginCompaction(snapshotNumbered(1));
    first.step(0);
    const second = file.beginCompaction(snapshotNumbered(2));
    expect(first.step(Number.POSITIVE_INFINITY)).toBe(true);
    second.finish();
    file.append(commitNumbered(3));
    const third = file.beginCompaction(snapshotNumbered(3));
    file.close();
    expect(third.step(Number.POSITIVE_INFINITY)).toBe(true);
    expect(contentsOf()).toEqual({ state: snapshotNumbered(2), commits: [commitNumbered(3)] });
  });
});

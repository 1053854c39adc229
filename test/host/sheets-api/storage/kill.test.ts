import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../../host/sheets-api/journal';
import type { StateRecord } from '../../../../host/sheets-api/state-records';
import { WorkbookFile } from '../../../../host/sheets-api/storage/workbook-file';
import { commitNumbered, snapshotNumbered } from './numbered-records';

const ROUNDS = 12;

let folder: string;
let child: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-kill-'));
  child = join(folder, 'commit-loop.mjs');
  const entryPoint = join(import.meta.dirname, 'commit-loop.child.ts');
  await build({ entryPoints: [entryPoint], outfile: child, bundle: true, platform: 'node', format: 'esm' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the child commit until it has acknowledged so many, and some more microseconds, then kills it. */
function killAfter(path: string, acknowledgements: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, [child, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    process_.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.split('\n').length > acknowledgements) process_.kill('SIGKILL');
    });
    process_.on('error', reject);
    process_.on('close', () => resolve(Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1))));
  });
}

function read(path: string): { state: StateRecord[]; commits: JournalRecord[] } {
  const contents = { state: [] as StateRecord[], commits: [] as JournalRecord[] };
  const file = WorkbookFile.open(path, {
    state: (record) => contents.state.push(record),
    commit: (record) => contents.commits.push(record),
  });
  file.close();
  return contents;
}

describe('a host that is killed', () => {
  it('has the last answered commit and no half one when it is opened again', async () => {
    const path = join(folder, 'book.jiedan');
    for (let round = 0; round < ROUNDS; round += 1) {
      const answered = await killAfter(path, 20 + Math.floor(Math.random() * 120));
      const { state, commits } = read(path);
      const first = state[0]?.kind === 'workbook' ? state[0].revision : 0;
      const last = first + commits.length;
      expect(state).toEqual(first === 0 && state.length === 0 ? [] : snapshotNumbered(first));
      expect(commits).toEqual(commits.map((_, index) => commitNumbered(first + 1 + index)));
      expect(last).toBeGreaterThanOrEqual(answered);
      expect(last).toBeLessThanOrEqual(answered + 1);
    }
  }, 60_000);
});

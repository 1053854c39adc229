import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../../host/sheets-api/journal';
import type { StateRecord } from '../../../../host/sheets-api/state-records';
import { DurableEngine } from '../../../../host/sheets-api/storage/durable-engine';
import { WorkbookFile } from '../../../../host/sheets-api/storage/workbook-file';
import { commitNumbered, snapshotNumbered } from './numbered-records';

const ROUNDS = 12;

let folder: string;

beforeAll(async () => {
  // Inside the project, so that the bundles find the packages that they leave outside.
  const scratch = join(import.meta.dirname, '../../../../.build');
  mkdirSync(scratch, { recursive: true });
  folder = mkdtempSync(join(scratch, 'workbook-kill-'));
  const entryPoints = ['commit-loop', 'engine-loop'].map((name) => join(import.meta.dirname, `${name}.child.ts`));
  const common = { bundle: true, platform: 'node', format: 'esm', packages: 'external' } as const;
  await build({ ...common, entryPoints, outdir: folder, outExtension: { '.js': '.mjs' } });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the child commit until it has acknowledged so many, and some more microseconds, then kills it. */
function killAfter(child: string, path: string, acknowledgements: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, [join(folder, `${child}.child.mjs`), path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
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
      const answered = await killAfter('commit-loop', path, 20 + Math.floor(Math.random() * 120));
      const { state, commits } = read(path);
      const first = state[0]?.kind === 'workbook' ? state[0].revision : 0;
      const last = first + commits.length;
      expect(state).toEqual(first === 0 && state.length === 0 ? [] : snapshotNumbered(first));
      expect(commits).toEqual(commits.map((_, index) => commitNumbered(first + 1 + index)));
      expect(last).toBeGreaterThanOrEqual(answered);
      expect(last).toBeLessThanOrEqual(answered + 1);
    }
  }, 60_000);

  it('has whole commits of the engine only', async () => {
    const path = join(folder, 'engine.jiedan');
    for (let round = 0; round < 4; round += 1) {
      const answered = await killAfter('engine-loop', path, 20 + Math.floor(Math.random() * 100));
      const durable = DurableEngine.open(path, { now: () => new Date() });
      const values = durable.engine.valuesGet(
        'book',
        'Sheet1!A:A',
        { valueRenderOption: 'UNFORMATTED_VALUE' },
        { user: null },
      ).values;
      durable.close();
      const numbers = (values ?? []).map(([number]) => Number(number));
      expect(numbers).toEqual(numbers.map((_, index) => Math.floor(index / 20) + 1));
      expect([answered, answered + 1]).toContain(numbers.length / 20);
    }
  }, 60_000);
});

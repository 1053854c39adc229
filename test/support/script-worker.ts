import { createHash } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type ScriptProject, WorkerPool } from '../../host/apps-script/script-host';

const root = join(import.meta.dirname, '..', '..');
let built: Promise<string> | undefined;

/**
 * Builds the entry of the script worker threads from its source. The file is named by its content and lies outside
 * of .build/, which may be built anew while tests run.
 * @returns the path of the built file
 */
export function scriptWorkerPath(): Promise<string> {
  built ??= buildWorker();
  return built;
}

/** Worker threads for a project; desks of the same project can share them. Close the pool at the end. */
export async function startWorkerPool(project: ScriptProject): Promise<WorkerPool> {
  return new WorkerPool(project, { workerPath: await scriptWorkerPath() });
}

async function buildWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'host', 'apps-script', 'worker', 'main.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    write: false,
    logLevel: 'warning',
  });
  const text = outputFiles[0]?.text ?? '';
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const path = join(tmpdir(), `jiedan-script-worker-${digest}.mjs`);
  if (!existsSync(path)) {
    const draft = `${path}.${process.pid}-${performance.now()}`;
    writeFileSync(draft, text);
    renameSync(draft, path);
  }
  return path;
}

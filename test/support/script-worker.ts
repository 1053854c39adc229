import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');
let built: Promise<string> | undefined;

/** Builds the entry of the script worker threads from its source. @returns the path of the built file */
export function scriptWorkerPath(): Promise<string> {
  built ??= buildWorker();
  return built;
}

async function buildWorker(): Promise<string> {
  const folder = join(root, '.build', 'test');
  const path = join(folder, 'script-worker.mjs');
  const fresh = join(folder, `script-worker-${process.pid}-${performance.now()}.mjs`);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(root, 'host', 'apps-script', 'worker', 'main.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outfile: fresh,
    logLevel: 'warning',
  });
  renameSync(fresh, path);
  return path;
}

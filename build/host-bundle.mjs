import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { hostOutput, root } from './paths.mjs';

const host = join(root, 'host');
const browserOutput = join(hostOutput, 'browser');

/** The page and the mailbox. The grid is a chunk of its own, so that the page around it is there at once. */
async function buildPages() {
  await build({
    entryPoints: { page: join(host, 'browser', 'main.tsx'), mail: join(host, 'browser', 'mailbox', 'main.tsx') },
    outdir: browserOutput,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    charset: 'utf8',
    minify: true,
    legalComments: 'linked',
    define: { 'process.env.NODE_ENV': '"production"' },
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
    // Univer's packages say that they have no side effects, yet import their facades for them; the page uses none.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
}

/** `google.script.run` for the sidebars: one script that the server puts into their HTML. */
async function buildPanelScript() {
  await build({
    entryPoints: [join(host, 'browser', 'panel', 'script-run.ts')],
    outfile: join(browserOutput, 'script-run.js'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    logLevel: 'warning',
  });
}

/** The server and the worker threads that scripts run in. */
async function buildServer() {
  await build({
    entryPoints: {
      main: join(host, 'server', 'main.ts'),
      'script-worker': join(host, 'apps-script', 'worker', 'main.ts'),
    },
    outdir: join(hostOutput, 'host'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    sourcemap: true,
    logLevel: 'warning',
  });
}

/** Builds the local host into .build/. */
export async function buildHost() {
  rmSync(hostOutput, { recursive: true, force: true });
  await Promise.all([buildPages(), buildPanelScript(), buildServer()]);
}

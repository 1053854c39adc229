import { join } from 'node:path';
import { build } from 'esbuild';
import { dist, root } from './paths.mjs';

const entry = join(root, 'src', 'main.ts');

/** The names that src/main.ts exports: the only functions Apps Script may see. */
async function exportedNames() {
  const probe = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
    outdir: dist,
    logLevel: 'error',
  });
  const [output] = Object.values(probe.metafile.outputs);
  return [...output.exports].sort();
}

/**
 * Bundles the Apps Script side into dist/Code.js: one closure, and one top-level stub for each export, because
 * Apps Script finds functions by their top-level declarations. Not minified, so that stack traces read.
 * @returns the names of the stubs
 */
export async function buildBundle() {
  const names = await exportedNames();
  const stubs = names.map((name) => `function ${name}() { return App_.${name}.apply(this, arguments); }`);
  await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'App_',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'inline',
    footer: { js: stubs.join('\n') },
    outfile: join(dist, 'Code.js'),
    logLevel: 'warning',
  });
  return names;
}

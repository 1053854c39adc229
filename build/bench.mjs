import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';
import { hostOutput, root } from './paths.mjs';

installWhatIsMissing();
await buildAll();
const { build } = await import('esbuild');

/** A package's data comes along: Node takes no JSON module that does not say so. */
const dataFiles = {
  name: 'data-files',
  setup(build) {
    build.onResolve({ filter: /^[^.].*\.json$/ }, ({ path }) => ({
      path: createRequire(import.meta.url).resolve(path),
    }));
  },
};

const folder = join(root, 'test', 'bench');
const wanted = process.argv[2] ?? '';
for (const name of readdirSync(folder).filter((file) => file.endsWith('.bench.ts') && file.includes(wanted))) {
  const outfile = join(hostOutput, 'bench', name.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [join(folder, name)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [dataFiles],
    outfile,
    logLevel: 'warning',
  });
  const { run } = await import(pathToFileURL(outfile).href);
  await run();
}

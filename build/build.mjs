import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installWhatIsMissing } from './install.mjs';
import { dist, root } from './paths.mjs';

/** Builds dist/ (what clasp pushes) and .build/ (the local host). Needs the packages to be installed. */
export async function buildAll() {
  const [{ buildBundle }, { buildSidebar }, { buildHost }] = await Promise.all([
    import('./bundle.mjs'),
    import('./sidebar.mjs'),
    import('./host-bundle.mjs'),
  ]);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  cpSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
  await buildBundle();
  await buildSidebar({ outdir: dist });
  await buildHost();
}

function report() {
  for (const name of existsSync(dist) ? readdirSync(dist) : []) {
    console.log(`${String(Math.ceil(statSync(join(dist, name)).size / 1024)).padStart(6)} KB  dist/${name}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installWhatIsMissing();
  await buildAll();
  report();
}

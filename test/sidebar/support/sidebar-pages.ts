import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildScript } from './build-script';

interface SidebarBuild {
  buildSidebar(options: { outdir: string; quiet?: boolean }): Promise<{ name: string; bytes: number }[]>;
}

/** Builds the forms as they are shipped. @returns the HTML of each page by its name */
export async function buildPages(): Promise<ReadonlyMap<string, string>> {
  const builder: SidebarBuild = await import(buildScript('sidebar.mjs'));
  const outdir = mkdtempSync(join(tmpdir(), 'jiedan-sidebar-'));
  try {
    const written = await builder.buildSidebar({ outdir, quiet: true });
    return new Map(written.map(({ name }) => [name, readFileSync(join(outdir, `${name}.html`), 'utf8')]));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

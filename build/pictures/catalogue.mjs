import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../paths.mjs';

/**
 * The bundle's own words, so that a scene finds a button by the name that it has.
 * @returns {Promise<(language: 'zh-CN' | 'en') => Record<string, any>>}
 */
export async function readCatalogue() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src', 'domain', 'texts', 'index.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { textsFor } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return textsFor;
}
